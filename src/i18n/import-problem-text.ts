import { unreachable } from '#/domain/result.ts';
import type { ImportProblem } from '#/importers/problems.ts';
import type { Question, Remark } from '#/importers/reading.ts';
import type { Format } from './format.ts';
import type { ImportTexts } from './import-texts.ts';
import type { ProblemWords } from './nb/problems.ts';

/** Why a file cannot be read as a table, and what to do about it. */
export function importProblemText(t: ImportTexts, format: Format, problem: ImportProblem): ProblemWords {
  const words = t.problems;
  switch (problem.type) {
    case 'tableEmpty':
    case 'oldExcel':
    case 'excelBroken':
    case 'noFigures':
    case 'noText':
    case 'fileUnreadable':
    case 'readingStopped':
    case 'jsonBroken':
    case 'jsonUnknown':
    case 'jsonStatOld':
    case 'jsonStatCollection':
    case 'jsonStatDimension':
    case 'jsonStatNoFigures':
      return words[problem.type];
    case 'tableFileTooLarge':
      return words.tableFileTooLarge(format.bytes(problem.bytes), format.bytes(problem.limit));
    case 'tableTooLarge':
      return words.tableTooLarge(format.number(problem.cells), format.number(problem.limit));
    case 'notATable':
      return words.notATable[problem.looksLike];
    case 'noSuchSheet':
      return words.noSuchSheet(problem.sheet, problem.sheets.join(', '));
    case 'quotesBroken':
      return words.quotesBroken(format.number(problem.line));
    case 'jsonStatText':
      return words.jsonStatText(problem.sample);
    case 'jsonStatBroken':
      return words.jsonStatBroken(problem.where);
    default:
      return unreachable(problem);
  }
}

/** What must be answered, as a question. */
export function questionText(t: ImportTexts, question: Question): string {
  switch (question.type) {
    case 'decimalSign':
      return t.questions.decimalSign(question.samples.join('  '));
    case 'noHeader':
      return t.questions.noHeader(question.samples.join(' | '));
    case 'noFigures':
      return t.questions.noFigures;
    case 'noDimension':
      return t.questions.noDimension;
    case 'sameTwice':
      return t.questions.sameTwice(question.labels.filter(Boolean).join(', '), question.count);
    default:
      return unreachable(question);
  }
}

/** What a person should know about the reading. */
export function remarkText(t: ImportTexts, format: Format, remark: Remark): string {
  switch (remark.type) {
    case 'smallCounts':
      return t.remarks.smallCounts(remark.count);
    case 'unreadable':
      return t.remarks.unreadable(remark.count, remark.samples.map((each) => `«${each}»`).join(', '));
    case 'unnamedRows':
      return t.remarks.unnamedRows(
        remark.rows.map((row) => format.number(row)).join(', '),
        remark.rows.length,
      );
    case 'rowsWithoutFigures':
      return t.remarks.rowsWithoutFigures(remark.count);
    case 'filledDown':
      return t.remarks.filledDown(remark.columns.join(', '));
    case 'severalTables':
      return t.remarks.severalTables(remark.count);
    case 'flags':
      return t.remarks.flags(remark.count, remark.flags.join(', '));
    default:
      return unreachable(remark);
  }
}

const types: Readonly<Record<ImportProblem['type'], true>> = {
  tableEmpty: true,
  tableFileTooLarge: true,
  tableTooLarge: true,
  oldExcel: true,
  notATable: true,
  excelBroken: true,
  noSuchSheet: true,
  noFigures: true,
  noText: true,
  quotesBroken: true,
  fileUnreadable: true,
  readingStopped: true,
  jsonBroken: true,
  jsonUnknown: true,
  jsonStatOld: true,
  jsonStatCollection: true,
  jsonStatDimension: true,
  jsonStatNoFigures: true,
  jsonStatText: true,
  jsonStatBroken: true,
};

/** Told from the problems of a session file, which the command line meets too. */
export function isImportProblem(problem: { readonly type: string }): problem is ImportProblem {
  return Object.hasOwn(types, problem.type);
}
