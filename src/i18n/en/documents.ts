import type { DocumentTexts } from '#/documents/document-texts.ts';

const list = (names: readonly string[]) =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** What there is none of is not told. */
const some = (told: readonly (readonly [n: number, text: string])[]) =>
  list(told.flatMap(([n, text]) => (n > 0 ? text : [])));

const did = (who: string, what: readonly (string | false)[]) => {
  const told = what.filter((each) => each !== false);
  return told.length === 0 ? '' : `${who} ${told.join(', and ')}.`;
};

export const documents: DocumentTexts = {
  names: {
    report: 'Report from a political workshop',
    proposal: 'Draft decision',
    draft: 'Draft case paper',
    steps: 'Step sheets',
    paper: (number, title) => `Case ${number}: ${title}`,
  },
  chapters: {
    about: 'About the workshop',
    process: 'How the workshop was held',
    proposal: 'Draft decision',
    evidence: 'Evidence',
    groups: 'The groups',
    figures: 'Figures from the knowledge sources',
    forward: 'The way forward',
    notes: 'Annex: all notes',
  },
  form: { contents: 'Contents', page: 'Page', of: 'of' },
  untitled: 'Untitled',
  noText: 'Without text',
  notHere: 'The source is not in this document.',
  fictionalPapers: 'The workshop used fictional case papers.',
  unsettled: (n) =>
    n === 1
      ? 'One text was changed on several devices, and nobody has chosen what is to stand. All wordings are here.'
      : `${n} texts were changed on several devices, and nobody has chosen what is to stand. All wordings are here.`,
  unsettledList: 'Other texts that are not settled',
  unsettledText: 'The document uses the newest wording of these texts. Here are the others.',
  otherWording: (field) => `Other wording, not settled (${field.toLowerCase()}):`,
  deletedAndChanged: 'Deleted on one device and changed on another. It is not settled which is to stand.',
  source: (line) => `Source: ${line}`,
  noSourceLine: 'The source is not given.',
  about: {
    municipality: 'Municipality',
    purpose: 'Purpose',
    areas: 'Areas',
    date: 'Date',
    time: 'Booked time',
    fromTo: (from, to) => `${from} to ${to}`,
    place: 'Place',
    committees: 'Committees',
    caseNumber: 'Case number',
    meetingStatus: 'Meeting status',
    people: 'Participants',
    peopleCaption: 'Participants by group',
    group: 'Group',
    politicians: 'Politicians',
    administrators: 'From the administration',
    inAll: 'In all',
    noGroups: 'The number of participants is not given.',
  },
  process: {
    caption: 'Planned and used time',
    plannedCaption: 'Planned time',
    part: 'Part of the programme',
    planned: 'Planned',
    plannedMinutes: 'Planned minutes',
    held: 'Held',
    usedMinutes: 'Used minutes',
    total: 'Total',
    noLog: 'The table shows the plan. The time used was not recorded.',
    pauses: 'Time when the clock was paused is not counted in the minutes used.',
    phasesCaption: 'Time by phase',
    phase: 'Phase',
    countedOnce: 'Two clocks noted some of the same time. It is counted once.',
    gone: 'A phase taken out of the programme',
    beforeTheDay: 'Before the day',
    contents: 'Steps and questions',
    noSteps: 'The workshop has no programme.',
  },
  proposal: {
    goal: (goal) => `Goal: ${goal}`,
    otherGoal: (goal) => `Goal from another device of the group: ${goal}`,
    noPlenary:
      'The plenary has not put together a joint proposal. These are the groups’ proposals, as each group wrote its own.',
    none: 'No draft decision has been written.',
    noPoints: 'The proposal has no points.',
    several: (n) => `The plenary has made ${n} proposals. Each has points numbered by itself.`,
    numbered: (n) => `Proposal ${n}`,
    responsible: (who) => `Responsible: ${who}`,
    deadline: (date) => `Deadline: ${date}`,
    economy: (text) => `Costs and funding: ${text}`,
    support: (text) => `Support: ${text}`,
    minority: (text) => `Remark from the minority: ${text}`,
    minorityMissing: 'The minority has not written a remark.',
    setAside: (why) => `Not taken forward in plenary: ${why}`,
    inDeleted:
      'Stands in a proposal that was deleted on another device. It is not settled where the point belongs.',
    deletedName: (name) => `${name} (deleted)`,
    ofGroup: (group) => `Proposal from ${group}`,
  },
  evidence: {
    point: (n) => `Point ${n}`,
    pointOf: (whose, n) => `${whose}, point ${n}`,
    deliberate: 'Deliberate political choice.',
    none: 'The point is not linked to knowledge.',
    buildsOn: (what) => `Builds on: ${what}`,
    noteFrom: (group) => `note from ${group}`,
    noPoints: 'No decision points have been written.',
    coverage: 'Use of the sources',
    coverageText:
      'The table shows how many decision points and notes cite each source. A source may have mattered to the conversation without being cited.',
    coverageCaption: 'Decision points and notes that cite each source',
    sourceColumn: 'Source',
    points: 'Decision points',
    notes: 'Notes',
    sources: 'Where the knowledge comes from',
    sourcesCaption: 'The sources',
    sourceLine: 'Origin',
    remark: 'Remark',
    noSources: 'The workshop has no case papers or knowledge sources.',
  },
  groups: {
    size: (politicians, administrators) =>
      `${count(politicians, 'politician', 'politicians')} and ${administrators} from the administration.`,
    mainPoints: 'Main points',
    noMainPoints: 'The group has not marked any notes as main points.',
    summary: 'The group’s summary of the step',
    proposal: 'The group’s proposal',
    proposalAbove: 'The proposal is under “Draft decision”.',
    noProposal: 'The group has not written a proposal.',
    none: 'The workshop has no groups.',
  },
  figures: {
    lastColumns: (shown, all) => `The table shows the last ${shown} of ${all} periods.`,
    firstBars: (shown, all) =>
      `The chart shows the first ${shown} of ${all}. All of them are in the table, in the same order.`,
    citedOnly: 'Only tables that somebody has cited are here.',
    none: 'The workshop has no sources with figures.',
    area: 'Area',
    bars: (bars) => `Bar chart. ${bars.join('. ')}.`,
    wheel: (themes, areas) =>
      `A wheel of ${themes} themes with a line for each area: ${list(areas)}. The values are in the table.`,
  },
  forward: {
    caption: 'Follow-up',
    what: 'What',
    points: 'Concerns points',
    responsible: 'Responsible',
    deadline: 'Deadline',
    treatedBy: 'Considered by',
    status: 'Status',
    feedback: 'Feedback to residents',
    none: 'No follow-up has been written.',
  },
  notes: {
    lead: 'The notes stand as the groups wrote them. They belong to the group, not to individuals. Notes meant only for the work in the group are not here.',
    none: 'No notes have been written.',
    plenary: 'Plenary',
    lostPlace: 'Taken out of the programme',
    mainPoint: 'main point',
    rests: (what) => `Cites: ${what}`,
  },
  draft: {
    title: (workshop) => `Draft case paper: ${workshop}`,
    notice:
      'Draft. The text is put together from what was written in the workshop. The administration must check it, finish it and assess the case before it is presented.',
    fill: 'To be filled in by the administration.',
    caseOfficer: 'Case officer',
    archiveNumber: 'Archive case number',
    committee: 'Committee',
    meetingDate: 'Meeting date',
    alternatives:
      'The plenary has not put together a joint proposal. The groups’ proposals stand here as alternatives.',
    held: (title, date, place) =>
      `The political workshop “${title}” was held${date && ` on ${date}`}${place && ` (${place})`}.`,
    planned: (title, date, place) =>
      `The political workshop “${title}” is to be held on ${date}${place && ` (${place})`}.`,
    people: (politicians, administrators, groups) =>
      `There were seats for ${count(politicians, 'politician', 'politicians')} and ${administrators} from the administration, in ${count(groups, 'group', 'groups')}.`,
    knowledge: (papers, sources, notes) =>
      did('The groups', [
        papers + sources > 0 &&
          `worked with ${some([
            [papers, count(papers, 'case paper', 'case papers')],
            [sources, count(sources, 'knowledge source', 'knowledge sources')],
          ])}`,
        notes > 0 && `wrote ${count(notes, 'note', 'notes')}`,
      ]),
    ended: (points, proposals) =>
      proposals > 1
        ? `The workshop ended with ${proposals} proposals of ${count(points, 'point', 'points')} in all.`
        : `The workshop ended with a proposal of ${count(points, 'point', 'points')}.`,
    facts: 'The points of the proposal cite this:',
    statements: 'The points of the proposal cite this from residents and groups:',
    assessment: 'The workshop said this of the points:',
    ownAssessment: 'The administration’s assessment:',
    economy: 'The figures were written in the workshop. The administration must check them.',
    communication: 'The workshop proposed this feedback to residents:',
  },
  paper: {
    image: (title) => (title ? `Picture: ${title}` : 'Picture'),
    attachments: 'Attached files',
    empty: 'The case paper has no text.',
  },
  steps: {
    time: 'Time',
    phase: 'Phase',
    phasesCaption: 'Phases of the step',
    minutes: 'Minutes',
    questions: 'Questions',
    knowledge: 'Knowledge in this step',
    none: 'The programme has no steps on the day.',
  },
};
