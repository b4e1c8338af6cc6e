/** Case papers: writing, importing and reading them. */
export const papers = {
  make: 'Nytt saksframlegg',
  bringIn: 'Hent inn saksframlegg',
  untitled: 'Saksframlegg uten tittel',
  create: {
    title: 'Nytt saksframlegg',
    lead: 'Alt kan endres senere.',
    submit: 'Lag saksframlegget',
  },
  edit: {
    verb: 'Endre saksframlegget',
    title: 'Endre saksframlegg',
    lead: 'Alt lagres mens du skriver.',
    read: 'Les saksframlegget',
    newer: 'Hent inn ny utgave',
    head: 'Om saken',
    paperTitle: 'Tittel',
    titleMissing: 'Saksframlegget må ha en tittel.',
    number: 'Nummer i lista',
    language: 'Språket i saksframlegget',
    caseOfficerHelp: 'Skriv helst en rolle, for eksempel «Rådgiver for kultur».',
    fictional: 'Dette er et fiktivt saksframlegg',
    fictionalHelp: 'Merket «Fiktivt saksframlegg» følger saken overalt.',
    hint: 'Enter gir et nytt avsnitt, og Shift + Enter gir ny linje. To stjerner rundt **ord** gir fet skrift, og én stjerne rundt *ord* gir kursiv. Du kan lime inn fra Word.',
    add: { paragraph: 'Legg til avsnitt', numbered: 'Legg til punkt' },
    addTo: (what: string, section: string) => `${what}: ${section}`,
    blocksOf: (section: string) => `Avsnitt under ${section}`,
    block: (number: number, section: string) => `Avsnitt ${number} under ${section}`,
    kind: 'Type',
    kindOf: (name: string) => `Type for ${name}`,
    kinds: {
      paragraph: 'Avsnitt',
      heading: 'Mellomtittel',
      bullet: 'Kulepunkt',
      numbered: 'Nummerert punkt',
      table: 'Tabell',
    },
    section: 'Del av saksframlegget',
    sectionOf: (name: string) => `Del for ${name}`,
    removeBlock: (name: string) => `Slett ${name}`,
    summary: (lines: number, most: number) =>
      lines <= most
        ? `Om lag ${lines} av ${most} linjer`
        : `Om lag ${lines} linjer. En oppsummering leses lettest når den har høyst ${most}.`,
    pasted: (n: number) => (n === 1 ? '1 avsnitt er limt inn.' : `${n} avsnitt er limt inn.`),
    pasteFailed:
      'Det som ble limt inn, kunne ikke leses. Ingenting er endret. Lim inn som ren tekst i stedet.',
    pasteLeft: 'Det som er skrevet i etterpå, står igjen.',
    remove: 'Slett saksframlegget',
    table: {
      label: (name: string) => `Tabell i ${name}`,
      cell: (row: number, column: number) =>
        row === 0 ? `Overskrift, kolonne ${column}` : `Rad ${row}, kolonne ${column}`,
      addRow: 'Legg til rad',
      addColumn: 'Legg til kolonne',
      removeRow: 'Slett siste rad',
      removeColumn: 'Slett siste kolonne',
    },
  },
  read: {
    textSize: 'Tekststørrelse',
    find: 'Søk i saksframlegget',
    previous: 'Forrige treff',
    next: 'Neste treff',
    hit: (at: number, of: number) => `Treff ${at} av ${of}`,
    hits: (n: number) =>
      n === 0 ? 'Ingen avsnitt inneholder dette.' : n === 1 ? '1 avsnitt' : `${n} avsnitt`,
  },
  import: {
    title: 'Hent inn saksframlegg',
    lead: 'Fra en Word-fil (.docx), en Markdown-fil eller tekst du limer inn. Du ser hva som ble funnet før noe lagres.',
    choose: 'Velg fil',
    drop: 'Du kan også slippe filen her.',
    paste: 'Lim inn teksten',
    pasteHelp: 'Kopier hele saksframlegget i Word eller på en nettside, og lim det inn her.',
    readText: 'Les teksten',
    noText: 'Lim inn eller skriv teksten først.',
    reading: 'Leser …',
    found: 'Dette ble funnet',
    paperTitle: 'Tittel',
    blocks: (n: number) => (n === 1 ? '1 avsnitt' : `${n} avsnitt`),
    none: 'Fant ingenting til denne delen.',
    remarks: 'Verd å vite',
    save: 'Lag saksframlegget',
    again: 'Velg noe annet',
    saved: 'Saksframlegget er hentet inn.',
    remark: {
      otherHeading: (heading: string) =>
        `Overskriften «${heading}» hører ikke til noen fast del. Den og teksten under er lagt i faktagrunnlaget.`,
      beforeHeadings: (n: number) =>
        n === 1
          ? '1 avsnitt sto før den første overskriften. Det er lagt i faktagrunnlaget.'
          : `${n} avsnitt sto før den første overskriften. De er lagt i faktagrunnlaget.`,
      fictionalLine: (text: string) => `Linja «${text}» er erstattet av merket «Fiktivt saksframlegg».`,
      images: (n: number, names: string) =>
        `${n === 1 ? '1 bilde' : `${n} bilder`} er ikke med${names && `: ${names}`}. Legg til bilder som PNG, JPEG eller WebP når du endrer saksframlegget.`,
      mergedTables: (n: number) =>
        n === 1
          ? 'En tabell har sammenslåtte celler. Teksten er med, men se over tabellen.'
          : `${n} tabeller har sammenslåtte celler. Teksten er med, men se over tabellene.`,
      headersAndFooters: 'Topptekst og bunntekst er ikke med.',
      comments: 'Kommentarene i margen er ikke med.',
      footnotes: 'Fotnoter og sluttnoter står sist i faktagrunnlaget.',
    },
    problem: {
      empty: 'Fant ingen tekst. Ingenting er lagret.',
      tooLarge: (megabytes: number) =>
        `Filen er for stor. Den kan være på høyst ${megabytes} MB. Ta ut bildene, og prøv igjen.`,
      oldOrLocked:
        'Filen er i det gamle Word-formatet (.doc) eller beskyttet med passord. Åpne den i Word, lagre den som .docx uten passord, og prøv igjen.',
      notWord: 'Filen er ikke en Word-fil. Lagre dokumentet som .docx, og prøv igjen.',
      pdf: 'Filen er en PDF. Hent inn Word-filen den er laget av, eller kopier teksten og lim den inn.',
      notText:
        'Filen inneholder ikke tekst som kan leses her. Velg en Word-fil (.docx) eller en Markdown-fil.',
      broken: 'Filen er skadet eller ufullstendig. Ingenting er lagret. Hent filen på nytt, og prøv igjen.',
    },
  },
};
