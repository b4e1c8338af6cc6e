import type { papers as Nb } from '#/i18n/nb/papers.ts';

export const papers: typeof Nb = {
  make: 'Nytt saksframlegg',
  bringIn: 'Hent inn saksframlegg',
  untitled: 'Saksframlegg utan tittel',
  create: {
    title: 'Nytt saksframlegg',
    lead: 'Alt kan endrast seinare.',
    submit: 'Lag saksframlegget',
  },
  edit: {
    verb: 'Endre saksframlegget',
    title: 'Endre saksframlegg',
    lead: 'Alt blir lagra medan du skriv.',
    read: 'Les saksframlegget',
    newer: 'Hent inn ny utgåve',
    head: 'Om saka',
    paperTitle: 'Tittel',
    titleMissing: 'Saksframlegget må ha ein tittel.',
    number: 'Nummer i lista',
    language: 'Språket i saksframlegget',
    caseOfficerHelp: 'Skriv helst ei rolle, til dømes «Rådgivar for kultur».',
    fictional: 'Dette er eit fiktivt saksframlegg',
    fictionalHelp: 'Merket «Fiktivt saksframlegg» følgjer saka overalt.',
    hint: 'Enter gir eit nytt avsnitt, og Shift + Enter gir ny linje. To stjerner rundt **ord** gir feit skrift, og éi stjerne rundt *ord* gir kursiv. Du kan lime inn frå Word.',
    add: { paragraph: 'Legg til avsnitt', numbered: 'Legg til punkt' },
    addTo: (what, section) => `${what}: ${section}`,
    blocksOf: (section) => `Avsnitt under ${section}`,
    block: (number, section) => `Avsnitt ${number} under ${section}`,
    kind: 'Type',
    kindOf: (name) => `Type for ${name}`,
    kinds: {
      paragraph: 'Avsnitt',
      heading: 'Mellomtittel',
      bullet: 'Kulepunkt',
      numbered: 'Nummerert punkt',
      table: 'Tabell',
    },
    section: 'Del av saksframlegget',
    sectionOf: (name) => `Del for ${name}`,
    removeBlock: (name) => `Slett ${name}`,
    summary: (lines, most) =>
      lines <= most
        ? `Om lag ${lines} av ${most} linjer`
        : `Om lag ${lines} linjer. Ei oppsummering er lettast å lese når ho har høgst ${most}.`,
    pasted: (n) => (n === 1 ? '1 avsnitt er limt inn.' : `${n} avsnitt er limte inn.`),
    pasteFailed:
      'Det som vart limt inn, kunne ikkje lesast. Ingenting er endra. Lim inn som rein tekst i staden.',
    pasteLeft: 'Det som er skrive i etterpå, står att.',
    remove: 'Slett saksframlegget',
    table: {
      label: (name) => `Tabell i ${name}`,
      cell: (row, column) => (row === 0 ? `Overskrift, kolonne ${column}` : `Rad ${row}, kolonne ${column}`),
      addRow: 'Legg til rad',
      addColumn: 'Legg til kolonne',
      removeRow: 'Slett siste rad',
      removeColumn: 'Slett siste kolonne',
    },
  },
  read: {
    textSize: 'Tekststorleik',
    find: 'Søk i saksframlegget',
    previous: 'Førre treff',
    next: 'Neste treff',
    hit: (at, of) => `Treff ${at} av ${of}`,
    hits: (n) => (n === 0 ? 'Ingen avsnitt inneheld dette.' : n === 1 ? '1 avsnitt' : `${n} avsnitt`),
  },
  import: {
    title: 'Hent inn saksframlegg',
    lead: 'Frå ei Word-fil (.docx), ei Markdown-fil eller tekst du limer inn. Du ser kva som vart funne, før noko blir lagra.',
    choose: 'Vel fil',
    drop: 'Du kan òg sleppe fila her.',
    paste: 'Lim inn teksten',
    pasteHelp: 'Kopier heile saksframlegget i Word eller på ei nettside, og lim det inn her.',
    readText: 'Les teksten',
    noText: 'Lim inn eller skriv teksten først.',
    reading: 'Les …',
    found: 'Dette vart funne',
    paperTitle: 'Tittel',
    blocks: (n) => (n === 1 ? '1 avsnitt' : `${n} avsnitt`),
    none: 'Fann ingenting til denne delen.',
    remarks: 'Verdt å vite',
    save: 'Lag saksframlegget',
    again: 'Vel noko anna',
    saved: 'Saksframlegget er henta inn.',
    remark: {
      otherHeading: (heading) =>
        `Overskrifta «${heading}» høyrer ikkje til nokon fast del. Ho og teksten under er lagde i faktagrunnlaget.`,
      beforeHeadings: (n) =>
        n === 1
          ? '1 avsnitt stod før den første overskrifta. Det er lagt i faktagrunnlaget.'
          : `${n} avsnitt stod før den første overskrifta. Dei er lagde i faktagrunnlaget.`,
      fictionalLine: (text) => `Linja «${text}» er erstatta av merket «Fiktivt saksframlegg».`,
      images: (n, names) =>
        `${n === 1 ? '1 bilete' : `${n} bilete`} er ikkje med${names && `: ${names}`}. Legg til bilete som PNG, JPEG eller WebP når du endrar saksframlegget.`,
      mergedTables: (n) =>
        n === 1
          ? 'Ein tabell har samanslåtte celler. Teksten er med, men sjå over tabellen.'
          : `${n} tabellar har samanslåtte celler. Teksten er med, men sjå over tabellane.`,
      headersAndFooters: 'Topptekst og botntekst er ikkje med.',
      comments: 'Kommentarane i margen er ikkje med.',
      footnotes: 'Fotnotar og sluttnotar står sist i faktagrunnlaget.',
    },
    problem: {
      empty: 'Fann ingen tekst. Ingenting er lagra.',
      tooLarge: (megabytes) =>
        `Fila er for stor. Ho kan vere på høgst ${megabytes} MB. Ta ut bileta, og prøv igjen.`,
      oldOrLocked:
        'Fila er i det gamle Word-formatet (.doc) eller verna med passord. Opne ho i Word, lagre ho som .docx utan passord, og prøv igjen.',
      notWord: 'Fila er ikkje ei Word-fil. Lagre dokumentet som .docx, og prøv igjen.',
      pdf: 'Fila er ein PDF. Hent inn Word-fila han er laga av, eller kopier teksten og lim han inn.',
      notText: 'Fila inneheld ikkje tekst som kan lesast her. Vel ei Word-fil (.docx) eller ei Markdown-fil.',
      broken: 'Fila er skadd eller ufullstendig. Ingenting er lagra. Hent fila på nytt, og prøv igjen.',
    },
  },
};
