import { unreachable } from '#/domain/result.ts';
import type { Texts } from '#/i18n/texts.ts';
import type { PaperProblem, Remark } from '#/importers/case-paper-found.ts';

/** What a person should know about what was read. */
export function remarkText(t: Texts, remark: Remark): string {
  const words = t.papers.import.remark;
  switch (remark.type) {
    case 'otherHeading':
      return words.otherHeading(remark.heading);
    case 'beforeHeadings':
      return words.beforeHeadings(remark.blocks);
    case 'fictionalLine':
      return words.fictionalLine(remark.text.replaceAll('*', ''));
    case 'images':
      return words.images(remark.names.length, remark.names.filter(Boolean).join(', '));
    case 'mergedTables':
      return words.mergedTables(remark.count);
    case 'headersAndFooters':
    case 'comments':
    case 'footnotes':
      return words[remark.type];
    default:
      return unreachable(remark);
  }
}

/** Why it could not be read, and what to do. */
export function paperProblemText(t: Texts, problem: PaperProblem): string {
  const words = t.papers.import.problem;
  return problem.type === 'tooLarge' ? words.tooLarge(problem.megabytes) : words[problem.type];
}
