import type { trace as Nb } from '#/i18n/nb/trace.ts';

export const trace: typeof Nb = {
  title: 'Kunnskapsspor',
  lead: 'Kva kvart punkt byggjer på, og kva kunnskapen vart til.',
  loading: 'Følgjer kunnskapen …',
  print: 'Skriv ut',
  empty:
    'Det finst ingen framlegg å følgje enno. Når ei gruppe har skrive eit punkt, eller filene frå gruppene er samla inn, kjem kunnskapssporet her.',
  toCollect: 'Gå til Samle inn',
  and: 'og',
  of: {
    label: 'Framlegg',
    all: 'Framlegga frå alle gruppene',
    plenary: 'Felles framlegg frå plenum',
    plenaryNamed: (title) => `Felles framlegg: ${title}`,
    group: (group) => `Framlegg frå ${group}`,
  },
  unknownGroup: 'Ukjend gruppe',
  plenary: 'plenum',
  view: {
    label: 'Vis som',
    list: 'Liste',
    matrix: 'Matrise',
    picture: 'Bilete',
  },
  filter: {
    kind: 'Type kunnskap',
    allKinds: 'All kunnskap',
    withoutBasis: 'Berre punkt utan tilvising til kunnskap',
    noneLeft: 'Ingen punkt passar med vala over.',
  },
  kinds: {
    casePaper: 'Saksframlegg',
    statistics: 'Levekårsstatistikk',
    placeStandard: 'Stedskompasset',
    futureWorkshop: 'Framtidsverkstad',
    other: 'Andre kjelder',
    gone: 'Ikkje på denne eininga',
  },
  goneShelf: 'Sletta, eller ikkje på denne eininga',
  point: {
    plenary: (n) => `Punkt ${n}`,
    group: (group, n) => `${group}, punkt ${n}`,
    note: (group) => `Notat, ${group}`,
    listedPoint: (group, n) => `${group} punkt ${n}`,
    listedPlenary: (n) => `felles punkt ${n}`,
    listedNote: (group) => `notat frå ${group}`,
    noText: 'Punktet har ingen tekst enno.',
    workingFileOnly: 'Berre i arbeidsfila',
    setAside: (why) => `Ikkje teke vidare i plenum: ${why}`,
  },
  basis: {
    sentence: (direct, through) =>
      through === 0
        ? `Har ${own(direct)} til kunnskap.`
        : direct === 0
          ? `Har ingen eigne tilvisingar til kunnskap, men byggjer på ${through} gjennom andre.`
          : `Har ${own(direct)} til kunnskap, og byggjer på ${through} til gjennom andre.`,
    notes: 'Byggjer på notat utan tilvising til kunnskap.',
    deliberate: 'Bevisst politisk val, utan tilvising til kunnskap.',
    alsoDeliberate: 'Bevisst politisk val',
    none: 'Utan kunnskapsgrunnlag.',
  },
  down: {
    open: 'Vis alt det byggjer på',
    openOf: (point) => `Vis alt det byggjer på: ${point}`,
    close: 'Gøym det punktet byggjer på',
    closeOf: (point) => `Gøym det punktet byggjer på: ${point}`,
    openAll: 'Vis alt for alle punkta',
    closeAll: 'Gøym alt for alle punkta',
    direct: 'Viser sjølv til',
    through: (who) => `Gjennom ${who}`,
    way: (who) => `via ${who}`,
    shown: 'vist over',
    noKnowledge: 'Viser ikkje til kunnskap.',
    moreSteps: (n) => `Vis ${n} til`,
    missing: (n) =>
      n === 1
        ? '1 notat eller punkt som det byggjer på, er sletta eller ikkje på denne eininga.'
        : `${n} notat eller punkt som det byggjer på, er sletta eller ikkje på denne eininga.`,
    only: 'Vis berre dette punktet',
    onlyOf: (point) => `Vis berre dette punktet: ${point}`,
    title: (point) => `Kunnskapsspor: ${point}`,
    carried: (who) => `gjennom ${who}`,
  },
  up: {
    link: 'Kva vart det til?',
    linkOf: (what) => `Kva vart det til? ${what}`,
    title: 'Kva vart det til?',
    notes: 'Notat',
    groupPoints: 'Punkt frå gruppene',
    plenaryPoints: 'Punkt i felles framlegg',
    nothing: 'Ingen har vist til dette enno.',
    noPoint: 'Det er brukt i notat, men er ikkje med i noko punkt.',
    direct: 'viser sjølv til det',
    counts: (notes, points) => `Brukt i ${notes} notat og ${points} punkt.`,
    gone: 'Fann ikkje denne kunnskapen. Adressa kan vere feil.',
  },
  sources: {
    title: 'Kjeldene',
    points: 'Punkta',
    pieces: {
      casePaper: (used, of) => `${used} av ${of} avsnitt og vedlegg er ${brukt(used)}`,
      statistics: (used, of) => `${used} av ${of} tal og vedlegg er ${brukt(used)}`,
      placeStandard: (used, of) => `${used} av ${of} vurderingar, kommentarar og vedlegg er ${brukt(used)}`,
      futureWorkshop: (used, of) => `${used} av ${of} utsegner og vedlegg er ${brukt(used)}`,
      other: (used, of) => `${used} av ${of} delar er ${brukt(used)}`,
      gone: (used, of) => `${used} av ${of} er ${brukt(used)}`,
    },
    reached: (n) =>
      n === 0 ? 'Ingen er med i punkta' : n === 1 ? '1 er med i punkta' : `${n} er med i punkta`,
    shaped: 'Med i',
    shapedNone: 'Ikkje med i noko punkt',
    open: 'Vis kva som er brukt',
    openOf: (source) => `Vis kva som er brukt: ${source}`,
    close: 'Gøym kva som er brukt',
    closeOf: (source) => `Gøym kva som er brukt: ${source}`,
    unused: (n) => (n === 1 ? 'Ikkje brukt (1)' : `Ikkje brukt (${n})`),
    unusedMore: (n) => (n === 1 ? 'og 1 til' : `og ${n} til`),
  },
  coverage: {
    title: 'Kort om kunnskapen',
    hide: 'Gøym',
    basis: (n, of, deliberate) =>
      [
        of === 0
          ? 'Framlegget har ingen punkt enno.'
          : of === 1
            ? `Punktet byggjer ${n === 1 ? '' : 'ikkje '}på kunnskap.`
            : n === of
              ? `Alle ${of} punkta byggjer på kunnskap.`
              : `${n} av ${of} punkt byggjer på kunnskap.`,
        deliberate === 0
          ? ''
          : deliberate === 1
            ? '1 er eit bevisst politisk val.'
            : `${deliberate} er bevisste politiske val.`,
      ]
        .filter(Boolean)
        .join(' '),
    basisTitle: 'Punkt utan tilvising til kunnskap',
    basisDone: 'Alle punkta viser til kunnskap, sjølve eller gjennom det dei byggjer på.',
    deliberateTitle: 'Bevisste politiske val',
    openTitle: 'Utan kunnskapsgrunnlag',
    openHelp: 'Knyt punktet til kunnskap, eller kryss av for «Bevisst politisk val» i punktet.',
    state: 'Sei at det er eit bevisst politisk val',
    stated: (point) => `${point} er eit bevisst politisk val.`,
    unused: (n, of) =>
      of === 0
        ? 'Verkstaden har ingen kjelder enno.'
        : of === 1
          ? `Kjelda er ${n === 0 ? 'brukt' : 'ikkje brukt enno'}.`
          : n === 0
            ? `Alle ${of} kjeldene er brukte.`
            : `${n} av ${of} kjelder er ikkje ${brukt(`${n}`)} enno.`,
    used: (n, of) => `${n} av ${of} avsnitt, tal, utsegner og vedlegg er ${brukt(n)}.`,
    unusedTitle: 'Kor mykje av kvar kjelde som er brukt',
    source: 'Kjelde',
    usedColumn: 'Brukt',
    reachedColumn: 'Med i punkta',
    linksColumn: 'Koplingar',
    notUsed: 'Ikkje brukt',
    ofPieces: (n, of) => `${n}\u00a0av\u00a0${of}`,
    starred: (n, of) =>
      of === 0
        ? 'Ingen notat er merkte som hovudpoeng.'
        : n === 0
          ? of === 1
            ? 'Hovudpoenget er med i eit punkt.'
            : `Alle ${of} hovudpoenga er med i eit punkt.`
          : of === 1
            ? 'Hovudpoenget er ikkje gjort om til punkt.'
            : n === of
              ? `Ingen av ${of} hovudpoeng er gjorde om til punkt.`
              : `${n} av ${of} hovudpoeng er ikkje ${n === 1 ? 'gjort' : 'gjorde'} om til punkt.`,
    starredTitle: 'Hovudpoeng som ikkje er gjorde om til punkt',
    starredDone: 'Alle hovudpoenga er med i eit punkt.',
    starredHelp: 'Punkta byggjer ikkje på desse notata. Dei kan likevel handle om det same.',
    sameKnowledge: (who) => `Viser til same kunnskap som ${who}.`,
    balance: (n, said) =>
      n === 1
        ? 'Gruppene og plenum har 1 kopling til kunnskap.'
        : `Gruppene og plenum har ${said} koplingar til kunnskap.`,
    balanceTitle: 'Koplingar til kunnskap i notat og punkt',
    group: 'Gruppe',
    total: 'Sum',
    plenary: 'Plenum',
  },
  matrix: {
    title: 'Kjelder og punkt',
    help: 'Kvar rute seier om punktet viser til kjelda sjølv, eller byggjer på ho gjennom andre. Ein strek betyr at punktet ikkje byggjer på kjelda.',
    source: 'Kjelde',
    direct: 'direkte',
    through: (who) => `gjennom ${who}`,
    ownNotes: 'eigne notat',
    none: 'ikkje brukt',
    expand: (source) => `Vis delane av ${source}`,
    collapse: (source) => `Gøym delane av ${source}`,
  },
  picture: {
    title: 'Frå kjelder gjennom grupper til punkt',
    help: 'Breidda på banda følgjer kor mange tilvisingar som går same veg. Ei tilvising som to grupper har bore fram, går begge vegane.',
    sources: 'Kjelder',
    groups: 'Grupper',
    points: 'Punkt',
    group: 'Brukt av',
    point: 'Punkt',
    count: 'Tilvisingar',
    table: 'Det same som tabell',
    tableOf: (name) => `Det same som tabell: ${name}`,
    chosen: (name, n) =>
      n === 1 ? `${name}: 1 tilvising er framheva.` : `${name}: ${n} tilvisingar er framheva.`,
    nothing: 'Ingen av punkta byggjer på kunnskap som passar med vala over.',
    shortKinds: {
      casePaper: 'Sak',
      statistics: 'Statistikk',
      placeStandard: 'Stedskompasset',
      futureWorkshop: 'Framtidsverkstad',
      other: 'Anna kjelde',
      gone: 'Ikkje her',
    },
  },
  back: 'Tilbake til heile kunnskapssporet',
  pointGone: 'Fann ikkje punktet på denne eininga. Det kan vere sletta.',
};

function own(n: number): string {
  return n === 1 ? '1 eiga tilvising' : `${n} eigne tilvisingar`;
}

/** Of how many, written as a number. */
function brukt(n: string): string {
  return n === '1' ? 'brukt' : 'brukte';
}
