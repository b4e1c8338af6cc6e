import { en } from './template-texts-en.ts';
import { nb } from './template-texts-nb.ts';
import { nn } from './template-texts-nn.ts';
import type { Language } from './workshop.ts';

/** The words a new workshop starts with. The workshop's own from then on: every one of them may be changed. */
export interface TemplateTexts {
  readonly title: string;
  readonly group: (number: number) => string;
  readonly steps: Readonly<Record<TemplateStep, StepTexts>>;
  readonly groupWriting: string;
  readonly groupsPresent: string;
  readonly wayForward: string;
  readonly tasks: Readonly<Record<TemplateTask, TaskTexts>>;
}

export type TemplateStep =
  | 'preparation'
  | 'welcome'
  | 'statistics'
  | 'placeStandard'
  | 'break'
  | 'futureWorkshop'
  | 'decision'
  | 'closing';

export type TemplateTask =
  | 'anchoring'
  | 'invitation'
  | 'orientation'
  | 'knowledge'
  | 'meetingStatus'
  | 'casePapers'
  | 'tablets'
  | 'theDay'
  | 'report'
  | 'committee'
  | 'followUp';

interface StepTexts {
  readonly title: string;
  readonly description: string;
  readonly presenterNotes: string;
}

interface TaskTexts {
  readonly title: string;
  /** A role, never a name. */
  readonly responsible: string;
}

export const templateTexts: Readonly<Record<Language, TemplateTexts>> = { nb, nn, en };
