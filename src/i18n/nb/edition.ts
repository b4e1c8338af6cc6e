/** A newer edition of a case paper that is here from before. */
export const edition = {
  what: 'Hva er dette?',
  newPaper: 'Et nytt saksframlegg',
  editionOf: (paper: string) => `Ny utgave av ${paper}`,
  guessed: (paper: string) => `Det ligner på ${paper}. Velg «Et nytt saksframlegg» hvis det er noe annet.`,
  changes: 'Dette blir annerledes',
  counts: {
    same: (n: number) => (n === 1 ? '1 avsnitt står som før' : `${n} avsnitt står som før`),
    changed: (n: number) => (n === 1 ? '1 er endret' : `${n} er endret`),
    new: (n: number) => (n === 1 ? '1 er nytt' : `${n} er nye`),
    gone: (n: number) => (n === 1 ? '1 er ikke med lenger' : `${n} er ikke med lenger`),
  },
  lists: { changed: 'Endret', new: 'Nytt', gone: 'Ikke med lenger' },
  nothing: 'Ingen avsnitt blir endret.',
  kept: 'Henvisninger til avsnitt som står eller er endret, følger med til den nye utgaven.',
  citedGone: (n: number) =>
    n === 1
      ? '1 avsnitt som ikke er med lenger, er brukt i notater eller vedtakspunkter. Henvisningene blir stående med teksten slik den var, og er merket «Slettet».'
      : `${n} avsnitt som ikke er med lenger, er brukt i notater eller vedtakspunkter. Henvisningene blir stående med teksten slik den var, og er merket «Slettet».`,
  used: (n: number) => (n === 1 ? 'Brukt 1 sted' : `Brukt ${n} steder`),
  otherMarks: (n: number) =>
    n === 1
      ? '1 avsnitt har et annet merke i filen. Merket det har her, blir stående.'
      : `${n} avsnitt har et annet merke i filen. Merkene de har her, blir stående.`,
  save: 'Lagre den nye utgaven',
  saved: 'Den nye utgaven er hentet inn.',
};
