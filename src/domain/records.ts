import type { Action, Decision, Note, Point } from './discussion.ts';
import type { Kind } from './kinds.ts';
import type { Attachment, CasePaper, Dataset, Paragraph, Source, Statement } from './knowledge.ts';
import type { Group, Participant, Question, Step, Task, Workshop } from './workshop.ts';

/** The value of each kind of record: the shape a screen reads, a revision carries and a file holds. */
export interface RecordValues {
  readonly workshop: Workshop;
  readonly task: Task;
  readonly step: Step;
  readonly question: Question;
  readonly group: Group;
  readonly source: Source;
  readonly dataset: Dataset;
  readonly statement: Statement;
  readonly casePaper: CasePaper;
  readonly paragraph: Paragraph;
  readonly attachment: Attachment;
  readonly note: Note;
  readonly decision: Decision;
  readonly point: Point;
  readonly action: Action;
  readonly participant: Participant;
}

/**
 * What happens when two people change the same field without seeing each other's change:
 * - `text`: a conflict; both wordings are kept and shown until somebody settles it;
 * - `latest`: the later one is shown, the other stays in the history;
 * - `set`: what either added is kept, what either removed is gone.
 */
export type MergeRule = 'text' | 'latest' | 'set';

export interface KindRules<K extends Kind> {
  readonly fields: { readonly [F in keyof RecordValues[K]]-?: MergeRule };
  /** Fields that only mean something together: all of them are of one version (decision 35). Never texts or sets. */
  readonly together?: readonly (keyof RecordValues[K])[];
  /** Fields that say something of a text as it stood, and what text: hands were raised for that wording. */
  readonly saidOf?: { readonly text: keyof RecordValues[K]; readonly by: readonly (keyof RecordValues[K])[] };
  /** The key under which screens look the record up within its workshop: what it lies in. Empty: directly in the workshop. */
  readonly place: (value: RecordValues[K]) => string;
  /** Whether the plan that the facilitator hands to the group tablets holds it. */
  readonly inPlan: boolean;
  /** Whether it holds persons: kept out of every file unless chosen, and deletable alone. */
  readonly personal: boolean;
  /** Whether it is left out of the archive copy. */
  readonly workingFileOnly: (value: RecordValues[K]) => boolean;
}

const never = () => false;
const root = () => '';
/** What the facilitator prepares. */
const prepared = { inPlan: true, personal: false, workingFileOnly: never } as const;

