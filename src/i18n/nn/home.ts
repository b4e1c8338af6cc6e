import type { home as Nb } from '#/i18n/nb/home.ts';

export const home: typeof Nb = {
  title: 'Verkstader på denne eininga',
  newWorkshop: 'Ny verkstad',
  openFile: 'Opne fil',
  tryExample: 'Prøv dømet',
  openingExample: 'Hentar dømet …',
  exampleFailed: 'Dømet kunne ikkje hentast. Ingenting er endra på denne eininga.',
  empty:
    'Her er det ingen verkstader enno. Lag ein ny, opne ei fil du har fått, eller sjå deg om i eit ferdig døme.',
  list: 'Verkstader',
  noDate: 'Dato er ikkje sett',
  role: (role) => `Rolle her: ${role}`,
  noRole: 'Rolle er ikkje vald',
  changeRole: 'Byt rolle',
  changeRoleFor: (title) => `Byt rolle i ${title}`,
  lastSent: (when) => `Sist sendt ${when}`,
  lastReceived: (when) => `Sist motteke ${when}`,
  neverSent: 'Ikkje sendt eller motteke',
  deletion: {
    soon: (date) => `Bør slettast innan ${date}`,
    due: (date) => `Skulle vore sletta ${date}`,
  },
  create: {
    title: 'Ny verkstad',
    lead: 'Du får eit ferdig program på tre timar med spørsmål, grupper og tidslinje. Alt kan endrast etterpå.',
    name: 'Tittel',
    defaultTitle: 'Politisk verkstad',
    date: 'Dato',
    language: 'Språk i verkstaden',
    languageHelp: 'Språket programmet og spørsmåla blir skrivne på. Appen kan ha eit anna.',
    submit: 'Lag verkstaden',
  },
  chooseRole: {
    title: 'Kva rolle har denne eininga?',
    text: 'Rolla avgjer kva som blir vist først. Alle kan lese alt, og rolla kan bytast når som helst.',
    label: 'Rolle',
    submit: 'Vel rolle',
  },
  welcome: {
    title: 'Velkomen til Politisk verkstad',
    what: 'Politisk verkstad er eit møte der folkevalde bruker kunnskap frå innbyggjarane til å skrive framlegg til vedtak. Appen hjelper deg å førebu verkstaden, skrive ned det gruppene seier, og samle framlegga. Alt ligg på denne eininga og verkar utan nett.',
    language: 'Språk',
    deviceName: 'Namn på eininga',
    deviceNameHelp:
      'Namnet følgjer med når noko blir sendt, så andre ser kvar det kjem frå. Til dømes «Fasilitator» eller «Gruppe 3». Bruk ikkje namn på personar.',
    install: 'Legg appen på eininga',
    offline: 'Utan nett',
    offlineText: 'Sjå om alt er lasta ned, før du går dit det ikkje er nett.',
    offlineLink: 'Klar for bruk utan nett',
    start: 'Ta appen i bruk',
  },
};
