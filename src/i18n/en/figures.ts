import type { figures as nb } from '#/i18n/nb/figures.ts';

const list = (names: readonly string[]) =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
const is = (names: readonly string[]) => (names.length === 1 ? 'is' : 'are');

export const figures: typeof nb = {
  sentences: {
    percentagePoints: 'percentage points',
    points: (amount) => `${amount} points`,
    country: 'the country as a whole',
    highest: (names, figure) => `${list(names)} ${is(names)} highest, at ${figure}.`,
    lowest: (names, figure) => `${list(names)} ${is(names)} lowest, at ${figure}.`,
    allEqual: (figure) => `All areas are level, at ${figure}.`,
    spread: (amount) => `The difference between highest and lowest is ${amount}.`,
    against: (name, places) => `${name} is ${list(places)}.`,
    over: (amount, other) => `${amount} above ${other}`,
    under: (amount, other) => `${amount} below ${other}`,
    level: (other) => `level with ${other}`,
    missing: {
      '.': (names) => `No figure is possible for ${list(names)}.`,
      '..': (names) => `The figure is missing for ${list(names)}.`,
      ':': (names) => `The figure is not shown for ${list(names)}, to protect privacy.`,
    },
    rise: (names, amount, from, to) => `From ${from} to ${to}, ${list(names)} rose the most, by ${amount}.`,
    fall: (names, amount, from, to) => `From ${from} to ${to}, ${list(names)} fell the most, by ${amount}.`,
    unchanged: (from, to) => `The figures are the same in ${from} and ${to}.`,
    rating: (theme, area, figure) => `${theme} in ${area} (${figure})`,
    areaRating: (area, figure) => `${area} (${figure})`,
    lowestRating: (ratings) => `Rated lowest: ${list(ratings)}.`,
    highestRating: (ratings) => `Rated highest: ${list(ratings)}.`,
    gap: (amount, themes) => `Largest difference between areas: ${amount}, ${list(themes)}.`,
    surveyGap: (amount, themes) =>
      `Largest difference between areas rated in a survey: ${amount}, ${list(themes)}.`,
    gapOf: (theme, high, low) => `${theme} (${high}, ${low})`,
    careful: (areas) =>
      `${list(areas)} ${areas.length === 1 ? 'was' : 'were'} rated in dialogue with few participants; compare with care.`,
    mostVotes: (names, votes, total) => `${list(names)} got the most votes: ${votes} of ${total}.`,
    withoutVotes: (n) =>
      n === 1 ? '1 statement was not part of the vote.' : `${n} statements were not part of the vote.`,
  },
  views: {
    label: (title) => `View of ${title}`,
    bars: 'Bars',
    lines: 'Over time',
    radar: 'Picture',
    table: 'Table',
  },
  titleIn: (title, column) => `${title}, ${column}`,
  values: (title) => `Values in the picture ${title}`,
  axisStart: (value) => `The axis starts at ${value}, not at 0.`,
  gaps: 'Where a line is broken, there is no figure that can be shown.',
  leftOut: (names) =>
    `${list(names)} ${is(names)} not drawn, because the figure is for something much larger. It is in the table.`,
  key: 'Key',
  themes: 'Themes',
  choose: (title) => `Choose what is shown in ${title}`,
  chooseSummary: (shown, all) => `Showing ${shown} of ${all}`,
  chooseFull: (most) => `The picture has room for ${most}. Remove one first.`,
  scale: '1 is in the centre: much room for improvement. 7 is at the edge: very little room for improvement.',
  scaleBars: '1 means much room for improvement, 7 means very little room for improvement.',
  votesTitle: (phase) => `${phase}: votes by theme`,
  theme: 'Theme',
  votes: 'Votes',
  statements: 'Statements',
  noVotes: 'no vote',
  show: {
    open: 'Show on big screen',
    openNamed: (title) => `Show ${title} on big screen`,
    heading: 'Show on big screen',
    previous: 'Previous',
    next: 'Next',
    leave: 'Leave',
    fill: 'Fill the screen',
    place: (at, all) => `${at} of ${all}`,
    part: (at, all) => `part ${at} of ${all}`,
    keys: 'Page with the arrow keys, space, or Page Up and Page Down. Escape leaves.',
    firstReached: 'This is the first page.',
    lastReached: 'This is the last page.',
    body: 'What the page holds',
  },
};
