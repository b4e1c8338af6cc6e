/** What is wrong, what was kept, what to do; one for each named problem. */
export interface ProblemWords {
  readonly title: string;
  readonly text: string;
}

export const problems = {
  nothingChanged: 'Ingenting på denne enheten er endret.',
  fileEmpty: {
    title: 'Filen er tom',
    text: 'Den kan ha blitt avbrutt mens den ble lagret eller sendt. Be avsenderen om å sende den på nytt.',
  },
  fileTooLarge: (size: string, limit: string) => ({
    title: 'Filen er for stor',
    text: `Filen er på ${size}. Appen åpner filer på opptil ${limit}. Sjekk at du har valgt riktig fil.`,
  }),
  fileEncrypted: {
    title: 'Filen er kryptert',
    text: 'Denne versjonen av appen åpner bare filer som ikke er kryptert. Be avsenderen om en fil uten kryptering.',
  },
  filePacked: {
    title: 'Zip-filen er ikke en øktfil',
    text: 'Den inneholder noe annet, eller er pakket på nytt med andre filer. Velg filen slik du fikk den, eller pakk den ut og åpne øktfilen som ligger inni.',
  },
  fileUnknown: {
    title: 'Dette er ikke en øktfil',
    text: 'Filen inneholder noe annet. En øktfil har et navn som begynner med «politisk-verksted» og slutter på «.json» eller «.zip».',
  },
  fileUnknownLike: {
    document: {
      title: 'Dette er et dokument, ikke en øktfil',
      text: 'Filen er et dokument eller regneark. Velg filen som har et navn som begynner med «politisk-verksted» og slutter på «.json» eller «.zip».',
    },
    pdf: {
      title: 'Dette er en PDF, ikke en øktfil',
      text: 'Velg filen som har et navn som begynner med «politisk-verksted» og slutter på «.json» eller «.zip».',
    },
    image: {
      title: 'Dette er et bilde, ikke en øktfil',
      text: 'Velg filen som har et navn som begynner med «politisk-verksted» og slutter på «.json» eller «.zip».',
    },
    webPage: {
      title: 'Dette er en nettside, ikke en øktfil',
      text: 'Noen nett krever innlogging og sender en nettside i stedet for filen. Hent øktfilen på nytt fra avsenderen.',
    },
  },
  fileNotUtf8: {
    title: 'Filen er skadet',
    text: 'Den inneholder tegn som ikke kan leses. Den kan ha blitt endret i et annet program. Be avsenderen om å sende den på nytt.',
  },
  fileCutOff: {
    title: 'Filen er ikke hel',
    text: 'Den slutter midt i innholdet. Overføringen kan ha blitt avbrutt. Be avsenderen om å sende den på nytt.',
  },
  fileBroken: {
    title: 'Filen er skadet',
    text: 'Innholdet er endret slik at det ikke kan leses. Be avsenderen om å sende den på nytt.',
  },
  fileTooDeep: {
    title: 'Filen er ikke laget av denne appen',
    text: 'Den er bygd opp på en måte som en øktfil aldri er. Ikke åpne den igjen, og spør avsenderen hvor den kommer fra.',
  },
  fileForbiddenKey: (key: string) => ({
    title: 'Filen kan være laget for å gjøre skade',
    text: `Den inneholder nøkkelen «${key}», som en øktfil aldri har. Ikke åpne den igjen, og spør avsenderen hvor den kommer fra.`,
  }),
  fileForeign: {
    title: 'Dette er ikke en øktfil',
    text: 'Filen kommer fra et annet program. En øktfil har et navn som begynner med «politisk-verksted».',
  },
  fileStatistics: {
    title: 'Dette er en statistikktabell, ikke en øktfil',
    text: 'En øktfil har et navn som begynner med «politisk-verksted». Statistikk hører hjemme under Kunnskap.',
  },
  fileResult: {
    title: 'Dette er en resultatfil',
    text: 'Resultatfilen er laget for å leses av andre systemer. Åpne øktfilen i stedet.',
  },
  fileBackup: {
    title: 'Dette er en sikkerhetskopi',
    text: 'Gå til Innstillinger, og velg «Hent tilbake fra sikkerhetskopi».',
  },
  fileTooNew: (version: string) => ({
    title: 'Filen er laget i en nyere versjon av appen',
    text: `Oppdater appen på denne enheten${version ? ` til versjon ${version} eller nyere` : ''}, og åpne filen igjen.`,
  }),
  fileTooManyRevisions: (count: string, limit: string) => ({
    title: 'Filen er for stor',
    text: `Den inneholder ${count} endringer. Grensen er ${limit}.`,
  }),
  fileTextTooLong: (where: string) => ({
    title: 'En tekst i filen er for lang',
    text: `Teksten er lengre enn noen tekst appen lager (${where}). Spør avsenderen hvor filen kommer fra.`,
  }),
  fileWrongShape: (where: string) => ({
    title: 'Noe i filen mangler eller er galt',
    text: `Feilen er her: ${where || 'i starten av filen'}. Filen kan ha blitt endret i et annet program. Be avsenderen om å sende den på nytt.`,
  }),
  fileChanged: {
    title: 'Filen er endret etter at den ble laget',
    text: 'Innholdet stemmer ikke med kontrollsummen. Be avsenderen om å sende den på nytt.',
  },
  fileNothingGenuine: {
    title: 'Ingenting i filen er til å stole på',
    text: 'Ikke én tekst stemmer med sin egen kontrollsum. Filen er endret eller laget av et annet program. Be avsenderen om å lage den på nytt.',
  },
  fileOtherWorkshop: (title: string) => ({
    title: 'Filen hører til et annet verksted',
    text: `${title ? `Den gjelder «${title}». ` : ''}Velg en fil fra dette verkstedet, eller åpne filen fra oversikten over alle verksteder.`,
  }),
  fileTooSlow: {
    title: 'Det tok for lang tid å lese filen',
    text: 'Lukk andre programmer og faner, og prøv igjen.',
  },
  storageFull: (used: string, quota: string) => ({
    title: 'Det er ikke mer plass på denne enheten',
    text: `Appen bruker ${used} av ${quota}. Det du skrev, står fortsatt på skjermen. Eksporter verkstedet, og frigjør plass.`,
  }),
  storageFullUnknown: {
    title: 'Det er ikke mer plass på denne enheten',
    text: 'Det du skrev, står fortsatt på skjermen. Eksporter verkstedet, og frigjør plass.',
  },
  storageLost: {
    title: 'Nettleseren har mistet kontakten med lageret',
    text: 'Det du skrev, står fortsatt på skjermen. Velg «Eksporter nå», og last deretter inn siden på nytt.',
  },
  databaseNewer: {
    title: 'En nyere versjon av appen har vært i bruk på denne enheten',
    text: 'Last inn siden på nytt for å få den nye versjonen. Ingenting er borte.',
  },
  otherWindowBlocks: {
    title: 'Et eldre vindu av appen står i veien',
    text: 'Lukk de andre vinduene og fanene der appen er åpen, og last inn siden på nytt. Ingenting er borte.',
  },
  otherWindowWrites: {
    title: 'Et annet vindu skriver i dette verkstedet',
    text: 'Det du skrev, står fortsatt på skjermen. Velg «Skriv her i stedet» for å lagre det her.',
  },
};
