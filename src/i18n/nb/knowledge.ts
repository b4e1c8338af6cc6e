/** Knowledge: case papers, statistics, Stedskompasset, the future workshop; and how they are cited. */
export const knowledge = {
  title: 'Kunnskap',
  lead: 'Saksframlegg og kunnskapskilder. Alt kan vises til i notater og vedtakspunkter.',
  nav: 'Saksframlegg og kilder',
  papers: 'Saksframlegg',
  sources: 'Kunnskapskilder',
  choose: 'Velg et saksframlegg eller en kilde.',
  empty:
    'Verkstedet har ingen saksframlegg eller kunnskapskilder ennå. I denne versjonen følger kunnskapen med en øktfil: eksempelet, eller en fil fra andre.',
  openFile: 'Åpne fil',
  toExample: 'Gå til eksempelet',
  notFoundPaper:
    'Fant ikke saksframlegget på denne enheten. Det kan være slettet, eller ikke hentet inn ennå.',
  notFoundSource: 'Fant ikke kilden på denne enheten. Den kan være slettet, eller ikke hentet inn ennå.',
  backToList: 'Alle saksframlegg og kilder',
  print: 'Skriv ut',
  loading: 'Henter kunnskapen …',
  paper: {
    lead: (number: number) => `Sak ${number}`,
    caseOfficer: 'Saksbehandler',
    archiveNumber: 'Arkivsaksnummer',
    committee: 'Utvalg',
    meetingDate: 'Møtedato',
    contents: 'Innhold',
    searchLabel: 'Søk i saksframlegget',
    clearSearch: 'Tøm søket',
    hits: (n: number) =>
      n === 0 ? 'Ingen avsnitt inneholder dette.' : n === 1 ? '1 avsnitt' : `${n} avsnitt`,
    empty: 'Saksframlegget har ingen tekst på denne enheten.',
    image: 'Bildet ligger i et vedlegg som ikke vises her.',
  },
  spotMissing: 'Fant ikke stedet henvisningen peker på. Teksten kan være endret eller slettet.',
  statistics: {
    hint: 'Trykk på et tall for å vise til det, eller på navnet på raden for å vise til hele raden.',
    noSource: 'Kilden er ikke oppgitt.',
    legend: 'Tegn i tabellene',
    empty: 'Kilden har ikke noe innhold på denne enheten.',
    signs: {
      '.': '«.» betyr at det ikke er mulig å gi et tall.',
      '..': '«..» betyr at tallet mangler.',
      ':': '«:» betyr at tallet ikke vises av hensyn til personvernet.',
    },
  },
  placeStandard: {
    scale:
      'Skalaen går fra 1 til 7. 1 betyr stort rom for forbedring, 7 betyr svært lite rom for forbedring.',
    table: 'Vurdering etter tema og område',
    dialogueMark: 'dialog',
    dialogueNote:
      'Tall merket «dialog» bygger på samtaler med få deltakere. Sammenlign dem varsomt med tall fra undersøkelser.',
    comments: 'Kommentarer',
  },
  futureWorkshop: {
    votes: (n: number) => (n === 1 ? '1 stemme' : `${n} stemmer`),
    noVotes: 'Ikke prioritert',
    responsible: (who: string) => `Ansvarlig: ${who}`,
    phaseCount: (n: number) => (n === 1 ? '1 utsagn' : `${n} utsagn`),
  },
  cite: {
    verb: 'Vis til dette',
    verbOf: (what: string) => `Vis til ${what}`,
    copied: (what: string) =>
      `Henvisningen til ${what} er kopiert. Den ligger også øverst når du knytter noe til kunnskap.`,
    kept: (what: string) => `Henvisningen til ${what} ligger øverst når du knytter noe til kunnskap.`,
    usedIn: (n: number) => (n === 1 ? 'Brukt i 1' : `Brukt i ${n}`),
    usedInLabel: (n: number, what: string) =>
      n === 1 ? `${what} er brukt ett sted` : `${what} er brukt ${n} steder`,
    usedInNote: (group: string) => `Notat, ${group}`,
    usedInPoint: (who: string) => `Vedtakspunkt, ${who}`,
    plenary: 'felles forslag',
  },
  picker: {
    search: 'Søk i kunnskapen',
    searchHint: 'For eksempel F3, trangbodde eller lekeplass',
    results: (n: number) => (n === 0 ? 'Ingen treff' : n === 1 ? '1 treff' : `${n} treff`),
    many: (n: number) => `De ${n} første treffene. Skriv mer for å snevre inn.`,
    recent: 'Nylig brukt',
    step: 'Trinnets egne kilder',
    all: 'Alle kilder',
    others: 'Andre kilder',
    notes: 'Gruppas egne notater',
    remove: (what: string) => `Fjern koblingen til ${what}`,
    empty: 'Det er ingen kunnskapskilder på denne enheten ennå.',
  },
  pane: {
    choose: 'Velg kilde',
    ownGroup: 'Trinnets kilder',
    otherGroup: 'Andre kilder',
    empty: 'Det er ingen kunnskapskilder på denne enheten ennå.',
  },
  chips: {
    label: 'Kunnskapsgrunnlag',
    openSource: 'Åpne kilden',
    deleted: 'Slettet',
    deletedNote: 'Kilden er slettet på denne enheten.',
    source: (line: string) => `Kilde: ${line}`,
  },
  citation: {
    paper: (number: number) => `Sak ${number}`,
    fictionalPaper: 'fiktivt saksframlegg',
    sections: {
      proposal: 'Forslag til vedtak',
      summary: 'Oppsummering',
      attachments: 'Vedlegg',
      facts: 'Faktagrunnlag',
      statements: 'Uttalelser',
      assessment: 'Vurdering',
      economy: 'Økonomiske konsekvenser',
      communication: 'Kommunikasjonstiltak',
    },
    sourceKinds: {
      statistics: 'Levekårsstatistikk',
      placeStandard: 'Stedskompasset',
      futureWorkshop: 'Fremtidsverksted',
      other: 'Annen kilde',
    },
    statement: (number: number) => `Utsagn ${number}`,
    comment: (number: number) => `Kommentar ${number}`,
    phases: { critique: 'Kritikk', vision: 'Visjon', realisation: 'Realisering' },
    tones: { good: 'Hva er bra', improve: 'Hva kan bli bedre' },
    votes: (n: number) => (n === 1 ? '1 stemme' : `${n} stemmer`),
    note: (group: string) => `Notat · ${group}`,
    plenary: 'plenum',
    unknownGroup: 'ukjent gruppe',
    missing: { '.': 'kan ikke oppgis', '..': 'mangler', ':': 'vises ikke' },
    behind: (n: string, method: 'survey' | 'dialogue' | null) =>
      method === 'dialogue'
        ? `${n} deltakere i dialog`
        : method === 'survey'
          ? `${n} svar i undersøkelse`
          : `${n} svar`,
    fetched: (date: string) => `hentet ${date}`,
    illustrative: 'oppdiktet eksempel',
    notHere: {
      paragraph: 'Avsnitt i saksframlegg',
      statement: 'Utsagn fra innbyggere',
      note: 'Notat',
      cell: 'Tall i statistikk',
    },
    notHereText: 'Kilden er ikke på denne enheten. Koblingen er tatt vare på.',
    erasedText: 'Teksten er slettet av hensyn til personvernet.',
  },
};
