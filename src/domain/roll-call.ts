import type { Id } from './ids.ts';
import { notePlace } from './records.ts';
import type { Session } from './session.ts';

/** Expected groups × steps × questions against what is here, and when it came. */
export interface RollCall {
  readonly steps: readonly RollCallStep[];
  readonly groups: readonly RollCallGroup[];
}

export interface RollCallStep {
  readonly stepId: Id<'step'>;
  readonly title: string;
  readonly number: number | null;
  readonly questionIds: readonly Id<'question'>[];
}

export interface RollCallGroup {
  readonly groupId: Id<'group'>;
  readonly name: string;
  /** One per step of the roll-call, in its order. */
  readonly steps: readonly RollCallCell[];
  readonly notes: number;
  readonly points: number;
  /** Whether the programme asks the groups for a proposed decision. */
  readonly asksPoints: boolean;
  /** The last file from the group; null when none has been received. */
  readonly received: Received | null;
  /** Why nobody waits for what it has not delivered; empty while it is waited for. */
  readonly waived: string;
}

export interface Received {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The code that both screens showed. */
  readonly receipt: string;
}

export interface RollCallCell {
  readonly stepId: Id<'step'>;
  readonly notes: number;
  /** Per question, in the step's order. */
  readonly answers: readonly { readonly questionId: Id<'question'>; readonly notes: number }[];
  readonly unanswered: number;
  readonly hasSummary: boolean;
}

/**
 * @param noteCounts notes per place, see `notePlace`
 * @param received the file that was last received of each group
 */
export function rollCallOf(
  session: Pick<Session, 'steps' | 'questions' | 'groups' | 'decisions' | 'points'>,
  noteCounts: ReadonlyMap<string, number>,
  received: ReadonlyMap<string, Received>,
): RollCall {
  const steps = discussedSteps(session);
  const asksPoints = session.steps.some((step) => step.value.stepKind === 'decision');
  const groups = session.groups.map((group): RollCallGroup => {
    const cells = steps.map((step) => cellOf(group.id, step, noteCounts));
    const decisionIds = new Set(
      session.decisions.filter((each) => each.value.groupId === group.id).map((each) => each.id),
    );
    return {
      groupId: group.id,
      name: group.value.name,
      steps: cells,
      notes: cells.reduce((sum, cell) => sum + cell.notes, 0),
      points: session.points.filter((point) => decisionIds.has(point.value.decisionId)).length,
      asksPoints,
      received: received.get(group.id) ?? null,
      waived: group.value.waived?.trim() ?? '',
    };
  });
  return { steps, groups };
}

/** The steps in which groups write notes. In the decision step they write points, in the closing step the plenary answers. */
export function discussedSteps(session: Pick<Session, 'steps' | 'questions'>): RollCallStep[] {
  return session.steps.flatMap((step) => {
    const { stepKind, title, number } = step.value;
    const questionIds = session.questions
      .filter((question) => question.value.stepId === step.id)
      .map((question) => question.id);
    const discussed =
      stepKind === 'discussion' ||
      (questionIds.length > 0 && stepKind !== 'decision' && stepKind !== 'closing');
    return discussed ? [{ stepId: step.id, title, number, questionIds }] : [];
  });
}

/** Where the notes of these groups may lie (see `notePlace`): under each question and, for the summary, each step. */
export function notePlacesOf(
  session: Pick<Session, 'steps' | 'questions'>,
  groupIds: readonly Id<'group'>[],
): readonly string[] {
  const lists = discussedSteps(session).flatMap((step) => [...step.questionIds, step.stepId]);
  return groupIds.flatMap((groupId) => lists.map((list) => notePlace(groupId, list)));
}

function cellOf(
  groupId: Id<'group'>,
  step: RollCallStep,
  noteCounts: ReadonlyMap<string, number>,
): RollCallCell {
  const answers = step.questionIds.map((questionId) => ({
    questionId,
    notes: noteCounts.get(notePlace(groupId, questionId)) ?? 0,
  }));
  const summaries = noteCounts.get(notePlace(groupId, step.stepId)) ?? 0;
  return {
    stepId: step.stepId,
    answers,
    notes: answers.reduce((sum, answer) => sum + answer.notes, summaries),
    unanswered: answers.filter((answer) => answer.notes === 0).length,
    hasSummary: summaries > 0,
  };
}

/** The one obvious next thing for a group. */
export type NextThing =
  | {
      readonly type: 'notes';
      readonly stepId: Id<'step'>;
      /** Null: the summary of a step without questions. */
      readonly questionId: Id<'question'> | null;
      readonly begun: boolean;
    }
  | { readonly type: 'decision' }
  | { readonly type: 'send' };

/** From the furthest step with notes on: the first question without one; then the decision; then sending. */
export function nextForGroup(group: RollCallGroup): NextThing {
  if (group.points > 0) return { type: 'send' };
  const furthest = group.steps.findLastIndex((cell) => cell.notes > 0);
  for (const cell of group.steps.slice(Math.max(0, furthest))) {
    const unanswered = cell.answers.find((answer) => answer.notes === 0);
    const isDone = unanswered === undefined && (cell.answers.length > 0 || cell.hasSummary);
    if (isDone) continue;
    const questionId = unanswered?.questionId ?? null;
    return { type: 'notes', stepId: cell.stepId, questionId, begun: cell.notes > 0 };
  }
  return { type: 'decision' };
}
