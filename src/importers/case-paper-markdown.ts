import { Marked } from 'marked';
import type { CasePaper } from '#/domain/knowledge.ts';
import { bad, good, type Result } from '#/domain/result.ts';
import { languages } from '#/domain/workshop.ts';
import { paperIn } from './case-paper-draft.ts';
import { largestPaper, type PaperFound, type PaperProblem } from './case-paper-found.ts';
import { dateIn } from './case-paper-head.ts';
import { blocksInHtml } from './case-paper-html.ts';

/** A case paper in Markdown, with or without front matter (`title: …` between two lines of `---`). */
export function paperInMarkdown(markdown: string): Result<PaperFound, PaperProblem> {
  if (markdown.length > largestPaper) return bad({ type: 'tooLarge', megabytes: largestPaper / 1024 / 1024 });
  const text = markdown.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n');
  const [, front = '', body = text] = /^---\n(.*?)\n---[ \t]*(?:\n|$)(.*)$/s.exec(text) ?? [];
  try {
    const html = new Marked({ gfm: true, async: false }).parse(body) as string;
    const found = paperIn(blocksInHtml(html), frontMatter(front));
    const isEmpty = found.draft.blocks.length === 0 && !found.draft.header.title;
    return isEmpty ? bad({ type: 'empty' }) : good(found);
  } catch {
    return bad({ type: 'broken' });
  }
}

function frontMatter(front: string): Partial<CasePaper> {
  const fields = new Map(
    front.split('\n').flatMap((line) => {
      const [, key, value = ''] = /^(\w+):[ \t]*(.*?)[ \t]*$/.exec(line) ?? [];
      return key === undefined ? [] : [[key, unquoted(value)] as const];
    }),
  );
  const text = (key: 'title' | 'caseOfficer' | 'archiveNumber' | 'committee') => {
    const value = fields.get(key);
    return value ? { [key]: value } : {};
  };
  const number = Number(fields.get('number') || Number.NaN);
  const meetingDate = dateIn(fields.get('meetingDate') ?? '');
  const language = languages.find((each) => each === fields.get('language'));
  return {
    ...text('title'),
    ...text('caseOfficer'),
    ...text('archiveNumber'),
    ...text('committee'),
    ...(Number.isSafeInteger(number) && number > 0 && { number }),
    ...(fields.has('fictional') && { fictional: fields.get('fictional') === 'true' }),
    ...(meetingDate !== null && { meetingDate }),
    ...(language && { language }),
  };
}

function unquoted(value: string): string {
  const quoted = /^"(.*)"$/.exec(value) ?? /^'(.*)'$/.exec(value);
  return quoted?.[1]?.replaceAll('\\"', '"') ?? value;
}
