import type { EditionTexts } from '#/i18n/edition-texts.ts';

export const edition: EditionTexts = {
  what: 'Kva er dette?',
  newPaper: 'Eit nytt saksframlegg',
  editionOf: (paper) => `Ny utgåve av ${paper}`,
  guessed: (paper) => `Det liknar på ${paper}. Vel «Eit nytt saksframlegg» om det er noko anna.`,
  changes: 'Dette blir annleis',
  counts: {
    same: (n) => (n === 1 ? '1 avsnitt står som før' : `${n} avsnitt står som før`),
    changed: (n) => (n === 1 ? '1 er endra' : `${n} er endra`),
    new: (n) => (n === 1 ? '1 er nytt' : `${n} er nye`),
    gone: (n) => (n === 1 ? '1 er ikkje med lenger' : `${n} er ikkje med lenger`),
  },
  lists: { changed: 'Endra', new: 'Nytt', gone: 'Ikkje med lenger' },
  nothing: 'Ingen avsnitt blir endra.',
  kept: 'Tilvisingar til avsnitt som står eller er endra, følgjer med til den nye utgåva.',
  citedGone: (n) =>
    n === 1
      ? '1 avsnitt som ikkje er med lenger, er brukt i notat eller vedtakspunkt. Tilvisingane blir ståande med teksten slik han var, og er merkte «Sletta».'
      : `${n} avsnitt som ikkje er med lenger, er brukte i notat eller vedtakspunkt. Tilvisingane blir ståande med teksten slik han var, og er merkte «Sletta».`,
  used: (n) => (n === 1 ? 'Brukt 1 stad' : `Brukt ${n} stader`),
  otherMarks: (n) =>
    n === 1
      ? '1 avsnitt har eit anna merke i fila. Merket det har her, blir ståande.'
      : `${n} avsnitt har eit anna merke i fila. Merka dei har her, blir ståande.`,
  save: 'Lagre den nye utgåva',
  saved: 'Den nye utgåva er henta inn.',
};
