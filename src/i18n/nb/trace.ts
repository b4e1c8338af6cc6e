/** Kunnskapsspor: from a point down to its knowledge, and from knowledge up to the points it shaped. */
export const trace = {
  title: 'Kunnskapsspor',
  lead: 'Hva hvert punkt bygger på, og hva kunnskapen ble til.',
  loading: 'Følger kunnskapen …',
  print: 'Skriv ut',
  empty:
    'Det er ingen forslag å følge ennå. Når en gruppe har skrevet et punkt, eller gruppenes filer er samlet inn, vises kunnskapssporet her.',
  toCollect: 'Gå til Samle inn',
  and: 'og',
  of: {
    label: 'Forslag',
    all: 'Alle gruppenes forslag',
    plenary: 'Felles forslag fra plenum',
    plenaryNamed: (title: string) => `Felles forslag: ${title}`,
    group: (group: string) => `Forslag fra ${group}`,
  },
  unknownGroup: 'Ukjent gruppe',
  plenary: 'plenum',
  view: {
    label: 'Vis som',
    list: 'Liste',
    matrix: 'Matrise',
    picture: 'Bilde',
  },
  filter: {
    kind: 'Type kunnskap',
    allKinds: 'All kunnskap',
    withoutBasis: 'Bare punkter uten henvisning til kunnskap',
    noneLeft: 'Ingen punkter passer med valgene over.',
  },
  kinds: {
    casePaper: 'Saksframlegg',
    statistics: 'Levekårsstatistikk',
    placeStandard: 'Stedskompasset',
    futureWorkshop: 'Fremtidsverksted',
    other: 'Andre kilder',
    gone: 'Ikke på denne enheten',
  },
  goneShelf: 'Slettet, eller ikke på denne enheten',
  point: {
    plenary: (n: number) => `Punkt ${n}`,
    group: (group: string, n: number) => `${group}, punkt ${n}`,
    note: (group: string) => `Notat, ${group}`,
    listedPoint: (group: string, n: number) => `${group} punkt ${n}`,
    listedPlenary: (n: number) => `felles punkt ${n}`,
    listedNote: (group: string) => `notat fra ${group}`,
    noText: 'Punktet har ingen tekst ennå.',
    workingFileOnly: 'Kun i arbeidsfilen',
    setAside: (why: string) => `Ikke tatt videre i plenum: ${why}`,
  },
  basis: {
    sentence: (direct: number, through: number) =>
      through === 0
        ? `Har ${own(direct)} til kunnskap.`
        : direct === 0
          ? `Har ingen egne henvisninger til kunnskap, men bygger på ${through} gjennom andre.`
          : `Har ${own(direct)} til kunnskap, og bygger på ${through} til gjennom andre.`,
    notes: 'Bygger på notater uten henvisning til kunnskap.',
    deliberate: 'Bevisst politisk valg, uten henvisning til kunnskap.',
    alsoDeliberate: 'Bevisst politisk valg',
    none: 'Uten kunnskapsgrunnlag.',
  },
  down: {
    open: 'Vis alt det bygger på',
    openOf: (point: string) => `Vis alt det bygger på: ${point}`,
    close: 'Skjul det punktet bygger på',
    closeOf: (point: string) => `Skjul det punktet bygger på: ${point}`,
    openAll: 'Vis alt for alle punktene',
    closeAll: 'Skjul alt for alle punktene',
    direct: 'Viser selv til',
    through: (who: string) => `Gjennom ${who}`,
    way: (who: string) => `via ${who}`,
    shown: 'vist over',
    noKnowledge: 'Viser ikke til kunnskap.',
    moreSteps: (n: number) => `Vis ${n} til`,
    missing: (n: number) =>
      n === 1
        ? '1 notat eller punkt som det bygger på, er slettet eller ikke på denne enheten.'
        : `${n} notater eller punkter som det bygger på, er slettet eller ikke på denne enheten.`,
    only: 'Vis bare dette punktet',
    onlyOf: (point: string) => `Vis bare dette punktet: ${point}`,
    title: (point: string) => `Kunnskapsspor: ${point}`,
    carried: (who: string) => `gjennom ${who}`,
  },
  up: {
    link: 'Hva ble det til?',
    linkOf: (what: string) => `Hva ble det til? ${what}`,
    title: 'Hva ble det til?',
    notes: 'Notater',
    groupPoints: 'Punkter fra gruppene',
    plenaryPoints: 'Punkter i felles forslag',
    nothing: 'Ingen har vist til dette ennå.',
    noPoint: 'Det er brukt i notater, men er ikke med i noe punkt.',
    direct: 'viser selv til det',
    counts: (notes: number, points: number) =>
      `Brukt i ${notes === 1 ? '1 notat' : `${notes} notater`} og ${points === 1 ? '1 punkt' : `${points} punkter`}.`,
    gone: 'Fant ikke denne kunnskapen. Adressen kan være feil.',
  },
  sources: {
    title: 'Kildene',
    points: 'Punktene',
    pieces: {
      casePaper: (used: string, of: string) => `${used} av ${of} avsnitt og vedlegg er brukt`,
      statistics: (used: string, of: string) => `${used} av ${of} tall og vedlegg er brukt`,
      placeStandard: (used: string, of: string) =>
        `${used} av ${of} vurderinger, kommentarer og vedlegg er brukt`,
      futureWorkshop: (used: string, of: string) => `${used} av ${of} utsagn og vedlegg er brukt`,
      other: (used: string, of: string) => `${used} av ${of} deler er brukt`,
      gone: (used: string, of: string) => `${used} av ${of} er brukt`,
    },
    reached: (n: number) =>
      n === 0 ? 'Ingen er med i punktene' : n === 1 ? '1 er med i punktene' : `${n} er med i punktene`,
    shaped: 'Med i',
    shapedNone: 'Ikke med i noe punkt',
    open: 'Vis hva som er brukt',
    openOf: (source: string) => `Vis hva som er brukt: ${source}`,
    close: 'Skjul hva som er brukt',
    closeOf: (source: string) => `Skjul hva som er brukt: ${source}`,
    unused: (n: number) => (n === 1 ? 'Ikke brukt (1)' : `Ikke brukt (${n})`),
    unusedMore: (n: number) => (n === 1 ? 'og 1 til' : `og ${n} til`),
  },
  coverage: {
    title: 'Kort om kunnskapen',
    hide: 'Skjul',
    basis: (n: number, of: number, deliberate: number) =>
      [
        of === 0
          ? 'Forslaget har ingen punkter ennå.'
          : of === 1
            ? `Punktet bygger ${n === 1 ? '' : 'ikke '}på kunnskap.`
            : n === of
              ? `Alle ${of} punktene bygger på kunnskap.`
              : `${n} av ${of} punkter bygger på kunnskap.`,
        deliberate === 0
          ? ''
          : deliberate === 1
            ? '1 er et bevisst politisk valg.'
            : `${deliberate} er bevisste politiske valg.`,
      ]
        .filter(Boolean)
        .join(' '),
    basisTitle: 'Punkter uten henvisning til kunnskap',
    basisDone: 'Alle punktene viser til kunnskap, selv eller gjennom det de bygger på.',
    deliberateTitle: 'Bevisste politiske valg',
    openTitle: 'Uten kunnskapsgrunnlag',
    openHelp: 'Knytt punktet til kunnskap, eller kryss av for «Bevisst politisk valg» i punktet.',
    state: 'Si at det er et bevisst politisk valg',
    stated: (point: string) => `${point} er et bevisst politisk valg.`,
    unused: (n: number, of: number) =>
      of === 0
        ? 'Verkstedet har ingen kilder ennå.'
        : of === 1
          ? `Kilden er ${n === 0 ? 'brukt' : 'ikke brukt ennå'}.`
          : n === 0
            ? `Alle ${of} kildene er brukt.`
            : `${n} av ${of} kilder er ikke brukt ennå.`,
    used: (n: string, of: string) => `${n} av ${of} avsnitt, tall, utsagn og vedlegg er brukt.`,
    unusedTitle: 'Hvor mye av hver kilde som er brukt',
    source: 'Kilde',
    usedColumn: 'Brukt',
    reachedColumn: 'Med i punktene',
    linksColumn: 'Koblinger',
    notUsed: 'Ikke brukt',
    ofPieces: (n: string, of: string) => `${n}\u00a0av\u00a0${of}`,
    starred: (n: number, of: number) =>
      of === 0
        ? 'Ingen notater er merket som hovedpoeng.'
        : n === 0
          ? of === 1
            ? 'Hovedpoenget er med i et punkt.'
            : `Alle ${of} hovedpoengene er med i et punkt.`
          : of === 1
            ? 'Hovedpoenget er ikke gjort om til punkt.'
            : n === of
              ? `Ingen av ${of} hovedpoeng er gjort om til punkt.`
              : `${n} av ${of} hovedpoeng er ikke gjort om til punkt.`,
    starredTitle: 'Hovedpoeng som ikke er gjort om til punkt',
    starredDone: 'Alle hovedpoeng er med i et punkt.',
    starredHelp: 'Punktene bygger ikke på disse notatene. De kan likevel handle om det samme.',
    sameKnowledge: (who: string) => `Viser til samme kunnskap som ${who}.`,
    balance: (n: number, said: string) =>
      n === 1
        ? 'Gruppene og plenum har 1 kobling til kunnskap.'
        : `Gruppene og plenum har ${said} koblinger til kunnskap.`,
    balanceTitle: 'Koblinger til kunnskap i notater og punkter',
    group: 'Gruppe',
    total: 'Sum',
    plenary: 'Plenum',
  },
  matrix: {
    title: 'Kilder og punkter',
    help: 'Hver rute sier om punktet viser til kilden selv, eller bygger på den gjennom andre. En strek betyr at punktet ikke bygger på kilden.',
    source: 'Kilde',
    direct: 'direkte',
    through: (who: string) => `gjennom ${who}`,
    ownNotes: 'egne notater',
    none: 'ikke brukt',
    expand: (source: string) => `Vis delene av ${source}`,
    collapse: (source: string) => `Skjul delene av ${source}`,
  },
  picture: {
    title: 'Fra kilder gjennom grupper til punkter',
    help: 'Bredden på båndene følger hvor mange henvisninger som går samme vei. En henvisning som to grupper har båret fram, går begge veier.',
    sources: 'Kilder',
    groups: 'Grupper',
    points: 'Punkter',
    group: 'Brukt av',
    point: 'Punkt',
    count: 'Henvisninger',
    table: 'Det samme som tabell',
    tableOf: (name: string) => `Det samme som tabell: ${name}`,
    chosen: (name: string, n: number) =>
      n === 1 ? `${name}: 1 henvisning er framhevet.` : `${name}: ${n} henvisninger er framhevet.`,
    nothing: 'Ingen av punktene bygger på kunnskap som passer med valgene over.',
    shortKinds: {
      casePaper: 'Sak',
      statistics: 'Statistikk',
      placeStandard: 'Stedskompasset',
      futureWorkshop: 'Fremtidsverksted',
      other: 'Annen kilde',
      gone: 'Ikke her',
    },
  },
  back: 'Tilbake til hele kunnskapssporet',
  pointGone: 'Fant ikke punktet på denne enheten. Det kan være slettet.',
};

function own(n: number): string {
  return n === 1 ? '1 egen henvisning' : `${n} egne henvisninger`;
}
