import type { Id, RevisionId } from './ids.ts';
import type { IsoDate } from './workshop.ts';

export const noteKinds = ['input', 'agreement', 'disagreement', 'question', 'proposal', 'summary'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** What a group said. Belongs to the group, never to a person. */
export interface Note {
  /** Null for what the plenary said together. */
  readonly groupId: Id<'group'> | null;
  readonly stepId: Id<'step'>;
  /** Null for the group's own summary of the step. */
  readonly questionId: Id<'question'> | null;
  readonly noteKind: NoteKind;
  readonly text: string;
  readonly starred: boolean;
  readonly order: number;
  readonly evidence: readonly Evidence[];
  /** «Kun i arbeidsfilen»: stays out of the archive copy and the report. */
  readonly workingFileOnly: boolean;
}

/** A link from something written to the knowledge it rests on. */
export type Evidence =
  | { readonly type: 'paragraph'; readonly id: Id<'paragraph'> }
  | { readonly type: 'statement'; readonly id: Id<'statement'> }
  | { readonly type: 'note'; readonly id: Id<'note'> }
  /** An attached file as a whole (null), or one page of it, from 1. */
  | { readonly type: 'attachment'; readonly id: Id<'attachment'>; readonly page: number | null }
  /** One cell; a `null` in `at` means every category of that dimension (a series). Matched by keys, so it survives a newer table. */
  | { readonly type: 'cell'; readonly id: Id<'dataset'>; readonly at: readonly (string | null)[] };

/** A draft decision: a group's (with `groupId`), or the plenary's (null). Always a proposal. */
export interface Decision {
  readonly groupId: Id<'group'> | null;
  readonly title: string;
  readonly goal: string;
  readonly order: number;
}

export const supports = ['unanimous', 'majority', 'unsettled'] as const;
export type Support = (typeof supports)[number];

export interface Point {
  readonly decisionId: Id<'decision'>;
  readonly order: number;
  readonly text: string;
  /** A role, never a name. */
  readonly responsible: string;
  readonly deadline: IsoDate | null;
  readonly economy: string;
  readonly support: Support;
  readonly hands: Hands | null;
  readonly minorityRemark: string;
  readonly evidence: readonly Evidence[];
  /** «Bevisst politisk valg»: a valid basis where no knowledge is linked. */
  readonly deliberateChoice: boolean;
  readonly origins: readonly Origin[];
  /** Why the plenary did not take a group's point forward; empty otherwise. */
  readonly setAside: string;
}

/** How many hands were raised. */
export interface Count {
  readonly for: number;
  readonly against: number;
  readonly abstaining: number;
}

export const handKinds = ['politicians', 'administrators'] as const;
export type HandKind = (typeof handKinds)[number];

/** Hands counted for a point. Support, never a vote. */
export interface Hands extends Count {
  /** The same hands by who raised them. Missing: they were not counted apart. */
  readonly byKind?: Readonly<Record<HandKind, Count>>;
}

/** What a point was made from, and in which wording. */
export interface Origin {
  readonly id: Id<'note'> | Id<'point'>;
  readonly revisionId: RevisionId | null;
}

export const actionStatuses = ['notStarted', 'ongoing', 'done'] as const;
export type ActionStatus = (typeof actionStatuses)[number];

/** The way forward. */
export interface Action {
  readonly pointIds: readonly Id<'point'>[];
  readonly text: string;
  readonly responsible: string;
  readonly deadline: IsoDate | null;
  readonly committee: string;
  readonly meetingDate: IsoDate | null;
  readonly status: ActionStatus;
  /** What the residents who contributed are told, and how. */
  readonly feedback: string;
  readonly order: number;
}
