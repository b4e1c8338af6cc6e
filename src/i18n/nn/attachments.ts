import type { attachments as Nb } from '#/i18n/nb/attachments.ts';

export const attachments: typeof Nb = {
  title: 'Vedlagde filer',
  help: 'PDF-filer og bilete (PNG, JPEG eller WebP). Dei følgjer med planen til nettbretta og kan lesast utan nett. Sjå etter at dei ikkje inneheld personopplysningar.',
  add: 'Legg ved filer',
  adding: 'Les filene …',
  open: 'Opne',
  openNamed: (name) => `Opne ${name}`,
  nameOf: (fileName) => `Namn på ${fileName}`,
  removeNamed: (name) => `Slett ${name}`,
  addPicture: 'Legg til bilete',
  addPictureTo: (section) => `Legg til bilete: ${section}`,
  picture: 'Bilete',
  caption: 'Bilettekst',
  captionOf: (name) => `Bilettekst til ${name}`,
  pictureGone: 'Biletet er sletta.',
  notHere: 'Fila er ikkje på denne eininga. Ho kjem når du opnar ein plan eller ei øktfil som inneheld ho.',
  notFound: 'Fann ikkje vedlegget på denne eininga. Det kan vere sletta, eller ikkje henta inn enno.',
  belongsTo: (title) => `Vedlegg til ${title}`,
  save: 'Lagre fila',
  share: 'Del fila',
  shareFailed: 'Fila vart ikkje delt. Prøv ein gong til.',
  fileName: 'Filnamn',
  kind: 'Type og storleik',
  pdf: {
    loading: 'Opnar dokumentet …',
    page: (page, of) => `Side ${page} av ${of}`,
    goTo: 'Gå til side',
    show: 'Vis sida',
    larger: 'Større',
    smallest: 'Sida er vist så lita som ho kan bli.',
    largest: 'Sida er vist så stor som ho kan bli.',
    smaller: 'Mindre',
    locked:
      'Dokumentet er verna med passord og kan ikkje visast her. Lagre fila, og opne ho i eit anna program.',
    broken: 'Dokumentet er skadd og kan ikkje visast her. Lagre fila, og prøv å opne ho i eit anna program.',
    notRead:
      'Lesaren er ikkje henta til denne eininga enno. Kople til nettet éin gong, og prøv igjen. Du kan òg lagre fila.',
    pageBroken: 'Denne sida kan ikkje visast her.',
  },
  problem: {
    unreadable: (name) => `«${name}» kunne ikkje lesast. Hent ho fram på nytt, og prøv igjen.`,
    empty: (name) => `«${name}» er tom.`,
    known: (name) => `«${name}» er lagd ved frå før.`,
    tooLarge: (name, limit) => `«${name}» er for stor. Ei fil kan vere på høgst ${limit}.`,
    tooMuch: (name, limit) =>
      `«${name}» er ikkje lagd ved. Alle vedlegg i verkstaden kan vere på høgst ${limit} til saman.`,
    wrongKind: (name) =>
      `«${name}» kan ikkje leggjast ved. Vel ei PDF-fil eller eit bilete (PNG, JPEG eller WebP).`,
    noPicture: (name) => `«${name}» er ikkje eit bilete som kan visast. Vel PNG, JPEG eller WebP.`,
  },
};
