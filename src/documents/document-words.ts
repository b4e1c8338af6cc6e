import type { CitationWords } from '#/domain/citation.ts';
import type { Action, NoteKind, Support } from '#/domain/discussion.ts';
import type { SentenceWords } from '#/domain/figures-sentences.ts';
import type { Kind } from '#/domain/kinds.ts';
import type { IsoDate, MeetingStatus, PhaseKind, StepKind } from '#/domain/workshop.ts';
import type { DocumentTexts } from './document-texts.ts';

/**
 * All that documents say beside what people wrote, in the document's own language (`i18n/documents-texts.ts`). Nothing of
 * it depends on the machine: the same workshop gives the same document everywhere.
 */
export interface DocumentWords {
  readonly own: DocumentTexts;
  /** What one record of each kind is called. */
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly notADecision: string;
  readonly exampleNote: string;
  /** «Fiktivt saksframlegg» */
  readonly fictional: string;
  readonly minutes: (n: number) => string;
  readonly date: (iso: IsoDate | null) => string;
  /** `torsdag 11. mars 2027` */
  readonly longDate: (iso: IsoDate) => string;
  /** `kl. 16.00` from `16:00`. */
  readonly clock: (time: string) => string;
  readonly number: (value: number, decimals?: number) => string;
  readonly meetingStatuses: Readonly<Record<MeetingStatus, string>>;
  readonly phaseKinds: Readonly<Record<PhaseKind, string>>;
  readonly stepKinds: Readonly<Record<StepKind, string>>;
  readonly noteKinds: Readonly<Record<NoteKind, string>>;
  readonly supports: Readonly<Record<Support, string>>;
  readonly countedBefore: string;
  readonly hands: (inFavour: number, against: number, abstaining: number) => string;
  readonly progress: Readonly<Record<Action['status'], string>>;
  readonly stepName: (number: number, title: string) => string;
  /** The names of fields that can be in conflict, by the field. */
  readonly fields: Readonly<Record<string, string>>;
  readonly citation: CitationWords;
  readonly sentences: SentenceWords;
  readonly figures: FigureWords;
}

export interface FigureWords {
  readonly titleIn: (title: string, column: string) => string;
  readonly leftOut: (names: readonly string[]) => string;
  readonly scale: string;
  readonly dialogueMark: string;
  readonly votesTitle: (phase: string) => string;
  readonly theme: string;
  readonly votes: string;
  readonly statements: string;
  readonly noVotes: string;
}
