import type { StorageProblem } from '#/domain/storage-problem.ts';
import type { FileProblem } from '#/exchange/problems.ts';
import type { Format } from './format.ts';
import type { ProblemWords } from './nb/problems.ts';
import type { Texts } from './texts.ts';

/** The words for a problem: what is wrong and what to do. Exhaustive: a new problem without words does not compile. */
export function problemText(t: Texts, format: Format, problem: FileProblem | StorageProblem): ProblemWords {
  const words = t.problems;
  switch (problem.type) {
    case 'fileEmpty':
    case 'fileEncrypted':
    case 'filePacked':
    case 'fileNotUtf8':
    case 'fileCutOff':
    case 'fileBroken':
    case 'fileTooDeep':
    case 'fileChanged':
    case 'fileNothingGenuine':
    case 'fileTooSlow':
    case 'storageLost':
    case 'databaseNewer':
    case 'otherWindowBlocks':
    case 'otherWindowWrites':
      return words[problem.type];
    case 'fileUnknown':
      return problem.looksLike === null ? words.fileUnknown : words.fileUnknownLike[problem.looksLike];
    case 'fileForeign':
      return problem.looksLike === null ? words.fileForeign : words.fileStatistics;
    case 'fileTooLarge':
      return words.fileTooLarge(format.bytes(problem.bytes), format.bytes(problem.limit));
    case 'fileForbiddenKey':
      return words.fileForbiddenKey(problem.key);
    case 'fileOtherOwn':
      return problem.format.endsWith('/result') ? words.fileResult : words.fileBackup;
    case 'fileTooNew':
      return words.fileTooNew(problem.app);
    case 'fileTooManyRevisions':
      return words.fileTooManyRevisions(format.number(problem.count), format.number(problem.limit));
    case 'fileTextTooLong':
      return words.fileTextTooLong(problem.where);
    case 'fileWrongShape':
      return words.fileWrongShape(problem.where);
    case 'fileOtherWorkshop':
      return words.fileOtherWorkshop(problem.title);
    case 'storageFull':
      return problem.usedBytes === null || problem.quotaBytes === null
        ? words.storageFullUnknown
        : words.storageFull(format.bytes(problem.usedBytes), format.bytes(problem.quotaBytes));
  }
}

/** The same in one line, where there is no room for a heading. */
export function problemLine(t: Texts, format: Format, problem: FileProblem | StorageProblem): string {
  const { title, text } = problemText(t, format, problem);
  return `${title}. ${text}`;
}
