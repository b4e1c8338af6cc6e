/** Attached files: documents and pictures that belong to a case paper or a source. */
export const attachments = {
  title: 'Vedlagte filer',
  help: 'PDF-filer og bilder (PNG, JPEG eller WebP). De følger med planen til nettbrettene og kan leses uten nett. Se etter at de ikke inneholder personopplysninger.',
  add: 'Legg ved filer',
  adding: 'Leser filene …',
  open: 'Åpne',
  openNamed: (name: string) => `Åpne ${name}`,
  nameOf: (fileName: string) => `Navn på ${fileName}`,
  removeNamed: (name: string) => `Slett ${name}`,
  addPicture: 'Legg til bilde',
  addPictureTo: (section: string) => `Legg til bilde: ${section}`,
  picture: 'Bilde',
  caption: 'Bildetekst',
  captionOf: (name: string) => `Bildetekst til ${name}`,
  pictureGone: 'Bildet er slettet.',
  notHere: 'Filen er ikke på denne enheten. Den kommer når du åpner en plan eller øktfil som inneholder den.',
  notFound: 'Fant ikke vedlegget på denne enheten. Det kan være slettet, eller ikke hentet inn ennå.',
  belongsTo: (title: string) => `Vedlegg til ${title}`,
  save: 'Lagre filen',
  share: 'Del filen',
  shareFailed: 'Filen ble ikke delt. Prøv en gang til.',
  fileName: 'Filnavn',
  kind: 'Type og størrelse',
  pdf: {
    loading: 'Åpner dokumentet …',
    page: (page: number, of: number) => `Side ${page} av ${of}`,
    goTo: 'Gå til side',
    larger: 'Større',
    smaller: 'Mindre',
    locked:
      'Dokumentet er beskyttet med passord og kan ikke vises her. Lagre filen, og åpne den i et annet program.',
    broken: 'Dokumentet er skadet og kan ikke vises her. Lagre filen, og prøv å åpne den i et annet program.',
    notRead:
      'Leseren er ikke hentet til denne enheten ennå. Koble til nettet én gang, og prøv igjen. Du kan også lagre filen.',
    pageBroken: 'Denne siden kan ikke vises her.',
  },
  problem: {
    unreadable: (name: string) => `«${name}» kunne ikke leses. Hent den fram på nytt, og prøv igjen.`,
    empty: (name: string) => `«${name}» er tom.`,
    known: (name: string) => `«${name}» er lagt ved fra før.`,
    tooLarge: (name: string, limit: string) => `«${name}» er for stor. En fil kan være på høyst ${limit}.`,
    tooMuch: (name: string, limit: string) =>
      `«${name}» er ikke lagt ved. Alle vedlegg i verkstedet kan være på høyst ${limit} til sammen.`,
    wrongKind: (name: string) =>
      `«${name}» kan ikke legges ved. Velg en PDF-fil eller et bilde (PNG, JPEG eller WebP).`,
    noPicture: (name: string) => `«${name}» er ikke et bilde som kan vises. Velg PNG, JPEG eller WebP.`,
  },
};
