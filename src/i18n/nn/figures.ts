import type { figures as nb } from '#/i18n/nb/figures.ts';

const list = (names: readonly string[]) =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} og ${names.at(-1)}`;

export const figures: typeof nb = {
  sentences: {
    percentagePoints: 'prosentpoeng',
    points: (amount) => `${amount}\u00a0poeng`,
    country: 'landet',
    highest: (names, figure) => `${list(names)} ligg høgast, med ${figure}.`,
    lowest: (names, figure) => `${list(names)} ligg lågast, med ${figure}.`,
    allEqual: (figure) => `Alle områda ligg likt, med ${figure}.`,
    spread: (amount) => `Skilnaden mellom høgast og lågast er ${amount}.`,
    against: (name, places) => `${name} ligg ${list(places)}.`,
    over: (amount, other) => `${amount} over ${other}`,
    under: (amount, other) => `${amount} under ${other}`,
    level: (other) => `likt med ${other}`,
    missing: {
      '.': (names) => `For ${list(names)} er det ikkje mogleg å gi eit tal.`,
      '..': (names) => `For ${list(names)} manglar talet.`,
      ':': (names) => `For ${list(names)} blir ikkje talet vist, av omsyn til personvernet.`,
    },
    rise: (names, amount, from, to) =>
      `Frå ${from} til ${to} gjekk talet mest opp i ${list(names)}, med ${amount}.`,
    fall: (names, amount, from, to) =>
      `Frå ${from} til ${to} gjekk talet mest ned i ${list(names)}, med ${amount}.`,
    unchanged: (from, to) => `Tala er dei same i ${from} og ${to}.`,
    rating: (theme, area, figure) => `${theme} i ${area} (${figure})`,
    areaRating: (area, figure) => `${area} (${figure})`,
    lowestRating: (ratings) => `Lågast vurdert: ${list(ratings)}.`,
    highestRating: (ratings) => `Høgast vurdert: ${list(ratings)}.`,
    gap: (amount, themes) => `Størst skilnad mellom områda: ${amount}, ${list(themes)}.`,
    surveyGap: (amount, themes) =>
      `Størst skilnad mellom område som er vurderte i undersøking: ${amount}, ${list(themes)}.`,
    gapOf: (theme, high, low) => `${theme} (${high}, ${low})`,
    careful: (areas) =>
      areas.length === 1
        ? `${list(areas)} er vurdert i dialog med få deltakarar og må samanliknast varsamt med dei andre.`
        : `${list(areas)} er vurderte i dialog med få deltakarar og må samanliknast varsamt med dei andre.`,
    mostVotes: (names, votes, total) => `${list(names)} fekk flest stemmer: ${votes} av ${total}.`,
    withoutVotes: (n) =>
      n === 1 ? '1 utsegn var ikkje med i avstemminga.' : `${n} utsegner var ikkje med i avstemminga.`,
  },
  views: {
    label: (title) => `Vising av ${title}`,
    bars: 'Søyler',
    lines: 'Utvikling',
    radar: 'Figur',
    table: 'Tabell',
  },
  titleIn: (title, column) => `${title}, ${column}`,
  values: (title) => `Verdiar i figuren ${title}`,
  axisStart: (value) => `Aksen byrjar på ${value}, ikkje på 0.`,
  gaps: 'Der ei linje er broten, finst det ikkje noko tal som kan visast.',
  leftOut: (names) =>
    `${list(names)} er ikkje teikna inn, fordi talet gjeld noko mykje større. Det står i tabellen.`,
  key: 'Teiknforklaring',
  themes: 'Tema',
  choose: (title) => `Vel kva som blir vist i ${title}`,
  chooseSummary: (shown, all) => `Viser ${shown} av ${all}`,
  chooseFull: (most) => `Figuren har plass til ${most}. Fjern ein først.`,
  scale: '1 er i midten: stort rom for forbetring. 7 er ytst: svært lite rom for forbetring.',
  scaleBars: '1 betyr stort rom for forbetring, 7 betyr svært lite rom for forbetring.',
  votesTitle: (phase) => `${phase}: stemmer etter tema`,
  theme: 'Tema',
  votes: 'Stemmer',
  statements: 'Utsegner',
  noVotes: 'inga avstemming',
  show: {
    open: 'Vis på storskjerm',
    openNamed: (title) => `Vis ${title} på storskjerm`,
    heading: 'Vis på storskjerm',
    previous: 'Førre',
    next: 'Neste',
    leave: 'Avslutt',
    fill: 'Fyll skjermen',
    place: (at, all) => `${at} av ${all}`,
    part: (at, all) => `del ${at} av ${all}`,
    keys: 'Bla med piltastane, mellomrom eller Page Up og Page Down. B gir svart skjerm. Escape avsluttar.',
    black: 'Svart skjerm',
    notBlack: 'Vis skjermen igjen',
    isBlack: 'Skjermen er svart.',
    firstReached: 'Dette er den første sida.',
    lastReached: 'Dette er den siste sida.',
    body: 'Innhaldet på sida',
  },
};
