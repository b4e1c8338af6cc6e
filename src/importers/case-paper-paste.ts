import type { Section } from '#/domain/knowledge.ts';
import { bad, good, type Result } from '#/domain/result.ts';
import { paperIn, pasteIn } from './case-paper-draft.ts';
import type { PaperFound, PaperProblem } from './case-paper-found.ts';
import { blocksInHtml, type FoundBlocks } from './case-paper-html.ts';

/** What the clipboard holds: what it looks like, and its words alone. */
export interface Pasted {
  readonly html: string;
  readonly text: string;
}

/** Into the section that is being written in; null: a paper of its own. */
export function paperInPaste(pasted: Pasted, here: Section | null): Result<PaperFound, PaperProblem> {
  try {
    const rich = pasted.html === '' ? null : blocksInHtml(pasted.html);
    const found = rich && rich.blocks.length > 0 ? rich : linesIn(pasted.text);
    if (found.blocks.length === 0) return bad({ type: 'empty' });
    return good(here === null ? paperIn(found) : pasteIn(found, here));
  } catch {
    return bad({ type: 'broken' });
  }
}

/** Words alone: every line is a paragraph, or an item of a list by the sign it begins with. */
function linesIn(text: string): FoundBlocks {
  const blocks = text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [, bullet, number, item = line] = /^(?:([•·▪–*-])|(\d+[.)]))\s+(.*)$/.exec(line) ?? [];
      const block = bullet ? 'bullet' : number ? 'numbered' : 'paragraph';
      return { block, level: 0, text: item } as const;
    });
  return { blocks, images: [], pictures: [], mergedTables: 0 };
}