/** Everything that must be decided for every kind of record, in one table that the compiler completes. */
export const recordRules: { readonly [K in Kind]: KindRules<K> } = {
  workshop: {
    fields: {
      title: 'text',
      municipality: 'latest',
      areas: 'set',
      purpose: 'text',
      date: 'latest',
      startTime: 'latest',
      bookedMinutes: 'latest',
      place: 'latest',
      committees: 'set',
      caseNumber: 'latest',
      meetingStatus: 'latest',
      meetingStatusNote: 'text',
      language: 'latest',
      deletionDate: 'latest',
      illustrative: 'latest',
      delivered: 'latest',
      largestGroup: 'latest',
    },
    place: root,
    inPlan: true,
    personal: false,
    workingFileOnly: never,
  },
  task: {
    fields: {
      title: 'text',
      dayOffset: 'latest',
      dayOffsetEnd: 'latest',
      responsible: 'latest',
      basis: 'latest',
      done: 'latest',
      doneFor: 'latest',
      order: 'latest',
    },
    place: root,
    ...prepared,
  },
  step: {
    fields: {
      title: 'text',
      description: 'text',
      stepKind: 'latest',
      number: 'latest',
      order: 'latest',
      phases: 'latest',
      casePaperIds: 'set',
      sourceIds: 'set',
      presenterNotes: 'text',
      held: 'set',
    },
    place: root,
    ...prepared,
  },
  question: {
    fields: { stepId: 'latest', text: 'text', answerKind: 'latest', order: 'latest', bankId: 'latest' },
    place: root,
    ...prepared,
  },
  group: {
    fields: {
      name: 'latest',
      politicians: 'latest',
      administrators: 'latest',
      order: 'latest',
      waived: 'text',
    },
    place: root,
    ...prepared,
  },
  source: {
    fields: {
      title: 'text',
      sourceKind: 'latest',
      publisher: 'latest',
      table: 'latest',
      period: 'latest',
      fetched: 'latest',
      licence: 'latest',
      remarks: 'text',
      illustrative: 'latest',
      order: 'latest',
    },
    place: root,
    ...prepared,
  },
  dataset: {
    fields: { sourceId: 'latest', title: 'text', dimensions: 'latest', cells: 'latest' },
    // A figure is found by its place among the columns.
    together: ['dimensions', 'cells'],
    place: (dataset) => dataset.sourceId,
    ...prepared,
  },
  statement: {
    fields: {
      sourceId: 'latest',
      statementKind: 'latest',
      number: 'latest',
      phase: 'latest',
      tone: 'latest',
      theme: 'latest',
      area: 'latest',
      text: 'text',
      votes: 'latest',
      responsible: 'latest',
      vanished: 'latest',
    },
    place: (statement) => statement.sourceId,
    ...prepared,
  },
  casePaper: {
    fields: {
      title: 'text',
      number: 'latest',
      fictional: 'latest',
      caseOfficer: 'latest',
      archiveNumber: 'latest',
      committee: 'latest',
      meetingDate: 'latest',
      language: 'latest',
      erasedMarks: 'set',
    },
    place: root,
    ...prepared,
  },
  paragraph: {
    fields: {
      casePaperId: 'latest',
      section: 'latest',
      order: 'latest',
      marker: 'latest',
      block: 'latest',
      text: 'text',
      attachmentId: 'latest',
    },
    place: (paragraph) => paragraph.casePaperId,
    ...prepared,
  },
  attachment: {
    fields: {
      title: 'text',
      fileName: 'latest',
      mime: 'latest',
      bytes: 'latest',
      sha256: 'latest',
      belongsTo: 'latest',
      order: 'latest',
    },
    place: (attachment) => attachment.belongsTo ?? '',
    ...prepared,
  },
  note: {
    fields: {
      groupId: 'latest',
      stepId: 'latest',
      questionId: 'latest',
      noteKind: 'latest',
      text: 'text',
      starred: 'latest',
      order: 'latest',
      evidence: 'set',
      workingFileOnly: 'latest',
    },
    place: (note) => notePlace(note.groupId, note.questionId ?? note.stepId),
    inPlan: false,
    personal: false,
    workingFileOnly: (note) => note.workingFileOnly,
  },
  decision: {
    fields: { groupId: 'latest', title: 'text', goal: 'text', order: 'latest' },
    place: root,
    inPlan: false,
    personal: false,
    workingFileOnly: never,
  },
  point: {
    fields: {
      decisionId: 'latest',
      order: 'latest',
      text: 'text',
      responsible: 'latest',
      deadline: 'latest',
      economy: 'text',
      support: 'latest',
      hands: 'latest',
      minorityRemark: 'text',
      evidence: 'set',
      deliberateChoice: 'latest',
      origins: 'set',
      setAside: 'text',
    },
    saidOf: { text: 'text', by: ['support', 'hands'] },
    place: (point) => point.decisionId,
    inPlan: false,
    personal: false,
    workingFileOnly: never,
  },
  action: {
    fields: {
      pointIds: 'set',
      text: 'text',
      responsible: 'latest',
      deadline: 'latest',
      committee: 'latest',
      meetingDate: 'latest',
      status: 'latest',
      feedback: 'text',
      order: 'latest',
    },
    place: root,
    inPlan: false,
    personal: false,
    workingFileOnly: never,
  },
  participant: {
    fields: {
      name: 'latest',
      participantKind: 'latest',
      party: 'latest',
      committee: 'latest',
      position: 'latest',
      serviceArea: 'latest',
      groupId: 'latest',
      invitation: 'latest',
      order: 'latest',
      together: 'set',
      apart: 'set',
    },
    place: root,
    inPlan: false,
    personal: true,
    workingFileOnly: never,
  },
};

/** Where the notes of one group (or of the plenary) under one question (or its summary of one step) lie. */
export function notePlace(groupId: string | null, questionOrStepId: string): string {
  return `${groupId ?? 'plenary'}/${questionOrStepId}`;
}
