import { addMinutes } from './calendar.ts';
import { type Change, create, edit, type Moment, remove } from './change.ts';
import type { Entry } from './entry.ts';
import type { Id } from './ids.ts';
import { lastOrder, moved } from './order.ts';
import type { BankQuestion } from './question-bank.ts';
import type { ClockTime, Language, Phase, PhaseKind, Step } from './workshop.ts';

/** A step with the times it runs at. */
export interface TimedStep {
  readonly step: Entry<'step'>;
  /** Minutes from the start; null for what is done before the day. */
  readonly from: number | null;
  readonly minutes: number;
  /** Null while the workshop has no start time. */
  readonly startsAt: ClockTime | null;
  readonly phases: readonly TimedPhase[];
}

interface TimedPhase {
  readonly phase: Phase;
  readonly startsAt: ClockTime | null;
}

export function timetable(steps: readonly Entry<'step'>[], startTime: ClockTime | null): TimedStep[] {
  let passed = 0;
  return steps.map((step) => {
    if (!runsOnTheDay(step.value))
      return { step, from: null, minutes: 0, startsAt: null, phases: untimed(step) };
    const from = passed;
    const phases = step.value.phases.map((phase) => {
      const startsAt = startTime && addMinutes(startTime, passed);
      passed += phase.minutes;
      return { phase, startsAt };
    });
    return { step, from, minutes: passed - from, startsAt: startTime && addMinutes(startTime, from), phases };
  });
}

export function programMinutes(steps: readonly Entry<'step'>[]): number {
  return steps
    .filter((step) => runsOnTheDay(step.value))
    .reduce((sum, step) => sum + stepMinutes(step.value), 0);
}

export function stepMinutes(step: Pick<Step, 'phases'>): number {
  return step.phases.reduce((sum, phase) => sum + phase.minutes, 0);
}

/** What is sent out beforehand takes no time of the day. */
function runsOnTheDay(step: Pick<Step, 'stepKind'>): boolean {
  return step.stepKind !== 'preparation';
}

export function addStep(steps: readonly Entry<'step'>[], title: string, moment: Moment): Change[] {
  const id = moment.newId('step');
  return [
    create('step', id, {
      title,
      description: '',
      stepKind: 'discussion',
      number: null,
      order: lastOrder(steps),
      phases: [{ id: 'phase-1', phaseKind: 'group', title: '', minutes: 15 }],
      casePaperIds: [],
      sourceIds: [],
      presenterNotes: '',
    }),
  ];
}

export function moveStep(steps: readonly Entry<'step'>[], from: number, to: number): Change[] {
  return moved(steps, from, to).map(({ item, order }) => edit('step', item.id, { order }));
}

/** A step goes with its own questions; taking it back takes them back too. */
export function deleteStep(stepId: Id<'step'>, questions: readonly Entry<'question'>[]): Change[] {
  return [remove(stepId), ...questions.map((question) => remove(question.id))];
}

export function addedPhase(phases: readonly Phase[], phaseKind: PhaseKind, minutes: number): Phase[] {
  return [...phases, { id: freePhaseId(phases), phaseKind, title: '', minutes }];
}

export function changedPhase(
  phases: readonly Phase[],
  phaseId: string,
  patch: Partial<Omit<Phase, 'id'>>,
): Phase[] {
  return phases.map((phase) => (phase.id === phaseId ? { ...phase, ...patch } : phase));
}

export function movedPhase(phases: readonly Phase[], from: number, to: number): Phase[] {
  const phase = phases[from];
  if (phase === undefined || to < 0 || to >= phases.length) return [...phases];
  return phases.toSpliced(from, 1).toSpliced(to, 0, phase);
}

export function withoutPhase(phases: readonly Phase[], phaseId: string): Phase[] {
  return phases.filter((phase) => phase.id !== phaseId);
}

/** Here and below, `questions` are those the step has, in order. */
export function addOwnQuestion(
  stepId: Id<'step'>,
  questions: readonly Entry<'question'>[],
  moment: Moment,
): { readonly questionId: Id<'question'>; readonly changes: Change[] } {
  const questionId = moment.newId('question');
  const order = lastOrder(questions);
  const value = { stepId, text: '', answerKind: 'list', order, bankId: null } as const;
  return { questionId, changes: [create('question', questionId, value)] };
}

export function addBankQuestion(
  stepId: Id<'step'>,
  questions: readonly Entry<'question'>[],
  picked: BankQuestion,
  language: Language,
  moment: Moment,
): Change[] {
  return [
    create('question', moment.newId('question'), {
      stepId,
      text: picked.text[language],
      answerKind: picked.answerKind,
      order: lastOrder(questions),
      bankId: picked.id,
    }),
  ];
}

export function moveQuestion(questions: readonly Entry<'question'>[], from: number, to: number): Change[] {
  return moved(questions, from, to).map(({ item, order }) => edit('question', item.id, { order }));
}

/** Ties or cuts the tie between a step and a case paper or a source. */
export function belongs<T extends string>(ids: readonly T[], id: T, belongsThere: boolean): T[] {
  const others = ids.filter((each) => each !== id);
  return belongsThere ? [...others, id] : others;
}

function freePhaseId(phases: readonly Phase[]): string {
  const taken = new Set(phases.map((phase) => phase.id));
  let number = phases.length + 1;
  while (taken.has(`phase-${number}`)) number += 1;
  return `phase-${number}`;
}

function untimed(step: Entry<'step'>): TimedPhase[] {
  return step.value.phases.map((phase) => ({ phase, startsAt: null }));
}
