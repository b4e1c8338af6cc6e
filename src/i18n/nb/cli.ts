/** Words of the command line; not part of the app. */
export const cli = {
  help: `Leser, sjekker og slår sammen øktfiler fra Politisk verksted.

Bruk:
  npm run -s session -- inspect FIL…             vis hva filene inneholder
  npm run -s session -- check FIL…               sjekk at filene er hele og ekte
  npm run -s session -- merge FIL… --out FIL     slå sammen filer fra samme verksted
  npm run -s session -- result FIL --out FIL     lag en lesbar resultatfil

Valg:
  --json          svar som JSON
  --lang SPRÅK    nb, nn eller en (vanligvis nb)
  --force         skriv over en fil som finnes fra før
  --help          vis denne hjelpen

Sluttkoder: 0 alt i orden, 1 noe er galt med en fil, 2 feil bruk.`,
  wrongUse: {
    noCommand: 'Oppgi en kommando: inspect, check, merge eller result.',
    unknownCommand: (command: string) => `Ukjent kommando: ${command}`,
    unknownOption: (option: string) => `Ukjent valg, eller verdien mangler: ${option}`,
    unknownLanguage: (language: string) => `Ukjent språk: ${language}. Velg nb, nn eller en.`,
    noFiles: 'Oppgi minst én fil.',
    oneFile: 'Oppgi én fil.',
    noOut: 'Oppgi hvor resultatet skal skrives: --out FIL',
    outNotUsed: '--out og --force hører til merge og result.',
    seeHelp: 'Skriv --help for hjelp.',
  },
  fileNotFound: { title: 'Fant ikke filen', text: 'Sjekk stien og prøv igjen.' },
  fileNotReadable: { title: 'Filen kan ikke leses', text: 'Sjekk at du har tilgang til den.' },
  outExists: {
    title: 'Filen finnes fra før',
    text: 'Ingenting er skrevet. Velg et annet navn, eller bruk --force for å skrive over.',
  },
  outNotWritten: {
    title: 'Filen kunne ikke skrives',
    text: 'Sjekk at mappen finnes, at du har tilgang, og at det er plass.',
  },
  noWorkshop: {
    title: 'Filen inneholder ikke selve verkstedet',
    text: 'Resultatet kan ikke lages av denne filen alene. Bruk den hele øktfilen.',
  },
  heldBack: (n: number) => ({
    title: n === 1 ? '1 tekst er ikke ekte' : `${n} tekster er ikke ekte`,
    text: 'De stemmer ikke med sin egen kontrollsum, og er holdt utenfor. Be avsenderen om filen på nytt.',
  }),
  whole: 'Hel og ekte',
  written: (path: string) => `Skrev ${path}`,
  fields: {
    workshop: 'Verksted',
    purpose: 'Formål',
    groups: 'Grupper',
    device: 'Fra enhet',
    createdAt: 'Siste endring',
    app: 'Laget med',
    receipt: 'Kvittering',
    digest: 'Kontrollsum',
    revisions: 'Endringer',
    contents: 'Innhold',
    conflicts: 'Motstrider å avklare',
    gaps: 'Hull i historikken',
    unknownKinds: 'Ukjente typer',
    heldBack: 'Holdt utenfor',
  },
  purposes: {
    plan: 'plan til gruppene',
    group: 'fra en gruppe',
    full: 'hele økten',
    archive: 'til arkiv',
  },
  kinds: {
    workshop: 'verksted',
    task: 'oppgaver',
    step: 'trinn',
    question: 'spørsmål',
    group: 'grupper',
    source: 'kunnskapskilder',
    dataset: 'tabeller',
    statement: 'utsagn',
    casePaper: 'saksframlegg',
    paragraph: 'avsnitt',
    attachment: 'vedlegg',
    note: 'notater',
    decision: 'forslag til vedtak',
    point: 'vedtakspunkter',
    action: 'oppfølgingspunkter',
    participant: 'deltakere',
  },
};
