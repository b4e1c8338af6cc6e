import { bad, type Result } from '#/domain/result.ts';
import type { PaperFound, PaperProblem } from './case-paper-found.ts';
import { largestPaper } from './case-paper-found.ts';

/** A case paper out of a file, by what the file is and never by its name. The reader of each form comes when it is needed. */
export async function paperInFile(bytes: Uint8Array): Promise<Result<PaperFound, PaperProblem>> {
  if (bytes.length === 0) return bad({ type: 'empty' });
  if (bytes.length > largestPaper) return bad({ type: 'tooLarge', megabytes: largestPaper / 1024 / 1024 });
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (start.startsWith('PK')) return (await import('./case-paper-docx.ts')).paperInDocx(bytes);
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return bad({ type: 'oldOrLocked' });
  if (start.startsWith('%PDF')) return bad({ type: 'pdf' });
  const text = textIn(bytes);
  if (text === null) return bad({ type: 'notText' });
  return (await import('./case-paper-markdown.ts')).paperInMarkdown(text);
}

/** UTF-8, or else the Windows encoding that older programs write; null for what is no text. */
function textIn(bytes: Uint8Array): string | null {
  if (bytes.subarray(0, 8192).includes(0) || /^\{\\rtf/.test(String.fromCharCode(...bytes.subarray(0, 5))))
    return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
