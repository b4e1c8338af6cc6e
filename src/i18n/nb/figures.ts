/** Pictures of figures, what they say in words, and knowledge on a big screen. */
const list = (names: readonly string[]) =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} og ${names.at(-1)}`;

export const figures = {
  sentences: {
    percentagePoints: 'prosentpoeng',
    points: (amount: string) => `${amount}\u00a0poeng`,
    country: 'landet',
    highest: (names: readonly string[], figure: string) => `${list(names)} ligger høyest, med ${figure}.`,
    lowest: (names: readonly string[], figure: string) => `${list(names)} ligger lavest, med ${figure}.`,
    allEqual: (figure: string) => `Alle områdene ligger likt, med ${figure}.`,
    spread: (amount: string) => `Forskjellen mellom høyest og lavest er ${amount}.`,
    against: (name: string, places: readonly string[]) => `${name} ligger ${list(places)}.`,
    over: (amount: string, other: string) => `${amount} over ${other}`,
    under: (amount: string, other: string) => `${amount} under ${other}`,
    level: (other: string) => `likt med ${other}`,
    missing: {
      '.': (names: readonly string[]) => `For ${list(names)} er det ikke mulig å gi et tall.`,
      '..': (names: readonly string[]) => `For ${list(names)} mangler tallet.`,
      ':': (names: readonly string[]) => `For ${list(names)} vises ikke tallet, av hensyn til personvernet.`,
    },
    rise: (names: readonly string[], amount: string, from: string, to: string) =>
      `Fra ${from} til ${to} gikk tallet mest opp i ${list(names)}, med ${amount}.`,
    fall: (names: readonly string[], amount: string, from: string, to: string) =>
      `Fra ${from} til ${to} gikk tallet mest ned i ${list(names)}, med ${amount}.`,
    unchanged: (from: string, to: string) => `Tallene er de samme i ${from} og ${to}.`,
    rating: (theme: string, area: string, figure: string) => `${theme} i ${area} (${figure})`,
    areaRating: (area: string, figure: string) => `${area} (${figure})`,
    lowestRating: (ratings: readonly string[]) => `Lavest vurdert: ${list(ratings)}.`,
    highestRating: (ratings: readonly string[]) => `Høyest vurdert: ${list(ratings)}.`,
    gap: (amount: string, themes: readonly string[]) =>
      `Størst forskjell mellom områdene: ${amount}, ${list(themes)}.`,
    surveyGap: (amount: string, themes: readonly string[]) =>
      `Størst forskjell mellom områder som er vurdert i undersøkelse: ${amount}, ${list(themes)}.`,
    gapOf: (theme: string, high: string, low: string) => `${theme} (${high}, ${low})`,
    careful: (areas: readonly string[]) =>
      `${list(areas)} er vurdert i dialog med få deltakere og må sammenlignes varsomt med de andre.`,
    mostVotes: (names: readonly string[], votes: number, total: number) =>
      `${list(names)} fikk flest stemmer: ${votes} av ${total}.`,
    withoutVotes: (n: number) =>
      n === 1 ? '1 utsagn var ikke med i avstemningen.' : `${n} utsagn var ikke med i avstemningen.`,
  },
  views: {
    label: (title: string) => `Visning av ${title}`,
    bars: 'Søyler',
    lines: 'Utvikling',
    radar: 'Figur',
    table: 'Tabell',
  },
  titleIn: (title: string, column: string) => `${title}, ${column}`,
  values: (title: string) => `Verdier i figuren ${title}`,
  axisStart: (value: string) => `Aksen begynner på ${value}, ikke på 0.`,
  gaps: 'Der en linje er brutt, finnes det ikke noe tall som kan vises.',
  leftOut: (names: readonly string[]) =>
    `${list(names)} er ikke tegnet inn, fordi tallet gjelder noe mye større. Det står i tabellen.`,
  key: 'Tegnforklaring',
  themes: 'Temaer',
  choose: (title: string) => `Velg hva som vises i ${title}`,
  chooseSummary: (shown: number, all: number) => `Viser ${shown} av ${all}`,
  chooseFull: (most: number) => `Figuren har plass til ${most}. Fjern en først.`,
  scale: '1 er i midten: stort rom for forbedring. 7 er ytterst: svært lite rom for forbedring.',
  scaleBars: '1 betyr stort rom for forbedring, 7 betyr svært lite rom for forbedring.',
  votesTitle: (phase: string) => `${phase}: stemmer etter tema`,
  theme: 'Tema',
  votes: 'Stemmer',
  statements: 'Utsagn',
  noVotes: 'ingen avstemning',
  show: {
    open: 'Vis på storskjerm',
    openNamed: (title: string) => `Vis ${title} på storskjerm`,
    heading: 'Vis på storskjerm',
    previous: 'Forrige',
    next: 'Neste',
    leave: 'Avslutt',
    fill: 'Fyll skjermen',
    place: (at: number, all: number) => `${at} av ${all}`,
    part: (at: number, all: number) => `del ${at} av ${all}`,
    keys: 'Bla med piltastene, mellomrom eller Page Up og Page Down. B gir svart skjerm. Escape avslutter.',
    black: 'Svart skjerm',
    notBlack: 'Vis skjermen igjen',
    isBlack: 'Skjermen er svart.',
    firstReached: 'Dette er den første siden.',
    lastReached: 'Dette er den siste siden.',
    body: 'Innholdet på siden',
  },
};
