import type { ParticipantsTexts } from '#/i18n/participants-texts.ts';

export const participants: ParticipantsTexts = {
  kinds: { politician: 'Politician', administrator: 'Administration' },
  kindsInAll: { politician: 'Politicians', administrator: 'From the administration' },
  invitations: { notSent: 'Not sent', invited: 'Invited', accepted: 'Yes', declined: 'No' },
  fields: {
    name: 'Name',
    kind: 'Type',
    party: 'Party',
    committee: 'Committee',
    position: 'Role',
    serviceArea: 'Service area',
    invitation: 'Invitation',
    group: 'Group',
  },
  unnamed: 'Without a name',
  people: (n) => (n === 1 ? '1 person' : `${n} people`),
  inAll: 'In all',
  and: 'and',
  counts: {
    caption: 'Who is invited, and what they have answered',
    numbers: (politicians, administrators, groups) =>
      `${politicians} ${politicians === 1 ? 'politician' : 'politicians'} + ${administrators} from the administration = ${politicians + administrators} in ${groups === 1 ? '1 group' : `${groups} groups`}`,
  },
  offer: {
    title: 'List of participants',
    optional: 'Optional',
    text: 'With a list the app can make the groups and spread parties and committees. The list stays on this device only. It does not go to the groups’ tablets, to the archive or into the result file.',
    make: 'Make a list of participants',
    see: 'List of participants',
    prints: 'Print for the day',
  },
  list: {
    title: 'List of participants',
    lead: 'The list stays on this device only and goes into no file unless you choose so. You can delete it without deleting the rest of the workshop.',
    back: 'Participants and groups',
    empty: 'Nobody on the list yet. Paste a list, take it from a file, or add people one by one.',
    label: 'The participants',
    add: 'Add a participant',
    take: 'Paste or open a list',
    mergeList: 'Save merge list (CSV)',
    mergeListHelp:
      'The merge list opens in Excel and can be used for invitations. It holds names. Delete it when you no longer need it.',
    search: 'Search the list',
    found: (n, all) => `Showing ${n} of ${all}`,
    edit: (name) => `Edit: ${name}`,
    invitationOf: (name) => `Invitation to ${name}`,
    inGroup: (name) => `Sits in ${name}`,
    all: 'All participants',
    one: 'Participant',
    nameMissing: 'Write the name.',
    kind: 'Type of participant',
    noGroup: 'No group',
    notComing: 'Only those who are invited or have said yes get a seat in a group.',
    remove: 'Delete the participant',
    removed: (name) => `${name} has been deleted from the list.`,
    inviteAll: (n) => `Mark ${n} as invited`,
    invited: (n) =>
      n === 1 ? '1 person has been marked as invited.' : `${n} people have been marked as invited.`,
    left: (name, group) => `${name} is not coming. The seat in ${group} is free.`,
    together: 'Must sit with',
    apart: 'Must not sit with',
    noWishes: 'Nobody',
    addTogether: 'Add somebody who must sit in the same group',
    addApart: 'Add somebody who must sit in another group',
    choose: 'Choose a participant',
    removeWish: (name) => `Remove ${name}`,
    erase: 'Delete the list of participants',
    eraseHelp:
      'The names are removed from this device for good, also from the trash and from the copies taken before files were brought in. The numbers in the groups stay.',
    eraseTitle: 'Delete the whole list of participants?',
    eraseText: (n) =>
      `${n === 1 ? '1 person is deleted' : `${n} people are deleted`} for good. This cannot be undone. Nor can files you have brought in earlier be undone afterwards. Files and prints with names that you have saved elsewhere you must delete yourself.`,
    erased: 'The list of participants has been deleted for good.',
  },
  take: {
    title: 'Open a list of participants',
    lead: 'Copy the cells in the spreadsheet and paste them, or choose a file (CSV or Excel). You see what the app has understood before anything is saved.',
    back: 'List of participants',
    paste: 'Paste the list here',
    pasteHelp: 'One person on each line. Names alone will do.',
    read: 'Read the list',
    pasteMissing: 'Paste the list first.',
    choose: 'Choose a file',
    reading: 'Reading the list …',
    again: 'Take another list',
    fromPaste: 'Pasted text',
    found: (n) => (n === 1 ? 'Found 1 person.' : `Found ${n} people.`),
    columns: 'What the columns are',
    column: (n) => `Column ${n}`,
    roles: {
      name: 'name',
      firstName: 'first name',
      lastName: 'last name',
      kind: 'type of participant',
      party: 'party',
      committee: 'committee',
      position: 'role',
      serviceArea: 'service area',
      invitation: 'invitation',
      ignore: 'left out',
    },
    noName: 'Which column is the name? Choose “name” for one of the columns.',
    headerRow: 'The headings are on',
    noHeader: 'The list has no headings',
    line: (n) => `line ${n}`,
    sheet: 'Sheet',
    unsaidKind: 'Those of whom the list does not say what they are',
    unsaidInvitation: 'Invitation where the list says nothing',
    preview: 'The list as it will be',
    state: 'What happens',
    states: {
      added: 'New',
      updated: 'Updated',
      unchanged: 'Unchanged',
      repeated: 'Twice in the list. Taken once',
      sameName: 'New. Another in the list has the same name',
    },
    summary: (added, updated, unchanged) => `${added} new, ${updated} updated, ${unchanged} unchanged.`,
    keeps:
      'Those who are on the list already are known by their names. Empty cells in the new list change nothing.',
    more: (n) => `Show ${n} more`,
    told: 'Look at this',
    remarks: {
      above: (line, text) => `Line ${line} stands above the headings and is left out: ${text}`,
      noName: (line, text) => `Line ${line} has no name and is left out: ${text}`,
      kindUnknown: (line, text) => `Line ${line}: The app does not know the type “${text}”.`,
      invitationUnknown: (line, text) => `Line ${line}: The app does not understand the answer “${text}”.`,
      unsure: (line, name) =>
        `Line ${line}: Several on the list of participants are called ${name}, and the line does not tell them apart. The first will be updated.`,
      columnIgnored: (column) => `The column “${column}” is left out.`,
    },
    save: (n) => (n === 1 ? 'Take in 1 person' : `Take in ${n} people`),
    nothing: 'Everybody in the list is here already. There is nothing to save.',
    saved: (added, updated) =>
      `${added === 1 ? '1 new participant' : `${added} new participants`}, ${updated} updated.`,
    tooMany: (people, limit) =>
      `The list has ${people} lines. The app takes at most ${limit} participants. Remove lines that are not participants, and try again. Nothing has been saved.`,
  },
  maker: {
    title: 'Divide the participants',
    titleAgain: 'Divide again',
    groups: 'Number of groups',
    largest: 'Most in a group',
    aim: 'What matters most?',
    aims: {
      fewMoves: 'Move as few as possible',
      bestSpread: 'Spread parties and committees as well as possible',
    },
    working: 'Dividing …',
    sizes: (people, groups) => `${people} in ${groups}.`,
    someOf: (groups, people) => `${groups} of ${people}`,
    groupCount: (n) => (n === 1 ? '1 group' : `${n} groups`),
    even: {
      size: 'The groups are the same size, or one person apart.',
      kind: 'Politicians and administration are divided as evenly as can be.',
      party: 'The parties are spread as evenly as can be.',
      committee: 'The committees are spread as evenly as can be.',
    },
    off: {
      size: (n) => `The sizes of the groups are ${n} from even.`,
      kind: (n) => `The division of politicians and administration is ${n} from even.`,
      party: (n) => `The spread of parties is ${n} from even.`,
      committee: (n) => `The spread of committees is ${n} from even.`,
    },
    forced: 'That is because of who must sit together, and cannot be any better.',
    ifMoreMove: 'It can be more even if more people move.',
    perhapsIfMoreMove: 'It may become more even if more people move.',
    atLeast: (n) =>
      `The app found nothing more even.${n > 0 ? ` Closer than ${n} is not possible.` : ' There may be something all the same.'}`,
    offHelp: 'The figure is how many there are too many or too few of, over all groups.',
    wishes: (n) =>
      n === 1
        ? 'The wish about who sits together is met.'
        : `The ${n} wishes about who sits together are met.`,
    moves: (n) => (n === 1 ? '1 person is moved:' : `${n} people are moved:`),
    move: (name, from, to) => `${name}: from ${from} to ${to}`,
    placed: (n) => (n === 1 ? '1 person gets a seat:' : `${n} people get a seat:`),
    place: (name, to) => `${name}: ${to}`,
    fewest: 'Fewer cannot move if the groups are to be even.',
    notFewest: (n) => `At least ${n} must move if the groups are to be even.`,
    best: 'It cannot be any more even.',
    newGroup: (n) => `new group ${n}`,
    nothing: 'Everybody has a seat, and nobody needs to move.',
    notInvited: (n) =>
      n === 1
        ? '1 person is not invited yet and gets no seat.'
        : `${n} people are not invited yet and get no seat.`,
    removes: (n) =>
      n === 1
        ? 'The last group is taken away. It stays in the trash.'
        : `The last ${n} groups are taken away. They stay in the trash.`,
    apply: (moved, placed) =>
      moved === 0
        ? `Seat ${placed === 1 ? '1 person' : `${placed} people`}`
        : placed === 0
          ? `Move ${moved === 1 ? '1 person' : `${moved} people`}`
          : `Move ${moved} and seat ${placed}`,
    applyGroups: 'Use this division',
    applied: 'The division is in use.',
    problems: {
      nobody: 'Nobody is invited yet. Those who are invited or have said yes get a seat.',
      noGroups: 'Write how many groups there are to be.',
      tooFewGroups: (people, largest, needed) =>
        `There is no room for ${people} people with at most ${largest} in each group. There must be at least ${needed} groups.`,
      takeGroups: (n) => `Use ${n} groups`,
      togetherTooMany: (names, largest) =>
        `These must sit together, but are more than ${largest}, the most in a group: ${names}.`,
      contradiction: (a, b) => `${a} and ${b} must not sit together, but are wished together as well.`,
      contradictionThrough: (a, b, names) =>
        `${a} and ${b} must not sit together, but have to, since both are to sit with ${names}.`,
      apartTooMany: (names, groups) =>
        `These must all sit apart, but are more than ${groups}, the number of groups: ${names}.`,
      notFound:
        'The app found no division that meets every wish. Remove a wish, allow more people in a group, or choose more groups.',
      notFoundApart: (names) =>
        `The closest was a division in which these sit together all the same: ${names}.`,
      notFoundLarge: (n) =>
        n === 1
          ? 'The closest was a division in which 1 group is too large.'
          : `The closest was a division in which ${n} groups are too large.`,
      change: 'Change the wishes in the list of participants',
      stopped: 'The division stopped before it was done. Try again.',
      again: 'Try again',
    },
  },
  board: {
    title: 'The groups',
    help: 'Drag a participant to another group, or choose “Move”.',
    without: 'Without a group',
    nobodyWithout: 'Everybody who is coming has a group.',
    emptyGroup: 'Nobody in the group yet.',
    headcount: (politicians, administrators) =>
      `${politicians} ${politicians === 1 ? 'politician' : 'politicians'}, ${administrators} from the administration`,
    tooMany: (n, largest) => `${n} is more than ${largest}, which is set as the most.`,
    apartHere: (a, b) => `${a} and ${b} were not to sit together.`,
    move: 'Move',
    moveOne: (name) => `Move ${name}`,
    moveTo: (name) => `Move ${name} to`,
    moved: (name, group) => `${name} has been moved to ${group}.`,
    movedOut: (name) => `${name} has been taken out of the group.`,
    ofSize: (name, n) => `${name} (${n})`,
  },
  prints: {
    title: 'Print for the day',
    lead: 'Choose what to print. Everything but the door list can be printed without a list of participants.',
    what: 'What do you want to print?',
    kinds: {
      groupSheets: 'Group sheets',
      tableCards: 'Table cards',
      doorList: 'Door list',
      runSheet: 'Run sheet',
    },
    about: {
      groupSheets: 'The questions of each step with room to write. The reserve if a tablet fails.',
      tableCards: 'A large card for each table, with the names of those who sit there.',
      doorList: 'Everybody who is coming, in alphabetical order, with their group and a box to tick.',
      runSheet: 'The programme with times, questions and notes.',
    },
    step: 'Step',
    allSteps: 'All steps with group work',
    pages: (n) => (n === 1 ? '1 page' : `${n} pages`),
    print: 'Print',
    noGroups: 'There are no groups yet.',
    noSteps: 'No step has group work yet.',
    noList: 'The door list needs a list of participants with somebody who is invited.',
    toGroups: 'Make groups',
    toProgram: 'Go to Programme',
    toList: 'Go to the list of participants',
    members: (politicians, administrators) =>
      `${politicians} ${politicians === 1 ? 'politician' : 'politicians'} and ${administrators} from the administration`,
    host: 'Table host',
    noteTaker: 'Note-taker',
    ownPoints: 'Draft decision: one point in each box',
    notDecision: 'This is not a formal decision.',
    responsible: 'Responsible',
    deadline: 'Deadline',
    other: 'Other',
    arrived: 'Here',
    doorTitle: 'Door list',
    names: 'The sheet holds names. Shred it after the workshop.',
  },
};
