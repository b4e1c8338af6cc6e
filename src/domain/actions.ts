import { daysBetween } from './calendar.ts';
import { type Change, create, edit, type Moment } from './change.ts';
import { plenaryProposals } from './decisions.ts';
import type { Action } from './discussion.ts';
import type { Entry } from './entry.ts';
import type { Id } from './ids.ts';
import { lastOrder, moved } from './order.ts';
import type { Session } from './session.ts';
import type { IsoDate } from './workshop.ts';

/** A point of the plenary with the numbers it is called by. */
export interface NumberedPoint {
  readonly point: Entry<'point'>;
  /** In its proposal, from 1. */
  readonly number: number;
  /** Which of the plenary's proposals, from 1; null where there is only one. */
  readonly proposal: number | null;
}

/** How an action stands today. Days: how many it is late, or how many are left. */
export type ActionStanding =
  | { readonly type: 'done' | 'undated' }
  | { readonly type: 'late' | 'ahead'; readonly days: number };

export const arrangements = ['order', 'deadline', 'point', 'responsible'] as const;
export type Arrangement = (typeof arrangements)[number];

/** The points that actions may serve: the plenary's, all proposals. */
export function plenaryPoints(session: Pick<Session, 'decisions' | 'points'>): readonly NumberedPoint[] {
  const proposals = plenaryProposals(session);
  return proposals.flatMap((proposal, place) =>
    session.points
      .filter(({ value }) => value.decisionId === proposal.id)
      .map((point, index) => ({
        point,
        number: index + 1,
        proposal: proposals.length > 1 ? place + 1 : null,
      })),
  );
}

/** A new action, last. For a point it takes over who is responsible and by when. */
export function addAction(
  actions: readonly Entry<'action'>[],
  point: Entry<'point'> | null,
  moment: Moment,
): { readonly actionId: Id<'action'>; readonly changes: readonly Change[] } {
  const actionId = moment.newId('action');
  const action: Action = {
    pointIds: point ? [point.id] : [],
    text: '',
    responsible: point?.value.responsible ?? '',
    deadline: point?.value.deadline ?? null,
    committee: '',
    meetingDate: null,
    status: 'notStarted',
    feedback: '',
    // The time of day, so that two added before the list is read again keep their order.
    order: Math.max(lastOrder(actions), moment.now),
  };
  return { actionId, changes: [create('action', actionId, action)] };
}

/** Fields that are chosen, not written: the written ones are drafts of their own. */
export type ActionChoice = Partial<Pick<Action, 'deadline' | 'meetingDate' | 'status'>>;

export function chooseForAction(actionId: Id<'action'>, choice: ActionChoice): Change[] {
  return [edit('action', actionId, choice)];
}

/**
 * Ties the action to the point when it is not tied to it, and unties it when it is. It goes on from what was seen, so that
 * of two quick ticks the second does not bury the first.
 */
export function toggleServed(action: Entry<'action'>, pointId: Id<'point'>): Change[] {
  const { pointIds } = action.value;
  const rest = pointIds.filter((id) => id !== pointId);
  const patch = { pointIds: rest.length < pointIds.length ? rest : [...rest, pointId] };
  return [edit('action', action.id, patch, action.heads)];
}

export function moveAction(actions: readonly Entry<'action'>[], from: number, to: number): Change[] {
  return moved(actions, from, to).map(({ item, order }) => edit('action', item.id, { order }));
}

export function pointsServed(
  { value }: Entry<'action'>,
  points: readonly NumberedPoint[],
): readonly NumberedPoint[] {
  return points.filter(({ point }) => value.pointIds.includes(point.id));
}

/** The points nobody has been asked to follow up. */
export function unservedPoints(
  points: readonly NumberedPoint[],
  actions: readonly Entry<'action'>[],
): readonly NumberedPoint[] {
  const served = new Set(actions.flatMap(({ value }) => value.pointIds));
  return points.filter(({ point }) => !served.has(point.id));
}

export function actionStanding({ value }: Entry<'action'>, today: IsoDate): ActionStanding {
  if (value.status === 'done') return { type: 'done' };
  if (value.deadline === null) return { type: 'undated' };
  const days = daysBetween(today, value.deadline);
  return days < 0 ? { type: 'late', days: -days } : { type: 'ahead', days };
}

/** The list sorted; what has no deadline, no point or nobody responsible stands last. Otherwise the order of its own. */
export function arranged(
  actions: readonly Entry<'action'>[],
  by: Arrangement,
  points: readonly NumberedPoint[],
): readonly Entry<'action'>[] {
  switch (by) {
    case 'order':
      return actions;
    case 'deadline':
      return sorted(actions, ({ value }) => value.deadline ?? '');
    case 'point':
      return sorted(actions, ({ value }) => {
        const place = points.findIndex(({ point }) => value.pointIds.includes(point.id));
        return place < 0 ? '' : String(place).padStart(6, '0');
      });
    case 'responsible':
      return sorted(actions, ({ value }) => value.responsible.trim());
  }
}

function sorted(
  actions: readonly Entry<'action'>[],
  keyOf: (action: Entry<'action'>) => string,
): readonly Entry<'action'>[] {
  return actions.toSorted((a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    if (one === '' || other === '') return Number(one === '') - Number(other === '');
    return one.localeCompare(other, 'nb');
  });
}
