import type { ImportTexts } from '#/i18n/import-texts.ts';

/** Tables that others made: what was found in them, what must be asked, and why one cannot be read. */
export const imports: ImportTexts = {
  kinds: {
    statistics: 'Statistikk',
    placeStandard: 'Stedskompasset, vurderingar',
    comments: 'Stedskompasset, kommentarar',
    futureWorkshop: 'Framtidsverkstad, utsegner',
  },
  formats: { csv: 'Tekstfil (CSV)', xlsx: 'Excel (XLSX)', jsonStat: 'JSON-stat' },
  delimiters: { ';': 'semikolon', ',': 'komma', '\t': 'tabulator', '|': 'loddrett strek' },
  decimals: { ',': 'komma (4,6)', '.': 'punktum (4.6)' },
  roles: {
    indicator: 'indikator',
    theme: 'tema',
    area: 'område',
    period: 'år eller periode',
    other: 'anna inndeling',
    value: 'tal',
    code: 'kode for området',
    unit: 'eining',
    areaKind: 'type område',
    n: 'talet på svar',
    method: 'metode',
    source: 'kjelde',
    number: 'nummer',
    phase: 'fase',
    tone: 'kva er bra, kva kan bli betre',
    text: 'utsegn',
    votes: 'stemmer',
    responsible: 'ansvarleg',
    ignore: 'ikkje med',
  },
  /** Parts of a table that it does not name. */
  dimensions: {
    area: 'Område',
    year: 'År',
    period: 'Periode',
    theme: 'Tema',
    indicator: 'Indikator',
    other: 'Inndeling',
    figure: 'Tal',
  },
  areaKinds: {
    district: 'delområde',
    municipality: 'kommune',
    municipalityGroup: 'gruppe av kommunar',
    country: 'landet',
    unknown: 'ikkje oppgitt',
  },
  sourceFields: {
    publisher: 'utgivar',
    table: 'tabell',
    period: 'periode',
    fetched: 'dato henta',
    licence: 'lisens',
  },
  questions: {
    decimalSign: (samples: string) =>
      `Kva skil heiltal og desimalar i tabellen? Tala kan lesast på to måtar: ${samples}`,
    noHeader: (samples: string) => `Har tabellen ingen overskrifter? Den første linja er: ${samples}`,
    noFigures:
      'Kvar er tala? Ingen kolonne ser ut som tal. Vel kva kolonne som har dei. Er det utsegner, vel du type kunnskap. Er det noko anna, vel du ei anna fil.',
    noDimension: 'Kva gjeld tala? Vel ein kolonne for område, år, indikator eller anna inndeling.',
    sameTwice: (labels: string, n: number) =>
      n === 1
        ? `To tal gjeld det same (${labels}). Kva kolonne skil dei?`
        : `${n} tal gjeld det same som eit anna tal, til dømes ${labels}. Kva kolonne skil dei?`,
  },
  remarks: {
    smallCounts: (n: number) =>
      n === 1
        ? '1 tal er mellom 1 og 4. Så låge tal kan vise kven det gjeld. Sjekk om det kan delast.'
        : `${n} tal er mellom 1 og 4. Så låge tal kan vise kven det gjeld. Sjekk om dei kan delast.`,
    unreadable: (n: number, samples: string) =>
      n === 1
        ? `1 celle kunne ikkje lesast som tal, og står som manglande: ${samples}.`
        : `${n} celler kunne ikkje lesast som tal, og står som manglande: ${samples}.`,
    unnamedRows: (rows: string, n: number) =>
      n === 1
        ? `Linje ${rows} har tal, men seier ikkje kva dei gjeld. Ho er ikkje med.`
        : `Linjene ${rows} har tal, men seier ikkje kva dei gjeld. Dei er ikkje med.`,
    rowsWithoutFigures: (n: number) =>
      n === 1 ? '1 linje utan tal er ikkje med.' : `${n} linjer utan tal er ikkje med.`,
    filledDown: (columns: string) =>
      `I kolonnen ${columns} står kvart namn berre éin gong. Det gjeld òg for linjene under.`,
    severalTables: (n: number) => `Det er ${n} tabellar på arket. Den største er vald.`,
    flags: (n: number, flags: string) =>
      `${n} tal har eit merke frå utgivaren (${flags}). Merka er ikkje med.`,
  },
  problems: {
    tableEmpty: { title: 'Fila er tom', text: 'Sjekk at det er rett fil, eller last ho ned på nytt.' },
    tableFileTooLarge: (bytes, limit) => ({
      title: 'Fila er for stor',
      text: `Ho er på ${bytes}, og grensa er ${limit}. Vel færre område, år eller indikatorar, og last ho ned på nytt.`,
    }),
    tableTooLarge: (cells: string, limit: string) => ({
      title: 'Tabellen er for stor',
      text: `Han har ${cells} celler. Grensa er ${limit}. Vel færre område, år eller indikatorar, og last han ned på nytt.`,
    }),
    oldExcel: {
      title: 'Fila er i eit eldre Excel-format (.xls)',
      text: 'Opne ho i Excel, og lagre ho som Excel-arbeidsbok (.xlsx).',
    },
    notATable: {
      pdf: {
        title: 'Fila er ein PDF',
        text: 'Ein tabell kan ikkje hentast frå PDF. Last ned tabellen som Excel, CSV eller JSON-stat.',
      },
      image: {
        title: 'Fila er eit bilete',
        text: 'Ein tabell kan ikkje hentast frå eit bilete. Last ned tabellen som Excel, CSV eller JSON-stat.',
      },
      zip: {
        title: 'Fila er ei pakka mappe',
        text: 'Pakk ho ut, og vel fila med tabellen.',
      },
      unknown: {
        title: 'Fila er ikkje ein tabell',
        text: 'Vel ei fil i formatet CSV, Excel (.xlsx) eller JSON-stat.',
      },
    },
    excelBroken: {
      title: 'Excel-fila kan ikkje lesast',
      text: 'Ho kan vere skadd, eller verna med passord. Opne ho i Excel, og lagre ho på nytt utan passord.',
    },
    noSuchSheet: (sheet: string, sheets: string) => ({
      title: `Arket «${sheet}» finst ikkje`,
      text: `Arka i fila heiter ${sheets}.`,
    }),
    noFigures: {
      title: 'Fann ingen tal i tabellen',
      text: 'Ein tabell med statistikk må ha minst éin kolonne med tal. Vel ei anna fil.',
    },
    noText: {
      title: 'Fann ingen utsegner i tabellen',
      text: 'Ein tabell med utsegner må ha ein kolonne med det som vart sagt. Vel kva kolonne det er, eller ei anna fil.',
    },
    quotesBroken: (line: string) => ({
      title: 'Tabellen har eit hermeteikn som ikkje er avslutta',
      text: `Det byrjar på linje ${line}. Rett det i fila, eller last ho ned på nytt.`,
    }),
    fileUnreadable: {
      title: 'Fila kunne ikkje lesast',
      text: 'Ho kan vere flytta eller sletta, eller minnepinnen er teken ut. Ingenting er endra. Hent fila fram på nytt, og prøv igjen.',
    },
    readingStopped: {
      title: 'Lesinga stansa',
      text: 'Fila kan vere for stor for denne eininga. Ingenting er endra. Last sida på nytt, og prøv med ein mindre tabell.',
    },
    jsonBroken: {
      title: 'Fila er avkutta eller skadd',
      text: 'Ho ser ut som JSON, men sluttar midt i. Last ho ned på nytt.',
    },
    jsonUnknown: {
      title: 'JSON-fila er ikkje ein tabell',
      text: 'Appen les tabellar i JSON-stat 2.0. Vel JSON-stat 2.0, Excel eller CSV når du lastar ned tabellen.',
    },
    jsonStatOld: {
      title: 'Fila er i ei eldre utgåve av JSON-stat',
      text: 'Appen les JSON-stat 2.0. Vel «JSON-stat2» når du lastar ned tabellen.',
    },
    jsonStatCollection: {
      title: 'Fila er ei liste over tabellar',
      text: 'Ho har lenkjer, men ingen tal. Opne ein av tabellane i lista, og last han ned.',
    },
    jsonStatDimension: {
      title: 'Fila skildrar berre éi inndeling',
      text: 'Ho har ingen tal. Last ned heile tabellen i JSON-stat 2.0.',
    },
    jsonStatNoFigures: {
      title: 'Fila skildrar ein tabell, men har ingen tal',
      text: 'Det er truleg metadata som er lasta ned. Vel område og år i statistikkbanken, og last ned sjølve tabellen.',
    },
    jsonStatText: (sample: string) => ({
      title: 'Tabellen har tekst der det skal vere tal',
      text: `Den første er «${sample}». Last ned ein tabell med tal.`,
    }),
    jsonStatBroken: (where: string) => ({
      title: 'JSON-stat-fila heng ikkje saman',
      text: `Feilen er i delen «${where}». Last ned tabellen på nytt.`,
    }),
  },
  screen: {
    lead: 'Tabellar frå statistikkbankar, Stedskompasset og framtidsverkstad, i Excel, CSV eller JSON-stat. Fila blir lesen på denne eininga og ikkje send nokon stad.',
    leadNewer: (title) =>
      `Ei nyare utgåve av «${title}». Tal som er brukte i notat og vedtakspunkt, blir tekne vare på.`,
    notYou: 'Tabellar blir henta inn på eininga til den som leier verkstaden.',
    choose: 'Vel fil',
    chooseOther: 'Vel ei anna fil',
    reading: 'Les tabellen',
    saving: 'Lagrar tala',
    comparing: 'Samanliknar med tabellen som er her',
    stop: 'Avbryt',
    found: 'Det vi fann',
    foundIn: (format, count) => `${format}, ${count}. Sjekk at det er lese rett, og rett det som er feil.`,
    count: {
      figures: (n) => `${n} tal`,
      statements: (n) => (n === '1' ? '1 utsegn' : `${n} utsegner`),
    },
    questions: 'Dette må avklarast før tabellen kan lagrast:',
    remarks: 'Dette bør du vite:',
    kind: 'Type kunnskap',
    sheet: 'Ark',
    table: 'Tabell på arket',
    tableNumber: (n) => `Tabell ${n}`,
    delimiter: 'Skiljeteikn',
    headerRow: 'Linje med overskrifter',
    noHeader: 'Ingen overskrifter',
    line: (n, text) => (text === '' ? `Linje ${n}` : `Linje ${n}: ${text}`),
    decimal: 'Desimalteikn',
    chooseAnswer: 'Vel',
    columns: (n) => (n === 1 ? '1 kolonne' : `${n} kolonnar`),
    unnamedColumn: (n) => `Kolonne ${n} (utan namn)`,
    areas: (n: number) => `Type område (${n} område)`,
    areasLead: 'I figurane blir områda samanlikna med kommunen, gruppa av kommunar og landet.',
    preview: 'Slik blir dei første radene',
    figure: 'Tal',
    unit: 'Eining',
    statementHead: ['Nr.', 'Utsegn', 'Fase', 'Tema', 'Område', 'Stemmer'],
    tooMany: (n, limit) =>
      `Tabellen er for stor til å bli vist og delt på nettbrett: ${n}, og grensa er ${limit}. Vel færre område, år eller indikatorar, og last han ned på nytt.`,
    compared: (added, changed, vanished) =>
      `Samanlikna med tabellen som er her: nye tal: ${added}, endra tal: ${changed}, tal som ikkje er i den nye tabellen: ${vanished}. Dei siste blir tekne vare på og merkte.`,
    comparedStatements: (added, changed, vanished) =>
      `Samanlikna med utsegnene som er her: nye utsegner: ${added}, endra utsegner: ${changed}, utsegner som ikkje er i den nye lista: ${vanished}. Dei siste blir tekne vare på og merkte, og blir ikkje talde med.`,
    otherTable:
      'Dette ser ut som ein annan tabell: han har andre inndelingar enn den som er her. Hent han inn som ei ny kjelde.',
    source: 'Kjelda',
    sourceLead: 'Dette står ved alle tal og utsegner som blir brukte. Alt må fyllast ut, utanom merknadene.',
    fields: {
      title: 'Namn på kjelda',
      publisher: 'Utgivar',
      table: 'Tabell',
      period: 'Periode',
      fetched: 'Dato henta',
      licence: 'Lisens',
    },
    fieldHelp: {
      title: 'Det gruppene ser',
      publisher: 'Kven som har laga tala',
      table: 'Namn eller nummer hos utgivaren',
      period: 'Til dømes 2021–2025',
      fetched: 'Då fila vart lasta ned',
      licence: 'Til dømes NLOD 2.0, eller eigne tal',
    },
    remarksField: 'Merknader',
    remarksHelp: 'Det fila sjølv seier om tala. Står under kjelda i rapporten. Valfritt.',
    fieldEmpty: 'Fyll ut dette.',
    answerFirst: 'Svar på spørsmåla øvst først.',
    save: 'Lagre kjelda',
    saveNewer: 'Lagre den nye utgåva',
    saved: (title) => `«${title}» er henta inn.`,
    savedNewer: 'Den nye utgåva er lagra.',
  },
};
