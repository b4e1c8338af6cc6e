import type { trace as Nb } from '#/i18n/nb/trace.ts';

export const trace: typeof Nb = {
  title: 'Knowledge trace',
  lead: 'What every point rests on, and what became of the knowledge.',
  loading: 'Following the knowledge …',
  print: 'Print',
  empty:
    'There are no proposals to follow yet. When a group has written a point, or the groups’ files have been collected, the knowledge trace is shown here.',
  toCollect: 'Go to Collect',
  and: 'and',
  of: {
    label: 'Proposal',
    all: 'The proposals of all groups',
    plenary: 'The joint proposal of the plenary',
    plenaryNamed: (title) => `Joint proposal: ${title}`,
    group: (group) => `The proposal of ${group}`,
  },
  unknownGroup: 'Unknown group',
  plenary: 'the plenary',
  view: {
    label: 'Show as',
    list: 'List',
    matrix: 'Matrix',
    picture: 'Picture',
  },
  filter: {
    kind: 'Kind of knowledge',
    allKinds: 'All knowledge',
    withoutBasis: 'Only points without a reference to knowledge',
    noneLeft: 'No points match the choices above.',
  },
  kinds: {
    casePaper: 'Case papers',
    statistics: 'Living-condition statistics',
    placeStandard: 'Place Standard',
    futureWorkshop: 'Future workshop',
    other: 'Other sources',
    gone: 'Not on this device',
  },
  goneShelf: 'Deleted, or not on this device',
  point: {
    plenary: (n) => `Point ${n}`,
    group: (group, n) => `${group}, point ${n}`,
    note: (group) => `Note, ${group}`,
    listedPoint: (group, n) => `${group} point ${n}`,
    listedPlenary: (n) => `joint point ${n}`,
    listedNote: (group) => `a note of ${group}`,
    noText: 'The point has no text yet.',
    workingFileOnly: 'Working file only',
    setAside: (why) => `Not taken forward in plenary: ${why}`,
  },
  basis: {
    sentence: (direct, through) =>
      through === 0
        ? `Has ${own(direct)} to knowledge.`
        : direct === 0
          ? `Has no references of its own to knowledge, but rests on ${through} through others.`
          : `Has ${own(direct)} to knowledge, and rests on ${through} more through others.`,
    notes: 'Rests on notes without a reference to knowledge.',
    deliberate: 'A deliberate political choice, without a reference to knowledge.',
    alsoDeliberate: 'Deliberate political choice',
    none: 'Without evidence.',
  },
  down: {
    open: 'Show everything it rests on',
    openOf: (point) => `Show everything it rests on: ${point}`,
    close: 'Hide what the point rests on',
    closeOf: (point) => `Hide what the point rests on: ${point}`,
    openAll: 'Show everything for all points',
    closeAll: 'Hide everything for all points',
    direct: 'Refers directly to',
    through: (who) => `Through ${who}`,
    way: (who) => `by way of ${who}`,
    shown: 'shown above',
    noKnowledge: 'Does not refer to knowledge.',
    moreSteps: (n) => `Show ${n} more`,
    missing: (n) =>
      n === 1
        ? '1 note or point that it rests on is deleted or not on this device.'
        : `${n} notes or points that it rests on are deleted or not on this device.`,
    only: 'Show only this point',
    onlyOf: (point) => `Show only this point: ${point}`,
    title: (point) => `Knowledge trace: ${point}`,
    carried: (who) => `through ${who}`,
  },
  up: {
    link: 'What became of it?',
    linkOf: (what) => `What became of it? ${what}`,
    title: 'What became of it?',
    notes: 'Notes',
    groupPoints: 'Points of the groups',
    plenaryPoints: 'Points of the joint proposal',
    nothing: 'Nobody has referred to this yet.',
    noPoint: 'It is used in notes, but no point rests on it.',
    direct: 'refers to it directly',
    counts: (notes, points) =>
      `Used in ${notes === 1 ? '1 note' : `${notes} notes`} and ${points === 1 ? '1 point' : `${points} points`}.`,
    gone: 'This piece of knowledge was not found. The address may be wrong.',
  },
  sources: {
    title: 'The sources',
    points: 'The points',
    pieces: {
      casePaper: (used, of) => `${used} of ${of} paragraphs and attachments ${are(used)} used`,
      statistics: (used, of) => `${used} of ${of} figures and attachments ${are(used)} used`,
      placeStandard: (used, of) => `${used} of ${of} ratings, comments and attachments ${are(used)} used`,
      futureWorkshop: (used, of) => `${used} of ${of} statements and attachments ${are(used)} used`,
      other: (used, of) => `${used} of ${of} pieces ${are(used)} used`,
      gone: (used, of) => `${used} of ${of} ${are(used)} used`,
    },
    reached: (n) =>
      n === 0
        ? 'None is part of the points'
        : n === 1
          ? '1 is part of the points'
          : `${n} are part of the points`,
    shaped: 'Part of',
    shapedNone: 'Not part of any point',
    open: 'Show what is used',
    openOf: (source) => `Show what is used: ${source}`,
    close: 'Hide what is used',
    closeOf: (source) => `Hide what is used: ${source}`,
    unused: (n) => `Not used (${n})`,
    unusedMore: (n) => `and ${n} more`,
  },
  coverage: {
    title: 'The knowledge in short',
    hide: 'Hide',
    basis: (n, of, deliberate) =>
      [
        of === 0
          ? 'The proposal has no points yet.'
          : of === 1
            ? `The point ${n === 1 ? 'rests' : 'does not rest'} on knowledge.`
            : n === of
              ? `All ${of} points rest on knowledge.`
              : `${n} of ${of} points ${n === 1 ? 'rests' : 'rest'} on knowledge.`,
        deliberate === 0
          ? ''
          : deliberate === 1
            ? '1 is a deliberate political choice.'
            : `${deliberate} are deliberate political choices.`,
      ]
        .filter(Boolean)
        .join(' '),
    basisTitle: 'Points without a reference to knowledge',
    basisDone: 'All points refer to knowledge, themselves or through what they rest on.',
    deliberateTitle: 'Deliberate political choices',
    openTitle: 'Without evidence',
    openHelp: 'Link the point to knowledge, or tick “Deliberate political choice” in the point.',
    state: 'Say that it is a deliberate political choice',
    stated: (point) => `${point} is a deliberate political choice.`,
    unused: (n, of) =>
      of === 0
        ? 'The workshop has no sources yet.'
        : of === 1
          ? `The source is ${n === 0 ? 'used' : 'not used yet'}.`
          : n === 0
            ? `All ${of} sources are used.`
            : `${n} of ${of} sources ${are(`${n}`)} not used yet.`,
    used: (n, of) => `${n} of ${of} paragraphs, figures, statements and attachments ${are(n)} used.`,
    unusedTitle: 'How much of each source is used',
    source: 'Source',
    usedColumn: 'Used',
    reachedColumn: 'Part of the points',
    linksColumn: 'Links',
    notUsed: 'Not used',
    ofPieces: (n, of) => `${n}\u00a0of\u00a0${of}`,
    starred: (n, of) =>
      of === 0
        ? 'No notes are marked as main points.'
        : n === 0
          ? of === 1
            ? 'The main point is part of a decision point.'
            : `All ${of} main points are part of a decision point.`
          : of === 1
            ? 'The main point has not been made into a decision point.'
            : n === of
              ? `None of ${of} main points has been made into a decision point.`
              : n === 1
                ? `1 of ${of} main points has not been made into a decision point.`
                : `${n} of ${of} main points have not been made into decision points.`,
    starredTitle: 'Main points that have not been made into decision points',
    starredDone: 'All main points are part of a decision point.',
    starredHelp: 'The decision points do not rest on these notes. They may still be about the same.',
    sameKnowledge: (who) => `Refers to the same knowledge as ${who}.`,
    balance: (n, said) =>
      n === 1
        ? 'The groups and the plenary have 1 link to knowledge.'
        : `The groups and the plenary have ${said} links to knowledge.`,
    balanceTitle: 'Links to knowledge in notes and points',
    group: 'Group',
    total: 'Total',
    plenary: 'Plenary',
  },
  matrix: {
    title: 'Sources and points',
    help: 'Each cell says whether the point refers to the source itself, or rests on it through others. A dash means that the point does not rest on the source.',
    source: 'Source',
    direct: 'directly',
    through: (who) => `through ${who}`,
    ownNotes: 'own notes',
    none: 'not used',
    expand: (source) => `Show the pieces of ${source}`,
    collapse: (source) => `Hide the pieces of ${source}`,
  },
  picture: {
    title: 'From sources through groups to points',
    help: 'The bands are as broad as the number of references that go the same way. A reference that two groups have carried goes both ways.',
    sources: 'Sources',
    groups: 'Groups',
    points: 'Points',
    group: 'Used by',
    point: 'Point',
    count: 'References',
    table: 'The same as a table',
    tableOf: (name) => `The same as a table: ${name}`,
    chosen: (name, n) =>
      n === 1 ? `${name}: 1 reference is highlighted.` : `${name}: ${n} references are highlighted.`,
    nothing: 'None of the points rests on knowledge that matches the choices above.',
    shortKinds: {
      casePaper: 'Case',
      statistics: 'Statistics',
      placeStandard: 'Place Standard',
      futureWorkshop: 'Future workshop',
      other: 'Other source',
      gone: 'Not here',
    },
  },
  back: 'Back to the whole knowledge trace',
  pointGone: 'The point was not found on this device. It may be deleted.',
};

function own(n: number): string {
  return n === 1 ? '1 reference of its own' : `${n} references of its own`;
}

/** Of how many, written as a number. */
function are(n: string): string {
  return n === '1' ? 'is' : 'are';
}
