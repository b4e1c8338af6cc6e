import { type Change, edit } from './change.ts';
import type { Entry } from './entry.ts';
import type { Id } from './ids.ts';
import { moved } from './order.ts';
import type { Session } from './session.ts';

/**
 * Where the point comes to among the group's, from 0, when it changes place with the one before or after it. Null where it
 * cannot: it is the first or the last, or the other stands in a deleted proposal, whose points stay behind the rest.
 *
 * @param points as `decisionOf` shows them
 */
export function placeBeside(
  { decisions }: Pick<Session, 'decisions'>,
  points: readonly Entry<'point'>[],
  pointId: Id<'point'>,
  direction: -1 | 1,
): number | null {
  const from = points.findIndex((point) => point.id === pointId);
  const [point, other] = [points[from], points[from + direction]];
  if (point === undefined || other === undefined) return null;
  const gone = new Set(decisions.flatMap(({ id, deleted }) => (deleted ? id : [])));
  const isGone = ({ value }: Entry<'point'>) => gone.has(value.decisionId);
  return isGone(point) === isGone(other) ? from + direction : null;
}

export function movePoint(
  session: Pick<Session, 'decisions'>,
  points: readonly Entry<'point'>[],
  pointId: Id<'point'>,
  direction: -1 | 1,
): Change[] {
  const to = placeBeside(session, points, pointId, direction);
  if (to === null) return [];
  return moved(points, to - direction, to).map(({ item, order }) => edit('point', item.id, { order }));
}
