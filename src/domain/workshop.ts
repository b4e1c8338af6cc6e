import type { Id } from './ids.ts';

/** ISO 8601 calendar date without time or zone: `2027-03-11`. */
export type IsoDate = string;
/** 24-hour clock: `16:00`. */
export type ClockTime = string;

export const languages = ['nb', 'nn', 'en'] as const;
export type Language = (typeof languages)[number];

/** The facilitator's own statement of what kind of gathering this is. The app never concludes. */
export const meetingStatuses = ['open', 'formal', 'training', 'unsettled'] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];

export interface Workshop {
  readonly title: string;
  readonly municipality: string;
  readonly areas: readonly Area[];
  readonly purpose: string;
  readonly date: IsoDate | null;
  readonly startTime: ClockTime | null;
  readonly bookedMinutes: number;
  readonly place: string;
  readonly committees: readonly string[];
  readonly caseNumber: string;
  readonly meetingStatus: MeetingStatus;
  readonly meetingStatusNote: string;
  /** The language the workshop's own texts and documents are written in; the interface has its own. */
  readonly language: Language;
  readonly deletionDate: IsoDate | null;
  /** Marks a shipped example: every screen says so. */
  readonly illustrative: boolean;
  readonly delivered: Delivery | null;
  /** The most people that may sit in one group. Missing: `usualLargest` of `group-plan.ts`. */
  readonly largestGroup?: number;
}

export interface Area {
  readonly name: string;
  readonly description: string;
}

/** «Levert til saksbehandler/arkiv». The receiver is a role, never a name. */
export interface Delivery {
  readonly date: IsoDate;
  readonly receiver: string;
  readonly caseNumber: string;
}

/** A thing to do before or after the day. */
export interface Task {
  readonly title: string;
  /** Days from the day of the workshop; negative before it. */
  readonly dayOffset: number;
  readonly dayOffsetEnd: number | null;
  readonly responsible: string;
  readonly basis: 'method' | 'suggestion' | 'own';
  readonly done: boolean;
  /** The date it was done for, which stays when the workshop is moved. Null or missing: none was known, or it is not done. */
  readonly doneFor?: IsoDate | null;
  readonly order: number;
}

export const stepKinds = ['preparation', 'plenary', 'discussion', 'decision', 'closing', 'break'] as const;
export type StepKind = (typeof stepKinds)[number];

export interface Step {
  readonly title: string;
  readonly description: string;
  readonly stepKind: StepKind;
  /** The method's own number 0–5; null for a welcome, a break and steps of one's own. */
  readonly number: number | null;
  readonly order: number;
  readonly phases: readonly Phase[];
  readonly casePaperIds: readonly Id<'casePaper'>[];
  readonly sourceIds: readonly Id<'source'>[];
  readonly presenterNotes: string;
  /** When its phases were really held, as the facilitator's clock noted it. Missing: nothing has been noted. */
  readonly held?: readonly Held[];
}

/** One stretch of a phase from when it was begun until it was left. Times in milliseconds since 1970. */
export interface Held {
  /** Null for a step without phases. */
  readonly phaseId: string | null;
  /** As planned when it was held. */
  readonly plannedMinutes: number;
  readonly startedAt: number;
  readonly endedAt: number;
  /** How much of it was spent in pauses. */
  readonly pausedMs: number;
  /** Held in a rehearsal: kept apart, and left out of the report. */
  readonly rehearsal?: true;
}

export const phaseKinds = [
  'presentation',
  'individual',
  'group',
  'summary',
  'quality',
  'plenary',
  'break',
] as const;
export type PhaseKind = (typeof phaseKinds)[number];

export interface Phase {
  readonly id: string;
  readonly phaseKind: PhaseKind;
  /** The facilitator's own name for the phase; empty means the kind's usual name. */
  readonly title: string;
  readonly minutes: number;
}

export const answerKinds = ['list', 'text', 'choice', 'decision'] as const;
export type AnswerKind = (typeof answerKinds)[number];

export interface Question {
  readonly stepId: Id<'step'>;
  readonly text: string;
  readonly answerKind: AnswerKind;
  readonly order: number;
  /** The number in the question bank the text came from, or null for a question of one's own. */
  readonly bankId: string | null;
}

export interface Group {
  readonly name: string;
  readonly politicians: number;
  readonly administrators: number;
  readonly order: number;
  /** Why nobody waits any longer for what the group has not delivered. Missing or empty: it is waited for. */
  readonly waived?: string;
}

export const participantKinds = ['politician', 'administrator'] as const;
export type ParticipantKind = (typeof participantKinds)[number];

export const invitations = ['notSent', 'invited', 'accepted', 'declined'] as const;
export type Invitation = (typeof invitations)[number];

/** Lives on the facilitator's device only and is left out of every file unless chosen. */
export interface Participant {
  readonly name: string;
  readonly participantKind: ParticipantKind;
  readonly party: string;
  readonly committee: string;
  readonly position: string;
  readonly serviceArea: string;
  readonly groupId: Id<'group'> | null;
  readonly invitation: Invitation;
  readonly order: number;
  /** Who must sit in the same group as this person, and who must not. It counts for both, whoever's record holds it. */
  readonly together?: readonly Id<'participant'>[];
  readonly apart?: readonly Id<'participant'>[];
}
