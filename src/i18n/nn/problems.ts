import type { problems as Nb } from '#/i18n/nb/problems.ts';

export const problems: typeof Nb = {
  nothingChanged: 'Ingenting på denne eininga er endra.',
  fileEmpty: {
    title: 'Fila er tom',
    text: 'Ho kan ha blitt avbroten medan ho vart lagra eller send. Be avsendaren om å sende ho på nytt.',
  },
  fileTooLarge: (size, limit) => ({
    title: 'Fila er for stor',
    text: `Fila er på ${size}. Appen opnar filer på opptil ${limit}. Sjekk at du har valt rett fil.`,
  }),
  fileEncrypted: {
    title: 'Fila er kryptert',
    text: 'Denne versjonen av appen opnar berre filer som ikkje er krypterte. Be avsendaren om ei fil utan kryptering.',
  },
  filePacked: {
    title: 'Zip-fila er ikkje ei øktfil',
    text: 'Ho inneheld noko anna, eller er pakka på nytt med andre filer. Vel fila slik du fekk ho, eller pakk ho ut og opne øktfila som ligg inni.',
  },
  fileUnknown: {
    title: 'Dette er ikkje ei øktfil',
    text: 'Fila inneheld noko anna. Ei øktfil har eit namn som byrjar med «politisk-verksted» og sluttar på «.json» eller «.zip».',
  },
  fileUnknownLike: {
    document: {
      title: 'Dette er eit dokument, ikkje ei øktfil',
      text: 'Fila er eit dokument eller rekneark. Vel fila som har eit namn som byrjar med «politisk-verksted» og sluttar på «.json» eller «.zip».',
    },
    pdf: {
      title: 'Dette er ein PDF, ikkje ei øktfil',
      text: 'Vel fila som har eit namn som byrjar med «politisk-verksted» og sluttar på «.json» eller «.zip».',
    },
    image: {
      title: 'Dette er eit bilete, ikkje ei øktfil',
      text: 'Vel fila som har eit namn som byrjar med «politisk-verksted» og sluttar på «.json» eller «.zip».',
    },
    webPage: {
      title: 'Dette er ei nettside, ikkje ei øktfil',
      text: 'Nokre nett krev innlogging og sender ei nettside i staden for fila. Hent øktfila på nytt frå avsendaren.',
    },
  },
  fileNotUtf8: {
    title: 'Fila er skadd',
    text: 'Ho inneheld teikn som ikkje kan lesast. Ho kan ha blitt endra i eit anna program. Be avsendaren om å sende ho på nytt.',
  },
  fileCutOff: {
    title: 'Fila er ikkje heil',
    text: 'Ho sluttar midt i innhaldet. Overføringa kan ha blitt avbroten. Be avsendaren om å sende ho på nytt.',
  },
  fileBroken: {
    title: 'Fila er skadd',
    text: 'Innhaldet er endra slik at det ikkje kan lesast. Be avsendaren om å sende ho på nytt.',
  },
  fileTooDeep: {
    title: 'Fila er ikkje laga av denne appen',
    text: 'Ho er bygd opp på ein måte som ei øktfil aldri er. Ikkje opne ho igjen, og spør avsendaren kvar ho kjem frå.',
  },
  fileForbiddenKey: (key) => ({
    title: 'Fila kan vere laga for å gjere skade',
    text: `Ho inneheld nøkkelen «${key}», som ei øktfil aldri har. Ikkje opne ho igjen, og spør avsendaren kvar ho kjem frå.`,
  }),
  fileForeign: {
    title: 'Dette er ikkje ei øktfil',
    text: 'Fila kjem frå eit anna program. Ei øktfil har eit namn som byrjar med «politisk-verksted».',
  },
  fileStatistics: {
    title: 'Dette er ein statistikktabell, ikkje ei øktfil',
    text: 'Ei øktfil har eit namn som byrjar med «politisk-verksted». Statistikk høyrer heime under Kunnskap.',
  },
  fileResult: {
    title: 'Dette er ei resultatfil',
    text: 'Resultatfila er laga for å lesast av andre system. Opne øktfila i staden.',
  },
  fileBackup: {
    title: 'Dette er ein tryggingskopi',
    text: 'Gå til Innstillingar, og vel «Hent tilbake frå tryggingskopi».',
  },
  fileTooNew: (version) => ({
    title: 'Fila er laga i ein nyare versjon av appen',
    text: `Oppdater appen på denne eininga${version ? ` til versjon ${version} eller nyare` : ''}, og opne fila igjen.`,
  }),
  fileTooManyRevisions: (count, limit) => ({
    title: 'Fila er for stor',
    text: `Ho inneheld ${count} endringar. Grensa er ${limit}.`,
  }),
  fileTextTooLong: (where) => ({
    title: 'Ein tekst i fila er for lang',
    text: `Teksten er lengre enn nokon tekst appen lagar (${where}). Spør avsendaren kvar fila kjem frå.`,
  }),
  fileWrongShape: (where) => ({
    title: 'Noko i fila manglar eller er gale',
    text: `Feilen er her: ${where || 'i starten av fila'}. Fila kan ha blitt endra i eit anna program. Be avsendaren om å sende ho på nytt.`,
  }),
  fileChanged: {
    title: 'Fila er endra etter at ho vart laga',
    text: 'Innhaldet stemmer ikkje med kontrollsummen. Be avsendaren om å sende ho på nytt.',
  },
  fileNothingGenuine: {
    title: 'Ingenting i fila er til å stole på',
    text: 'Ikkje éin tekst stemmer med sin eigen kontrollsum. Fila er endra eller laga av eit anna program. Be avsendaren om å lage ho på nytt.',
  },
  fileOtherWorkshop: (title) => ({
    title: 'Fila høyrer til ein annan verkstad',
    text: `${title ? `Ho gjeld «${title}». ` : ''}Vel ei fil frå denne verkstaden, eller opne fila frå oversikta over alle verkstader.`,
  }),
  fileTooSlow: {
    title: 'Det tok for lang tid å lese fila',
    text: 'Lukk andre program og faner, og prøv igjen.',
  },
  storageFull: (used, quota) => ({
    title: 'Det er ikkje meir plass på denne eininga',
    text: `Appen bruker ${used} av ${quota}. Det du skreiv, står framleis på skjermen. Eksporter verkstaden, og frigjer plass.`,
  }),
  storageFullUnknown: {
    title: 'Det er ikkje meir plass på denne eininga',
    text: 'Det du skreiv, står framleis på skjermen. Eksporter verkstaden, og frigjer plass.',
  },
  storageLost: {
    title: 'Nettlesaren har mista kontakten med lageret',
    text: 'Det du skreiv, står framleis på skjermen. Vel «Eksporter no», og last deretter inn sida på nytt.',
  },
  databaseNewer: {
    title: 'Ein nyare versjon av appen har vore i bruk på denne eininga',
    text: 'Last inn sida på nytt for å få den nye versjonen. Ingenting er borte.',
  },
  otherWindowBlocks: {
    title: 'Eit eldre vindauge av appen står i vegen',
    text: 'Lukk dei andre vindauga og fanene der appen er open, og last inn sida på nytt. Ingenting er borte.',
  },
  otherWindowWrites: {
    title: 'Eit anna vindauge skriv i denne verkstaden',
    text: 'Det du skreiv, står framleis på skjermen. Vel «Skriv her i staden» for å lagre det her.',
  },
};
