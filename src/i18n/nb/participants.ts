/** Forbered: the list of participants, the groups made from it, and what is printed for the day. */
export const participants = {
  kinds: { politician: 'Politiker', administrator: 'Administrasjon' },
  kindsInAll: { politician: 'Politikere', administrator: 'Fra administrasjonen' },
  invitations: { notSent: 'Ikke sendt', invited: 'Invitert', accepted: 'Ja', declined: 'Nei' },
  fields: {
    name: 'Navn',
    kind: 'Type',
    party: 'Parti',
    committee: 'Utvalg',
    position: 'Rolle',
    serviceArea: 'Tjenesteområde',
    invitation: 'Invitasjon',
    group: 'Gruppe',
  },
  unnamed: 'Uten navn',
  people: (n: number) => (n === 1 ? '1 person' : `${n} personer`),
  inAll: 'I alt',
  and: 'og',
  counts: {
    caption: 'Hvem som er invitert, og hva de har svart',
    numbers: (politicians: number, administrators: number, groups: number) =>
      `${politicians} ${politicians === 1 ? 'politiker' : 'politikere'} + ${administrators} fra administrasjonen = ${politicians + administrators} i ${groups === 1 ? '1 gruppe' : `${groups} grupper`}`,
  },
  offer: {
    title: 'Deltakerliste',
    optional: 'Valgfritt',
    text: 'Med en liste kan appen lage gruppene og spre partier og utvalg. Lista ligger bare på denne enheten. Den blir ikke med til gruppenes nettbrett, til arkivet eller i resultatfilen.',
    make: 'Lag deltakerliste',
    see: 'Deltakerliste',
    prints: 'Skriv ut til dagen',
  },
  list: {
    title: 'Deltakerliste',
    lead: 'Lista ligger bare på denne enheten og blir ikke med i noen fil uten at du velger det. Du kan slette den uten å slette resten av verkstedet.',
    back: 'Deltakere og grupper',
    empty: 'Ingen på lista ennå. Lim inn en liste, hent den fra en fil, eller legg til én og én.',
    label: 'Deltakerne',
    add: 'Legg til deltaker',
    take: 'Lim inn eller hent liste',
    mergeList: 'Lagre flettefil (CSV)',
    mergeListHelp:
      'Flettefilen kan åpnes i Excel og brukes til invitasjoner. Den inneholder navn. Slett den når du er ferdig med den.',
    search: 'Søk i lista',
    found: (n: number, all: number) => `Viser ${n} av ${all}`,
    edit: (name: string) => `Endre: ${name}`,
    invitationOf: (name: string) => `Invitasjon til ${name}`,
    inGroup: (name: string) => `Sitter i ${name}`,
    all: 'Alle deltakere',
    one: 'Deltaker',
    nameMissing: 'Skriv navnet.',
    kind: 'Type deltaker',
    noGroup: 'Ingen gruppe',
    notComing: 'Bare de som er invitert eller har svart ja, får plass i en gruppe.',
    remove: 'Slett deltakeren',
    removed: (name: string) => `${name} er slettet fra lista.`,
    inviteAll: (n: number) => (n === 1 ? 'Marker 1 som invitert' : `Marker ${n} som invitert`),
    invited: (n: number) =>
      n === 1 ? '1 person er markert som invitert.' : `${n} personer er markert som invitert.`,
    left: (name: string, group: string) => `${name} kommer ikke. Plassen i ${group} er ledig.`,
    together: 'Må sitte sammen med',
    apart: 'Kan ikke sitte sammen med',
    noWishes: 'Ingen',
    addTogether: 'Legg til en som må sitte i samme gruppe',
    addApart: 'Legg til en som må sitte i en annen gruppe',
    choose: 'Velg deltaker',
    removeWish: (name: string) => `Fjern ${name}`,
    erase: 'Slett deltakerlista',
    eraseHelp:
      'Navnene fjernes for godt fra denne enheten, også fra papirkurven og fra kopiene som er tatt før filer ble hentet inn. Tallene i gruppene blir stående.',
    eraseTitle: 'Slette hele deltakerlista?',
    eraseText: (n: number) =>
      `${n === 1 ? '1 person blir slettet' : `${n} personer blir slettet`} for godt. Dette kan ikke angres. Filer du har hentet inn tidligere, kan heller ikke angres etterpå. Filer og utskrifter med navn som du har lagret andre steder, må du slette selv.`,
    erased: 'Deltakerlista er slettet for godt.',
  },
  take: {
    title: 'Hent deltakerliste',
    lead: 'Kopier cellene i regnearket og lim dem inn, eller velg en fil (CSV eller Excel). Du ser hva appen har forstått, før noe lagres.',
    back: 'Deltakerliste',
    paste: 'Lim inn lista her',
    pasteHelp: 'Én person på hver linje. Bare navn holder.',
    read: 'Les lista',
    pasteMissing: 'Lim inn lista først.',
    choose: 'Velg fil',
    reading: 'Leser lista …',
    again: 'Hent en annen liste',
    fromPaste: 'Innlimt tekst',
    found: (n: number) => (n === 1 ? 'Fant 1 person.' : `Fant ${n} personer.`),
    columns: 'Hva kolonnene er',
    column: (n: number) => `Kolonne ${n}`,
    roles: {
      name: 'navn',
      firstName: 'fornavn',
      lastName: 'etternavn',
      kind: 'type deltaker',
      party: 'parti',
      committee: 'utvalg',
      position: 'rolle',
      serviceArea: 'tjenesteområde',
      invitation: 'invitasjon',
      ignore: 'ikke med',
    },
    noName: 'Hvilken kolonne er navnet? Velg «navn» for en av kolonnene.',
    headerRow: 'Overskriftene står på',
    noHeader: 'Lista har ingen overskrifter',
    line: (n: number) => `linje ${n}`,
    sheet: 'Ark',
    unsaidKind: 'De som lista ikke sier hva er',
    unsaidInvitation: 'Invitasjon for dem lista ikke sier noe om',
    preview: 'Slik blir lista',
    state: 'Hva skjer',
    states: {
      added: 'Ny',
      updated: 'Oppdateres',
      unchanged: 'Uendret',
      repeated: 'Står to ganger i lista. Tas med én gang',
      sameName: 'Ny. En annen i lista har samme navn',
    },
    summary: (added: number, updated: number, unchanged: number) =>
      `${added === 1 ? '1 ny' : `${added} nye`}, ${updated} oppdateres, ${unchanged} uendret.`,
    keeps:
      'De som er på lista fra før, kjennes igjen på navnet. Tomme felt i den nye lista endrer ingenting.',
    more: (n: number) => `Vis ${n} til`,
    told: 'Dette bør du se på',
    remarks: {
      above: (line: number, text: string) =>
        `Linje ${line} står over overskriftene og er ikke tatt med: ${text}`,
      noName: (line: number, text: string) => `Linje ${line} mangler navn og er ikke tatt med: ${text}`,
      kindUnknown: (line: number, text: string) => `Linje ${line}: Appen kjenner ikke typen «${text}».`,
      invitationUnknown: (line: number, text: string) =>
        `Linje ${line}: Appen forstår ikke svaret «${text}».`,
      unsure: (line: number, name: string) =>
        `Linje ${line}: Flere på deltakerlista heter ${name}, og linja skiller dem ikke fra hverandre. Den første blir oppdatert.`,
      columnIgnored: (column: string) => `Kolonnen «${column}» er ikke tatt med.`,
    },
    save: (n: number) => (n === 1 ? 'Ta inn 1 person' : `Ta inn ${n} personer`),
    nothing: 'Alle i lista er på plass fra før. Det er ingenting å lagre.',
    saved: (added: number, updated: number) =>
      `${added === 1 ? '1 ny deltaker' : `${added} nye deltakere`}, ${updated} oppdatert.`,
    tooMany: (people: string, limit: string) =>
      `Lista har ${people} linjer. Appen tar imot høyst ${limit} deltakere. Ta bort linjer som ikke er deltakere, og prøv igjen. Ingenting er lagret.`,
  },
  maker: {
    title: 'Fordel deltakerne',
    titleAgain: 'Fordel på nytt',
    groups: 'Antall grupper',
    largest: 'Flest i en gruppe',
    aim: 'Hva er viktigst?',
    aims: {
      fewMoves: 'Flytt så få som mulig',
      bestSpread: 'Spre partier og utvalg best mulig',
    },
    working: 'Fordeler …',
    sizes: (people: string, groups: string) => `${people} i ${groups}.`,
    someOf: (groups: string, people: string) => `${groups} med ${people}`,
    groupCount: (n: number) => (n === 1 ? '1 gruppe' : `${n} grupper`),
    even: {
      size: 'Gruppene er like store, eller én person fra hverandre.',
      kind: 'Politikere og administrasjon er fordelt så jevnt det går.',
      party: 'Partiene er spredt så jevnt det går.',
      committee: 'Utvalgene er spredt så jevnt det går.',
    },
    off: {
      size: (n: number) => `Størrelsen på gruppene er ${n} fra helt jevn.`,
      kind: (n: number) => `Fordelingen av politikere og administrasjon er ${n} fra helt jevn.`,
      party: (n: number) => `Spredningen av partier er ${n} fra helt jevn.`,
      committee: (n: number) => `Spredningen av utvalg er ${n} fra helt jevn.`,
    },
    forced: 'Det kommer av hvem som må sitte sammen, og kan ikke bli jevnere.',
    ifMoreMove: 'Den kan bli jevnere hvis flere flytter.',
    perhapsIfMoreMove: 'Den kan kanskje bli jevnere hvis flere flytter.',
    atLeast: (n: number) =>
      `Appen fant ingen jevnere fordeling.${n > 0 ? ` Nærmere enn ${n} er ikke mulig.` : ' Det kan likevel finnes en.'}`,
    offHelp: 'Tallet er hvor mange det er for mange eller for få av, lagt sammen for alle gruppene.',
    wishes: (n: number) =>
      n === 1
        ? 'Ønsket om hvem som sitter sammen, er oppfylt.'
        : `De ${n} ønskene om hvem som sitter sammen, er oppfylt.`,
    moves: (n: number) => (n === 1 ? '1 person flyttes:' : `${n} personer flyttes:`),
    move: (name: string, from: string, to: string) => `${name}: fra ${from} til ${to}`,
    placed: (n: number) => (n === 1 ? '1 person får plass:' : `${n} personer får plass:`),
    place: (name: string, to: string) => `${name}: ${to}`,
    fewest: 'Færre kan ikke flytte hvis gruppene skal være jevne.',
    notFewest: (n: number) => `Minst ${n} må flytte hvis gruppene skal være jevne.`,
    best: 'Jevnere kan det ikke bli.',
    newGroup: (n: number) => `ny gruppe ${n}`,
    nothing: 'Alle har plass, og ingen trenger å flytte.',
    notInvited: (n: number) =>
      n === 1
        ? '1 person er ikke invitert ennå og får ikke plass.'
        : `${n} personer er ikke invitert ennå og får ikke plass.`,
    removes: (n: number) =>
      n === 1
        ? 'Den siste gruppa tas bort. Den ligger i papirkurven.'
        : `De siste ${n} gruppene tas bort. De ligger i papirkurven.`,
    apply: (moved: number, placed: number) =>
      moved === 0
        ? `Gi plass til ${placed === 1 ? '1 person' : `${placed} personer`}`
        : placed === 0
          ? `Flytt ${moved === 1 ? '1 person' : `${moved} personer`}`
          : `Flytt ${moved} og gi plass til ${placed}`,
    applyGroups: 'Bruk fordelingen',
    applied: 'Fordelingen er tatt i bruk.',
    problems: {
      nobody: 'Ingen er invitert ennå. De som er invitert eller har svart ja, får plass.',
      noGroups: 'Skriv hvor mange grupper det skal være.',
      tooFewGroups: (people: number, largest: number, needed: number) =>
        `${people} personer får ikke plass med høyst ${largest} i hver gruppe. Det må være minst ${needed} grupper.`,
      takeGroups: (n: number) => `Bruk ${n} grupper`,
      togetherTooMany: (names: string, largest: number) =>
        `Disse må sitte sammen, men er flere enn ${largest}, som er det meste i en gruppe: ${names}.`,
      contradiction: (a: string, b: string) =>
        `${a} og ${b} kan ikke sitte sammen, men er også ønsket sammen.`,
      contradictionThrough: (a: string, b: string, names: string) =>
        `${a} og ${b} kan ikke sitte sammen, men må det fordi begge skal sitte sammen med ${names}.`,
      apartTooMany: (names: string, groups: number) =>
        `Disse kan ikke sitte sammen, men er flere enn ${groups}, som er antall grupper: ${names}.`,
      notFound:
        'Appen fant ingen fordeling som oppfyller alle ønskene. Ta bort et ønske, øk hvor mange det kan være i en gruppe, eller velg flere grupper.',
      notFoundApart: (names: string) => `Nærmest var en fordeling der disse likevel sitter sammen: ${names}.`,
      notFoundLarge: (n: number) =>
        n === 1
          ? 'Nærmest var en fordeling der 1 gruppe er for stor.'
          : `Nærmest var en fordeling der ${n} grupper er for store.`,
      change: 'Endre ønskene i deltakerlista',
      stopped: 'Fordelingen stoppet før den var ferdig. Prøv igjen.',
      again: 'Prøv igjen',
    },
  },
  board: {
    title: 'Gruppene',
    help: 'Dra en deltaker til en annen gruppe, eller velg «Flytt».',
    without: 'Uten gruppe',
    nobodyWithout: 'Alle som kommer, har en gruppe.',
    emptyGroup: 'Ingen i gruppa ennå.',
    headcount: (politicians: number, administrators: number) =>
      `${politicians} ${politicians === 1 ? 'politiker' : 'politikere'}, ${administrators} fra administrasjonen`,
    tooMany: (n: number, largest: number) => `${n} er flere enn ${largest}, som er satt som det meste.`,
    apartHere: (a: string, b: string) => `${a} og ${b} skulle ikke sitte sammen.`,
    notTogether: (a: string, b: string) => `${a} og ${b} skulle sitte sammen.`,
    move: 'Flytt',
    moveOne: (name: string) => `Flytt ${name}`,
    moveTo: (name: string) => `Flytt ${name} til`,
    moved: (name: string, group: string) => `${name} er flyttet til ${group}.`,
    movedOut: (name: string) => `${name} er tatt ut av gruppa.`,
    ofSize: (name: string, n: number) => `${name} (${n})`,
  },
  prints: {
    title: 'Skriv ut til dagen',
    lead: 'Velg hva du vil skrive ut. Alt unntatt dørlista kan skrives ut uten deltakerliste.',
    what: 'Hva vil du skrive ut?',
    kinds: {
      groupSheets: 'Gruppeark',
      tableCards: 'Bordkort',
      doorList: 'Dørliste',
      runSheet: 'Kjøreplan',
    },
    about: {
      groupSheets: 'Spørsmålene i hvert trinn med plass til å skrive. Reserven hvis et nettbrett svikter.',
      tableCards: 'Et stort kort for hvert bord, med navnene på dem som sitter der.',
      doorList: 'Alle som kommer, i alfabetisk rekkefølge, med gruppe og rute for oppmøte.',
      runSheet: 'Programmet med klokkeslett, spørsmål og merknader.',
    },
    step: 'Trinn',
    allSteps: 'Alle trinn med gruppearbeid',
    pages: (n: number) => (n === 1 ? '1 side' : `${n} sider`),
    print: 'Skriv ut',
    noGroups: 'Det er ingen grupper ennå.',
    noSteps: 'Ingen trinn har gruppearbeid ennå.',
    noList: 'Dørlista trenger en deltakerliste med noen som er invitert.',
    toGroups: 'Lag grupper',
    toProgram: 'Gå til Program',
    toList: 'Gå til deltakerlista',
    members: (politicians: number, administrators: number) =>
      `${politicians} ${politicians === 1 ? 'politiker' : 'politikere'} og ${administrators} fra administrasjonen`,
    host: 'Bordvert',
    noteTaker: 'Referent',
    ownPoints: 'Forslag til vedtak: ett punkt i hver rute',
    notDecision: 'Dette er ikke et formelt vedtak.',
    responsible: 'Ansvarlig',
    deadline: 'Frist',
    other: 'Annet',
    arrived: 'Møtt',
    doorTitle: 'Dørliste',
    names: 'Arket inneholder navn. Makuler det etter verkstedet.',
  },
};
