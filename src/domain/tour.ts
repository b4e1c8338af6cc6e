import type { Note } from './discussion.ts';

/** The stops of the guided tour for a note-taker who sees the app for the first time. */
export const tourStops = ['write', 'kind', 'knowledge', 'saved', 'findAgain'] as const;
export type TourStop = (typeof tourStops)[number];

/** What can be seen of what the person has done in the practice. */
export interface TourFacts {
  readonly notes: readonly Pick<Note, 'noteKind' | 'evidence'>[];
  /** Has been somewhere else, and is back where the notes are. */
  readonly cameBack: boolean;
}

/** Whether the person has done what the stop asks for. What is only to be looked at is done when they say so. */
export function isStopDone(stop: TourStop, { notes, cameBack }: TourFacts): boolean {
  switch (stop) {
    case 'write':
      return notes.length > 0;
    case 'kind':
      return notes.some(({ noteKind }) => noteKind !== 'input' && noteKind !== 'summary');
    case 'knowledge':
      return notes.some(({ evidence }) => evidence.length > 0);
    case 'saved':
      return false;
    case 'findAgain':
      return cameBack;
  }
}
