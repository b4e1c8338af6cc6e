import type { Decision } from './discussion.ts';
import { type AnyEntry, type Entry, isEntryOf } from './entry.ts';
import type { Id } from './ids.ts';
import type { Kind } from './kinds.ts';
import { inOrder } from './order.ts';

/** The kinds every screen of a workshop needs: few records, read together. The rest is asked for by place. */
export const sessionKinds = [
  'workshop',
  'task',
  'step',
  'question',
  'group',
  'source',
  'casePaper',
  'decision',
  'point',
  'action',
] as const satisfies readonly Kind[];

/** The records of a workshop put together, each list in its order, without what is deleted (but see `deletedWithPoints`). */
export interface Session {
  readonly workshop: Entry<'workshop'>;
  readonly tasks: readonly Entry<'task'>[];
  readonly steps: readonly Entry<'step'>[];
  readonly questions: readonly Entry<'question'>[];
  readonly groups: readonly Entry<'group'>[];
  readonly sources: readonly Entry<'source'>[];
  readonly casePapers: readonly Entry<'casePaper'>[];
  readonly decisions: readonly Entry<'decision'>[];
  readonly points: readonly Entry<'point'>[];
  readonly actions: readonly Entry<'action'>[];
}

/** Null when the workshop itself is not among the records. */
export function sessionOf(entries: readonly AnyEntry[]): Session | null {
  const live = entries.filter((entry) => !entry.deleted);
  const of = <K extends Kind>(kind: K) =>
    live.filter((entry): entry is Entry<K> & AnyEntry => isEntryOf(kind, entry));
  const [workshop] = of('workshop');
  if (workshop === undefined) return null;
  return {
    workshop,
    tasks: inOrder(of('task')),
    steps: inOrder(of('step')),
    questions: inOrder(of('question')),
    groups: inOrder(of('group')),
    sources: inOrder(of('source')),
    casePapers: of('casePaper').toSorted((a, b) => a.value.number - b.value.number || (a.id < b.id ? -1 : 1)),
    decisions: inOrder([...of('decision'), ...deletedWithPoints(entries, of('point'))]),
    points: inOrder(of('point')),
    actions: inOrder(of('action')),
  };
}

/**
 * A proposal takes its points along when it is deleted. One that still has points has them from somebody who did not know of
 * that: it is shown with them, and says that it is deleted, until it is taken back or they are deleted too.
 */
function deletedWithPoints(
  entries: readonly AnyEntry[],
  points: readonly Entry<'point'>[],
): readonly Entry<'decision'>[] {
  const needed = new Set<string>(points.map(({ value }) => value.decisionId));
  return entries.flatMap((entry) => {
    if (entry.kind !== 'decision' || !entry.deleted || !needed.has(entry.id)) return [];
    return { ...entry, value: { ...nothingLeft, ...entry.value } };
  });
}

/** Of a proposal whose text is erased: the plenary decides what becomes of its points. */
const nothingLeft: Decision = { groupId: null, title: '', goal: '', order: Number.MAX_SAFE_INTEGER };

export function questionsOf(session: Session, stepId: Id<'step'>): readonly Entry<'question'>[] {
  return session.questions.filter((question) => question.value.stepId === stepId);
}

export function pointsOf(
  session: Pick<Session, 'points'>,
  decisionId: Id<'decision'>,
): readonly Entry<'point'>[] {
  return session.points.filter((point) => point.value.decisionId === decisionId);
}
