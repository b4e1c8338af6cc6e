import type { EditionTexts } from '#/i18n/edition-texts.ts';

export const edition: EditionTexts = {
  what: 'What is this?',
  newPaper: 'A new case paper',
  editionOf: (paper) => `A newer edition of ${paper}`,
  guessed: (paper) => `It looks like ${paper}. Choose “A new case paper” if it is something else.`,
  changes: 'What will be different',
  counts: {
    same: (n) => (n === 1 ? '1 paragraph stays as it was' : `${n} paragraphs stay as they were`),
    changed: (n) => (n === 1 ? '1 is changed' : `${n} are changed`),
    new: (n) => (n === 1 ? '1 is new' : `${n} are new`),
    gone: (n) => (n === 1 ? '1 is no longer there' : `${n} are no longer there`),
  },
  lists: { changed: 'Changed', new: 'New', gone: 'No longer there' },
  nothing: 'No paragraph will be changed.',
  kept: 'Citations of paragraphs that stay or are changed follow to the new edition.',
  citedGone: (n) =>
    n === 1
      ? '1 paragraph that is no longer there is used in notes or decision points. The citations stay with the text as it was, marked “Deleted”.'
      : `${n} paragraphs that are no longer there are used in notes or decision points. The citations stay with the text as it was, marked “Deleted”.`,
  used: (n) => (n === 1 ? 'Used in 1 place' : `Used in ${n} places`),
  otherMarks: (n) =>
    n === 1
      ? '1 paragraph has another mark in the file. It keeps the mark it has here.'
      : `${n} paragraphs have other marks in the file. They keep the marks they have here.`,
  save: 'Save the new edition',
  saved: 'The new edition has been brought in.',
};
