import type { ParticipantsTexts } from '#/i18n/participants-texts.ts';

export const participants: ParticipantsTexts = {
  kinds: { politician: 'Politikar', administrator: 'Administrasjon' },
  kindsInAll: { politician: 'Politikarar', administrator: 'Frå administrasjonen' },
  invitations: { notSent: 'Ikkje sendt', invited: 'Invitert', accepted: 'Ja', declined: 'Nei' },
  fields: {
    name: 'Namn',
    kind: 'Type',
    party: 'Parti',
    committee: 'Utval',
    position: 'Rolle',
    serviceArea: 'Tenesteområde',
    invitation: 'Invitasjon',
    group: 'Gruppe',
  },
  unnamed: 'Utan namn',
  people: (n) => (n === 1 ? '1 person' : `${n} personar`),
  inAll: 'I alt',
  and: 'og',
  counts: {
    caption: 'Kven som er invitert, og kva dei har svart',
    numbers: (politicians, administrators, groups) =>
      `${politicians} ${politicians === 1 ? 'politikar' : 'politikarar'} + ${administrators} frå administrasjonen = ${politicians + administrators} i ${groups === 1 ? '1 gruppe' : `${groups} grupper`}`,
  },
  offer: {
    title: 'Deltakarliste',
    optional: 'Valfritt',
    text: 'Med ei liste kan appen lage gruppene og spreie parti og utval. Lista ligg berre på denne eininga. Ho blir ikkje med til nettbretta til gruppene, til arkivet eller i resultatfila.',
    make: 'Lag deltakarliste',
    see: 'Deltakarliste',
    prints: 'Skriv ut til dagen',
  },
  list: {
    title: 'Deltakarliste',
    lead: 'Lista ligg berre på denne eininga og blir ikkje med i noka fil utan at du vel det. Du kan slette ho utan å slette resten av verkstaden.',
    back: 'Deltakarar og grupper',
    empty: 'Ingen på lista enno. Lim inn ei liste, hent ho frå ei fil, eller legg til éin og éin.',
    label: 'Deltakarane',
    add: 'Legg til deltakar',
    take: 'Lim inn eller hent liste',
    mergeList: 'Lagre flettefil (CSV)',
    mergeListHelp:
      'Flettefila kan opnast i Excel og brukast til invitasjonar. Ho inneheld namn. Slett ho når du er ferdig med ho.',
    search: 'Søk i lista',
    found: (n, all) => `Viser ${n} av ${all}`,
    edit: (name) => `Endre: ${name}`,
    invitationOf: (name) => `Invitasjon til ${name}`,
    inGroup: (name) => `Sit i ${name}`,
    all: 'Alle deltakarar',
    one: 'Deltakar',
    nameMissing: 'Skriv namnet.',
    kind: 'Type deltakar',
    noGroup: 'Inga gruppe',
    notComing: 'Berre dei som er inviterte eller har svart ja, får plass i ei gruppe.',
    remove: 'Slett deltakaren',
    removed: (name) => `${name} er sletta frå lista.`,
    inviteAll: (n) => (n === 1 ? 'Marker 1 som invitert' : `Marker ${n} som inviterte`),
    invited: (n) =>
      n === 1 ? '1 person er markert som invitert.' : `${n} personar er markerte som inviterte.`,
    left: (name, group) => `${name} kjem ikkje. Plassen i ${group} er ledig.`,
    together: 'Må sitje saman med',
    apart: 'Kan ikkje sitje saman med',
    noWishes: 'Ingen',
    addTogether: 'Legg til ein som må sitje i same gruppe',
    addApart: 'Legg til ein som må sitje i ei anna gruppe',
    choose: 'Vel deltakar',
    removeWish: (name) => `Fjern ${name}`,
    erase: 'Slett deltakarlista',
    eraseHelp:
      'Namna blir fjerna for godt frå denne eininga, også frå papirkorga og frå kopiane som er tekne før filer vart henta inn. Tala i gruppene blir ståande.',
    eraseTitle: 'Slette heile deltakarlista?',
    eraseText: (n) =>
      `${n === 1 ? '1 person blir sletta' : `${n} personar blir sletta`} for godt. Dette kan ikkje angrast. Filer du har henta inn tidlegare, kan heller ikkje angrast etterpå. Filer og utskrifter med namn som du har lagra andre stader, må du slette sjølv.`,
    erased: 'Deltakarlista er sletta for godt.',
  },
  take: {
    title: 'Hent deltakarliste',
    lead: 'Kopier cellene i reknearket og lim dei inn, eller vel ei fil (CSV eller Excel). Du ser kva appen har forstått, før noko blir lagra.',
    back: 'Deltakarliste',
    paste: 'Lim inn lista her',
    pasteHelp: 'Éin person på kvar linje. Berre namn held.',
    read: 'Les lista',
    pasteMissing: 'Lim inn lista først.',
    choose: 'Vel fil',
    reading: 'Les lista …',
    again: 'Hent ei anna liste',
    fromPaste: 'Innlimt tekst',
    found: (n) => (n === 1 ? 'Fann 1 person.' : `Fann ${n} personar.`),
    columns: 'Kva kolonnane er',
    column: (n) => `Kolonne ${n}`,
    roles: {
      name: 'namn',
      firstName: 'førenamn',
      lastName: 'etternamn',
      kind: 'type deltakar',
      party: 'parti',
      committee: 'utval',
      position: 'rolle',
      serviceArea: 'tenesteområde',
      invitation: 'invitasjon',
      ignore: 'ikkje med',
    },
    noName: 'Kva for ein kolonne er namnet? Vel «namn» for ein av kolonnane.',
    headerRow: 'Overskriftene står på',
    noHeader: 'Lista har ingen overskrifter',
    line: (n) => `linje ${n}`,
    sheet: 'Ark',
    unsaidKind: 'Dei som lista ikkje seier kva er',
    unsaidInvitation: 'Invitasjon for dei lista ikkje seier noko om',
    preview: 'Slik blir lista',
    state: 'Kva skjer',
    states: {
      added: 'Ny',
      updated: 'Blir oppdatert',
      unchanged: 'Uendra',
      repeated: 'Står to gonger i lista. Blir med éin gong',
      sameName: 'Ny. Ein annan i lista har same namnet',
    },
    summary: (added, updated, unchanged) =>
      `${added === 1 ? '1 ny' : `${added} nye`}, ${updated} blir oppdaterte, ${unchanged} uendra.`,
    keeps:
      'Dei som er på lista frå før, blir kjende att på namnet. Tomme felt i den nye lista endrar ingenting.',
    more: (n) => `Vis ${n} til`,
    told: 'Dette bør du sjå på',
    remarks: {
      above: (line, text) => `Linje ${line} står over overskriftene og er ikkje teken med: ${text}`,
      noName: (line, text) => `Linje ${line} manglar namn og er ikkje teken med: ${text}`,
      kindUnknown: (line, text) => `Linje ${line}: Appen kjenner ikkje typen «${text}».`,
      invitationUnknown: (line, text) => `Linje ${line}: Appen forstår ikkje svaret «${text}».`,
      unsure: (line, name) =>
        `Linje ${line}: Fleire på deltakarlista heiter ${name}, og linja skil dei ikkje frå kvarandre. Den første blir oppdatert.`,
      columnIgnored: (column) => `Kolonnen «${column}» er ikkje teken med.`,
    },
    save: (n) => (n === 1 ? 'Ta inn 1 person' : `Ta inn ${n} personar`),
    nothing: 'Alle i lista er på plass frå før. Det er ingenting å lagre.',
    saved: (added, updated) =>
      `${added === 1 ? '1 ny deltakar' : `${added} nye deltakarar`}, ${updated} oppdaterte.`,
    tooMany: (people, limit) =>
      `Lista har ${people} linjer. Appen tek imot høgst ${limit} deltakarar. Ta bort linjer som ikkje er deltakarar, og prøv igjen. Ingenting er lagra.`,
  },
  maker: {
    title: 'Fordel deltakarane',
    titleAgain: 'Fordel på nytt',
    groups: 'Tal på grupper',
    largest: 'Flest i ei gruppe',
    aim: 'Kva er viktigast?',
    aims: {
      fewMoves: 'Flytt så få som mogleg',
      bestSpread: 'Spre parti og utval best mogleg',
    },
    working: 'Fordeler …',
    sizes: (people, groups) => `${people} i ${groups}.`,
    someOf: (groups, people) => `${groups} med ${people}`,
    groupCount: (n) => (n === 1 ? '1 gruppe' : `${n} grupper`),
    even: {
      size: 'Gruppene er like store, eller éin person frå kvarandre.',
      kind: 'Politikarar og administrasjon er fordelte så jamt det går.',
      party: 'Partia er spreidde så jamt det går.',
      committee: 'Utvala er spreidde så jamt det går.',
    },
    off: {
      size: (n) => `Storleiken på gruppene er ${n} frå heilt jamn.`,
      kind: (n) => `Fordelinga av politikarar og administrasjon er ${n} frå heilt jamn.`,
      party: (n) => `Spreiinga av parti er ${n} frå heilt jamn.`,
      committee: (n) => `Spreiinga av utval er ${n} frå heilt jamn.`,
    },
    forced: 'Det kjem av kven som må sitje saman, og kan ikkje bli jamnare.',
    ifMoreMove: 'Ho kan bli jamnare om fleire flyttar.',
    perhapsIfMoreMove: 'Ho kan kanskje bli jamnare om fleire flyttar.',
    atLeast: (n) =>
      `Appen fann inga jamnare fordeling.${n > 0 ? ` Nærare enn ${n} er ikkje mogleg.` : ' Det kan likevel finnast ei.'}`,
    offHelp: 'Talet er kor mange det er for mange eller for få av, lagt saman for alle gruppene.',
    wishes: (n) =>
      n === 1
        ? 'Ønsket om kven som sit saman, er oppfylt.'
        : `Dei ${n} ønska om kven som sit saman, er oppfylte.`,
    moves: (n) => (n === 1 ? '1 person blir flytta:' : `${n} personar blir flytta:`),
    move: (name, from, to) => `${name}: frå ${from} til ${to}`,
    placed: (n) => (n === 1 ? '1 person får plass:' : `${n} personar får plass:`),
    place: (name, to) => `${name}: ${to}`,
    fewest: 'Færre kan ikkje flytte om gruppene skal vere jamne.',
    notFewest: (n) => `Minst ${n} må flytte om gruppene skal vere jamne.`,
    best: 'Jamnare kan det ikkje bli.',
    newGroup: (n) => `ny gruppe ${n}`,
    nothing: 'Alle har plass, og ingen treng å flytte.',
    notInvited: (n) =>
      n === 1
        ? '1 person er ikkje invitert enno og får ikkje plass.'
        : `${n} personar er ikkje inviterte enno og får ikkje plass.`,
    removes: (n) =>
      n === 1
        ? 'Den siste gruppa blir teken bort. Ho ligg i papirkorga.'
        : `Dei siste ${n} gruppene blir tekne bort. Dei ligg i papirkorga.`,
    apply: (moved, placed) =>
      moved === 0
        ? `Gi plass til ${placed === 1 ? '1 person' : `${placed} personar`}`
        : placed === 0
          ? `Flytt ${moved === 1 ? '1 person' : `${moved} personar`}`
          : `Flytt ${moved} og gi plass til ${placed}`,
    applyGroups: 'Bruk fordelinga',
    applied: 'Fordelinga er teken i bruk.',
    problems: {
      nobody: 'Ingen er inviterte enno. Dei som er inviterte eller har svart ja, får plass.',
      noGroups: 'Skriv kor mange grupper det skal vere.',
      tooFewGroups: (people, largest, needed) =>
        `${people} personar får ikkje plass med høgst ${largest} i kvar gruppe. Det må vere minst ${needed} grupper.`,
      takeGroups: (n) => `Bruk ${n} grupper`,
      togetherTooMany: (names, largest) =>
        `Desse må sitje saman, men er fleire enn ${largest}, som er det meste i ei gruppe: ${names}.`,
      contradiction: (a, b) => `${a} og ${b} kan ikkje sitje saman, men er også ønskte saman.`,
      contradictionThrough: (a, b, names) =>
        `${a} og ${b} kan ikkje sitje saman, men må det fordi begge skal sitje saman med ${names}.`,
      apartTooMany: (names, groups) =>
        `Desse kan ikkje sitje saman, men er fleire enn ${groups}, som er talet på grupper: ${names}.`,
      notFound:
        'Appen fann inga fordeling som oppfyller alle ønska. Ta bort eit ønske, auk kor mange det kan vere i ei gruppe, eller vel fleire grupper.',
      notFoundApart: (names) => `Nærast var ei fordeling der desse likevel sit saman: ${names}.`,
      notFoundLarge: (n) =>
        n === 1
          ? 'Nærast var ei fordeling der 1 gruppe er for stor.'
          : `Nærast var ei fordeling der ${n} grupper er for store.`,
      change: 'Endre ønska i deltakarlista',
      stopped: 'Fordelinga stoppa før ho var ferdig. Prøv igjen.',
      again: 'Prøv igjen',
    },
  },
  board: {
    title: 'Gruppene',
    help: 'Dra ein deltakar til ei anna gruppe, eller vel «Flytt».',
    without: 'Utan gruppe',
    nobodyWithout: 'Alle som kjem, har ei gruppe.',
    emptyGroup: 'Ingen i gruppa enno.',
    headcount: (politicians, administrators) =>
      `${politicians} ${politicians === 1 ? 'politikar' : 'politikarar'}, ${administrators} frå administrasjonen`,
    tooMany: (n, largest) => `${n} er fleire enn ${largest}, som er sett som det meste.`,
    apartHere: (a, b) => `${a} og ${b} skulle ikkje sitje saman.`,
    move: 'Flytt',
    moveOne: (name) => `Flytt ${name}`,
    moveTo: (name) => `Flytt ${name} til`,
    moved: (name, group) => `${name} er flytta til ${group}.`,
    movedOut: (name) => `${name} er teken ut av gruppa.`,
    ofSize: (name, n) => `${name} (${n})`,
  },
  prints: {
    title: 'Skriv ut til dagen',
    lead: 'Vel kva du vil skrive ut. Alt unnateke dørlista kan skrivast ut utan deltakarliste.',
    what: 'Kva vil du skrive ut?',
    kinds: {
      groupSheets: 'Gruppeark',
      tableCards: 'Bordkort',
      doorList: 'Dørliste',
      runSheet: 'Køyreplan',
    },
    about: {
      groupSheets: 'Spørsmåla i kvart trinn med plass til å skrive. Reserven om eit nettbrett sviktar.',
      tableCards: 'Eit stort kort for kvart bord, med namna på dei som sit der.',
      doorList: 'Alle som kjem, i alfabetisk rekkjefølgje, med gruppe og rute for oppmøte.',
      runSheet: 'Programmet med klokkeslett, spørsmål og merknader.',
    },
    step: 'Trinn',
    allSteps: 'Alle trinn med gruppearbeid',
    pages: (n) => (n === 1 ? '1 side' : `${n} sider`),
    print: 'Skriv ut',
    noGroups: 'Det er ingen grupper enno.',
    noSteps: 'Ingen trinn har gruppearbeid enno.',
    noList: 'Dørlista treng ei deltakarliste med nokon som er inviterte.',
    toGroups: 'Lag grupper',
    toProgram: 'Gå til Program',
    toList: 'Gå til deltakarlista',
    members: (politicians, administrators) =>
      `${politicians} ${politicians === 1 ? 'politikar' : 'politikarar'} og ${administrators} frå administrasjonen`,
    host: 'Bordvert',
    noteTaker: 'Referent',
    ownPoints: 'Framlegg til vedtak: eitt punkt i kvar rute',
    notDecision: 'Dette er ikkje eit formelt vedtak.',
    responsible: 'Ansvarleg',
    deadline: 'Frist',
    other: 'Anna',
    arrived: 'Møtt',
    doorTitle: 'Dørliste',
    names: 'Arket inneheld namn. Makuler det etter verkstaden.',
  },
};
