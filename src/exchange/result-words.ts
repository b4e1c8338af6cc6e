import type { CitationWords } from '#/domain/citation.ts';
import type { Action, NoteKind, Support } from '#/domain/discussion.ts';
import type { MeetingStatus, PhaseKind, StepKind } from '#/domain/workshop.ts';

/** What the result file says in words beside its codes: in the workshop's language, whoever writes the file. */
export interface ResultWords {
  readonly notADecision: string;
  readonly meetingStatuses: Readonly<Record<MeetingStatus, string>>;
  readonly phaseKinds: Readonly<Record<PhaseKind, string>>;
  readonly stepKinds: Readonly<Record<StepKind, string>>;
  readonly noteKinds: Readonly<Record<NoteKind, string>>;
  readonly supports: Readonly<Record<Support, string>>;
  readonly countedBefore: string;
  readonly progress: Readonly<Record<Action['status'], string>>;
  /** Its numbers must not depend on the machine: the same workshop gives the same bytes everywhere. */
  readonly citation: CitationWords;
}
