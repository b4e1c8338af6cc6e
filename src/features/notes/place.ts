import type { Conversation } from '#/domain/notes.ts';

/** One conversation as a screen names it. */
export interface Place {
  readonly conversation: Conversation;
  /** The question, or «Oppsummering». */
  readonly name: string;
  /** What the draft of its next note is kept under. */
  readonly draftKey: string;
}
