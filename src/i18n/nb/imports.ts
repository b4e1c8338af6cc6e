/** Tables that others made: what was found in them, what must be asked, and why one cannot be read. */
export const imports = {
  kinds: {
    statistics: 'Statistikk',
    placeStandard: 'Stedskompasset, vurderinger',
    comments: 'Stedskompasset, kommentarer',
    futureWorkshop: 'Fremtidsverksted, utsagn',
  },
  formats: { csv: 'Tekstfil (CSV)', xlsx: 'Excel (XLSX)', jsonStat: 'JSON-stat' },
  delimiters: { ';': 'semikolon', ',': 'komma', '\t': 'tabulator', '|': 'loddrett strek' },
  decimals: { ',': 'komma (4,6)', '.': 'punktum (4.6)' },
  roles: {
    indicator: 'indikator',
    theme: 'tema',
    area: 'område',
    period: 'år eller periode',
    other: 'annen inndeling',
    value: 'tall',
    code: 'kode for området',
    unit: 'enhet',
    areaKind: 'type område',
    n: 'antall svar',
    method: 'metode',
    source: 'kilde',
    number: 'nummer',
    phase: 'fase',
    tone: 'hva er bra, hva kan bli bedre',
    text: 'utsagn',
    votes: 'stemmer',
    responsible: 'ansvarlig',
    ignore: 'ikke med',
  },
  /** Parts of a table that it does not name. */
  dimensions: {
    area: 'Område',
    year: 'År',
    period: 'Periode',
    theme: 'Tema',
    indicator: 'Indikator',
    other: 'Inndeling',
    figure: 'Tall',
  },
  areaKinds: {
    district: 'delområde',
    municipality: 'kommune',
    municipalityGroup: 'gruppe av kommuner',
    country: 'landet',
    unknown: 'ikke oppgitt',
  },
  sourceFields: {
    publisher: 'utgiver',
    table: 'tabell',
    period: 'periode',
    fetched: 'dato hentet',
    licence: 'lisens',
  },
  questions: {
    decimalSign: (samples: string) =>
      `Hva skiller heltall og desimaler i tabellen? Tallene kan leses på to måter: ${samples}`,
    noHeader: (samples: string) => `Har tabellen ingen overskrifter? Den første linja er: ${samples}`,
    noFigures:
      'Hvor er tallene? Ingen kolonne ser ut som tall. Velg hvilken kolonne som har dem. Er det utsagn, velger du type kunnskap. Er det noe annet, velger du en annen fil.',
    noDimension: 'Hva gjelder tallene? Velg en kolonne for område, år, indikator eller annen inndeling.',
    sameTwice: (labels: string, n: number) =>
      n === 1
        ? `To tall gjelder det samme (${labels}). Hvilken kolonne skiller dem?`
        : `${n} tall gjelder det samme som et annet tall, for eksempel ${labels}. Hvilken kolonne skiller dem?`,
  },
  remarks: {
    smallCounts: (n: number) =>
      n === 1
        ? '1 tall er mellom 1 og 4. Så lave tall kan vise hvem det gjelder. Sjekk om det kan deles.'
        : `${n} tall er mellom 1 og 4. Så lave tall kan vise hvem det gjelder. Sjekk om de kan deles.`,
    unreadable: (n: number, samples: string) =>
      n === 1
        ? `1 celle kunne ikke leses som tall, og står som manglende: ${samples}.`
        : `${n} celler kunne ikke leses som tall, og står som manglende: ${samples}.`,
    unnamedRows: (rows: string, n: number) =>
      n === 1
        ? `Linje ${rows} har tall, men sier ikke hva de gjelder. Den er ikke med.`
        : `Linjene ${rows} har tall, men sier ikke hva de gjelder. De er ikke med.`,
    rowsWithoutFigures: (n: number) =>
      n === 1 ? '1 linje uten tall er ikke med.' : `${n} linjer uten tall er ikke med.`,
    filledDown: (columns: string) =>
      `I kolonnen ${columns} står hvert navn bare én gang. Det gjelder også for linjene under.`,
    severalTables: (n: number) => `Det er ${n} tabeller på arket. Den største er valgt.`,
    flags: (n: number, flags: string) =>
      `${n} tall har et merke fra utgiveren (${flags}). Merkene er ikke med.`,
  },
  problems: {
    tableEmpty: { title: 'Filen er tom', text: 'Sjekk at det er riktig fil, eller last den ned på nytt.' },
    tableFileTooLarge: (bytes: string, limit: string) => ({
      title: 'Filen er for stor',
      text: `Den er på ${bytes}, og grensen er ${limit}. Velg færre områder, år eller indikatorer, og last den ned på nytt.`,
    }),
    tableTooLarge: (cells: string, limit: string) => ({
      title: 'Tabellen er for stor',
      text: `Den har ${cells} celler. Grensen er ${limit}. Velg færre områder, år eller indikatorer, og last den ned på nytt.`,
    }),
    oldExcel: {
      title: 'Filen er i et eldre Excel-format (.xls)',
      text: 'Åpne den i Excel, og lagre den som Excel-arbeidsbok (.xlsx).',
    },
    notATable: {
      pdf: {
        title: 'Filen er en PDF',
        text: 'En tabell kan ikke hentes fra PDF. Last ned tabellen som Excel, CSV eller JSON-stat.',
      },
      image: {
        title: 'Filen er et bilde',
        text: 'En tabell kan ikke hentes fra et bilde. Last ned tabellen som Excel, CSV eller JSON-stat.',
      },
      zip: {
        title: 'Filen er en pakket mappe',
        text: 'Pakk den ut, og velg filen med tabellen.',
      },
      unknown: {
        title: 'Filen er ikke en tabell',
        text: 'Velg en fil i formatet CSV, Excel (.xlsx) eller JSON-stat.',
      },
    },
    excelBroken: {
      title: 'Excel-filen kan ikke leses',
      text: 'Den kan være skadet, eller beskyttet med passord. Åpne den i Excel, og lagre den på nytt uten passord.',
    },
    noSuchSheet: (sheet: string, sheets: string) => ({
      title: `Arket «${sheet}» finnes ikke`,
      text: `Arkene i filen heter ${sheets}.`,
    }),
    noFigures: {
      title: 'Fant ingen tall i tabellen',
      text: 'En tabell med statistikk må ha minst én kolonne med tall. Velg en annen fil.',
    },
    noText: {
      title: 'Fant ingen utsagn i tabellen',
      text: 'En tabell med utsagn må ha en kolonne med det som ble sagt. Velg hvilken kolonne det er, eller en annen fil.',
    },
    quotesBroken: (line: string) => ({
      title: 'Tabellen har et anførselstegn som ikke er avsluttet',
      text: `Det begynner på linje ${line}. Rett det i filen, eller last den ned på nytt.`,
    }),
    fileUnreadable: {
      title: 'Filen kunne ikke leses',
      text: 'Den kan være flyttet eller slettet, eller minnepinnen er tatt ut. Ingenting er endret. Hent filen fram på nytt, og prøv igjen.',
    },
    readingStopped: {
      title: 'Lesingen stanset',
      text: 'Filen kan være for stor for denne enheten. Ingenting er endret. Last siden på nytt, og prøv med en mindre tabell.',
    },
    jsonBroken: {
      title: 'Filen er avkuttet eller skadet',
      text: 'Den ser ut som JSON, men slutter midt i. Last den ned på nytt.',
    },
    jsonUnknown: {
      title: 'JSON-filen er ikke en tabell',
      text: 'Appen leser tabeller i JSON-stat 2.0. Velg JSON-stat 2.0, Excel eller CSV når du laster ned tabellen.',
    },
    jsonStatOld: {
      title: 'Filen er i en eldre utgave av JSON-stat',
      text: 'Appen leser JSON-stat 2.0. Velg «JSON-stat2» når du laster ned tabellen.',
    },
    jsonStatCollection: {
      title: 'Filen er en liste over tabeller',
      text: 'Den har lenker, men ingen tall. Åpne en av tabellene i lista, og last den ned.',
    },
    jsonStatDimension: {
      title: 'Filen beskriver bare én inndeling',
      text: 'Den har ingen tall. Last ned hele tabellen i JSON-stat 2.0.',
    },
    jsonStatNoFigures: {
      title: 'Filen beskriver en tabell, men har ingen tall',
      text: 'Det er trolig metadata som er lastet ned. Velg områder og år i statistikkbanken, og last ned selve tabellen.',
    },
    jsonStatText: (sample: string) => ({
      title: 'Tabellen har tekst der det skal være tall',
      text: `Den første er «${sample}». Last ned en tabell med tall.`,
    }),
    jsonStatBroken: (where: string) => ({
      title: 'JSON-stat-filen henger ikke sammen',
      text: `Feilen er i delen «${where}». Last ned tabellen på nytt.`,
    }),
  },
  screen: {
    lead: 'Tabeller fra statistikkbanker, Stedskompasset og fremtidsverksted, i Excel, CSV eller JSON-stat. Filen leses på denne enheten og sendes ikke noe sted.',
    leadNewer: (title: string) =>
      `En nyere utgave av «${title}». Tall som er brukt i notater og vedtakspunkter, blir tatt vare på.`,
    notYou: 'Tabeller hentes inn på enheten til den som leder verkstedet.',
    choose: 'Velg fil',
    chooseOther: 'Velg en annen fil',
    reading: 'Leser tabellen',
    saving: 'Lagrer tallene',
    comparing: 'Sammenligner med tabellen som er her',
    stop: 'Avbryt',
    found: 'Det vi fant',
    foundIn: (format: string, count: string) =>
      `${format}, ${count}. Sjekk at det er lest riktig, og rett det som er feil.`,
    count: {
      figures: (n: string) => `${n} tall`,
      statements: (n: string) => `${n} utsagn`,
    },
    questions: 'Dette må avklares før tabellen kan lagres:',
    remarks: 'Dette bør du vite:',
    kind: 'Type kunnskap',
    sheet: 'Ark',
    table: 'Tabell på arket',
    tableNumber: (n: number) => `Tabell ${n}`,
    delimiter: 'Skilletegn',
    headerRow: 'Linje med overskrifter',
    noHeader: 'Ingen overskrifter',
    line: (n: number, text: string) => (text === '' ? `Linje ${n}` : `Linje ${n}: ${text}`),
    decimal: 'Desimaltegn',
    chooseAnswer: 'Velg',
    columns: (n: number) => (n === 1 ? '1 kolonne' : `${n} kolonner`),
    unnamedColumn: (n: number) => `Kolonne ${n} (uten navn)`,
    areas: (n: number) => `Type område (${n} områder)`,
    areasLead: 'I figurene sammenlignes områdene med kommunen, gruppen av kommuner og landet.',
    preview: 'Slik blir de første radene',
    figure: 'Tall',
    unit: 'Enhet',
    statementHead: ['Nr.', 'Utsagn', 'Fase', 'Tema', 'Område', 'Stemmer'],
    tooMany: (n: string, limit: string) =>
      `Tabellen er for stor til å bli vist og delt på nettbrett: ${n}, og grensen er ${limit}. Velg færre områder, år eller indikatorer, og last den ned på nytt.`,
    compared: (added: string, changed: string, vanished: string) =>
      `Sammenlignet med tabellen som er her: nye tall: ${added}, endrede tall: ${changed}, tall som ikke er i den nye tabellen: ${vanished}. De siste blir tatt vare på og merket.`,
    comparedStatements: (added: string, changed: string, vanished: string) =>
      `Sammenlignet med utsagnene som er her: nye utsagn: ${added}, endrede utsagn: ${changed}, utsagn som ikke er i den nye lista: ${vanished}. De siste blir tatt vare på og merket, og telles ikke med.`,
    otherTable:
      'Dette ser ut som en annen tabell: den har andre inndelinger enn den som er her. Hent den inn som en ny kilde.',
    source: 'Kilden',
    sourceLead: 'Dette står ved alle tall og utsagn som blir brukt. Alt må fylles ut, utenom merknadene.',
    fields: {
      title: 'Navn på kilden',
      publisher: 'Utgiver',
      table: 'Tabell',
      period: 'Periode',
      fetched: 'Dato hentet',
      licence: 'Lisens',
    },
    fieldHelp: {
      title: 'Det gruppene ser',
      publisher: 'Hvem som har laget tallene',
      table: 'Navn eller nummer hos utgiveren',
      period: 'For eksempel 2021–2025',
      fetched: 'Da filen ble lastet ned',
      licence: 'For eksempel NLOD 2.0, eller egne tall',
    },
    remarksField: 'Merknader',
    remarksHelp: 'Det filen selv sier om tallene. Står under kilden i rapporten. Valgfritt.',
    fieldEmpty: 'Fyll ut dette.',
    answerFirst: 'Svar på spørsmålene øverst først.',
    save: 'Lagre kilden',
    saveNewer: 'Lagre den nye utgaven',
    saved: (title: string) => `«${title}» er hentet inn.`,
    savedNewer: 'Den nye utgaven er lagret.',
  },
};
