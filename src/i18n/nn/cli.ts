import type { cli as Nb } from '#/i18n/nb/cli.ts';

export const cli: typeof Nb = {
  help: `Les, sjekkar og slår saman øktfiler frå Politisk verkstad.

Bruk:
  npm run -s session -- inspect FIL…             vis kva filene inneheld
  npm run -s session -- check FIL…               sjekk at filene er heile og ekte
  npm run -s session -- merge FIL… --out FIL     slå saman filer frå same verkstad
  npm run -s session -- result FIL --out FIL     lag ei lesbar resultatfil

Val:
  --json          svar som JSON
  --lang SPRÅK    nb, nn eller en (vanlegvis nb)
  --force         skriv over ei fil som finst frå før
  --help          vis denne hjelpa

Sluttkodar: 0 alt i orden, 1 noko er gale med ei fil, 2 feil bruk.`,
  wrongUse: {
    noCommand: 'Oppgi ein kommando: inspect, check, merge eller result.',
    unknownCommand: (command) => `Ukjend kommando: ${command}`,
    unknownOption: (option) => `Ukjent val, eller verdien manglar: ${option}`,
    unknownLanguage: (language) => `Ukjent språk: ${language}. Vel nb, nn eller en.`,
    noFiles: 'Oppgi minst éi fil.',
    oneFile: 'Oppgi éi fil.',
    noOut: 'Oppgi kvar resultatet skal skrivast: --out FIL',
    outNotUsed: '--out og --force høyrer til merge og result.',
    seeHelp: 'Skriv --help for hjelp.',
  },
  fileNotFound: { title: 'Fann ikkje fila', text: 'Sjekk stigen og prøv igjen.' },
  fileNotReadable: { title: 'Fila kan ikkje lesast', text: 'Sjekk at du har tilgang til ho.' },
  outExists: {
    title: 'Fila finst frå før',
    text: 'Ingenting er skrive. Vel eit anna namn, eller bruk --force for å skrive over.',
  },
  outNotWritten: {
    title: 'Fila kunne ikkje skrivast',
    text: 'Sjekk at mappa finst, at du har tilgang, og at det er plass.',
  },
  noWorkshop: {
    title: 'Fila inneheld ikkje sjølve verkstaden',
    text: 'Resultatet kan ikkje lagast av denne fila åleine. Bruk den heile øktfila.',
  },
  heldBack: (n) => ({
    title: n === 1 ? '1 tekst er ikkje ekte' : `${n} tekstar er ikkje ekte`,
    text: 'Dei stemmer ikkje med sin eigen kontrollsum, og er haldne utanfor. Be avsendaren om fila på nytt.',
  }),
  whole: 'Heil og ekte',
  written: (path) => `Skreiv ${path}`,
  fields: {
    workshop: 'Verkstad',
    purpose: 'Føremål',
    groups: 'Grupper',
    device: 'Frå eining',
    createdAt: 'Siste endring',
    app: 'Laga med',
    receipt: 'Kvittering',
    digest: 'Kontrollsum',
    revisions: 'Endringar',
    contents: 'Innhald',
    conflicts: 'Motstridar å avklare',
    gaps: 'Hol i historikken',
    unknownKinds: 'Ukjende typar',
    heldBack: 'Haldne utanfor',
  },
  purposes: {
    plan: 'plan til gruppene',
    group: 'frå ei gruppe',
    full: 'heile økta',
    archive: 'til arkiv',
  },
  kinds: {
    workshop: 'verkstad',
    task: 'oppgåver',
    step: 'trinn',
    question: 'spørsmål',
    group: 'grupper',
    source: 'kunnskapskjelder',
    dataset: 'tabellar',
    statement: 'utsegner',
    casePaper: 'saksframlegg',
    paragraph: 'avsnitt',
    attachment: 'vedlegg',
    note: 'notat',
    decision: 'framlegg til vedtak',
    point: 'vedtakspunkt',
    action: 'oppfølgingspunkt',
    participant: 'deltakarar',
  },
};
