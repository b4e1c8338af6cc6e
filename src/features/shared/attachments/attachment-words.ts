import { unreachable } from '#/domain/result.ts';
import type { Format } from '#/i18n/format.ts';
import type { Texts } from '#/i18n/texts.ts';
import type { AttachmentProblem } from './read-attachment.ts';

/** Why a file was not attached, and what to do. */
export function attachmentProblemText(t: Texts, format: Format, problem: AttachmentProblem): string {
  const words = t.attachments.problem;
  const { name } = problem;
  switch (problem.type) {
    case 'unreadable':
    case 'empty':
    case 'known':
      return words[problem.type](name);
    case 'tooLarge':
    case 'tooMuch':
      return words[problem.type](name, format.bytes(problem.limit));
    case 'wrongKind':
      return problem.only === 'pictures' ? words.noPicture(name) : words.wrongKind(name);
    default:
      return unreachable(problem);
  }
}

/** «PDF, 1,2 MB» */
export function kindAndSize(format: Format, { mime, bytes }: { mime: string; bytes: number }): string {
  const kind = mime.split('/').at(-1)?.toUpperCase() ?? '';
  return `${kind}, ${format.bytes(bytes)}`;
}
