import { type Act, actOf, noAct } from './act.ts';
import { type Change, edit, type Moment, remove } from './change.ts';
import { beginDecision, decisionOf, proposalsInUse } from './decisions.ts';
import type { Entry } from './entry.ts';
import type { Id } from './ids.ts';
import { lastOrder } from './order.ts';
import type { Joining, PlenaryProblem } from './plenary.ts';
import { bad, good, type Result } from './result.ts';
import { pointsOf, type Session } from './session.ts';

/** Points that lost their proposal: it was deleted on one device while they were written in on another. */
export interface StrayPoints {
  /** The one that is deleted. */
  readonly proposal: Entry<'decision'>;
  readonly points: readonly Entry<'point'>[];
  /** Where they can stand instead: proposals of the same group, or of the plenary, that are not deleted. */
  readonly places: readonly Entry<'decision'>[];
}

export function strayPoints(session: Joining): readonly StrayPoints[] {
  return session.decisions
    .filter(({ deleted }) => deleted)
    .map((proposal) => ({
      proposal,
      points: pointsOf(session, proposal.id),
      places: placesBeside(session, proposal),
    }));
}

export function isInDeleted(session: Pick<Session, 'decisions'>, { value }: Entry<'point'>): boolean {
  return session.decisions.some(({ id, deleted }) => deleted && id === value.decisionId);
}

/**
 * The point goes last in another proposal of the same group, or of the plenary. It is the same point: what it was made from, what it
 * rests on and how it is supported go with it. One that somebody has given a place meanwhile stays there.
 *
 * @param placeId null: a new proposal is begun for it, or, where one has been begun meanwhile, it goes there
 */
export function giveAPlace(
  session: Joining,
  pointId: Id<'point'>,
  placeId: Id<'decision'> | null,
  moment: Moment,
): Result<Act, PlenaryProblem> {
  const point = session.points.find(({ id }) => id === pointId);
  const proposal = session.decisions.find(({ id }) => id === point?.value.decisionId);
  if (point === undefined || proposal === undefined) return bad({ type: 'pointGone' });
  if (!proposal.deleted) return good(noAct);
  const places = placesBeside(session, proposal);
  const place = placeId === null ? places[0] : places.find(({ id }) => id === placeId);
  if (place === undefined && placeId !== null) return bad({ type: 'proposalGone' });
  const { groupId } = proposal.value;
  const begun = place ? null : beginDecision(session.decisions, groupId, moment, proposal.value.title);
  const decisionId = place?.id ?? begun?.decisionId ?? proposal.id;
  // A group's points are numbered together, in whichever of its proposals they stand.
  const beside = groupId === null ? pointsOf(session, decisionId) : decisionOf(session, groupId).points;
  const move = edit('point', point.id, { decisionId, order: lastOrder(beside) }, point.heads);
  const changes: readonly Change[] = [...(begun?.changes ?? []), move];
  return good(actOf(changes, [point]));
}

/** The point is deleted, unless somebody has given it a place meanwhile. */
export function deleteStray(session: Joining, pointId: Id<'point'>): Act {
  const point = session.points.find(({ id }) => id === pointId);
  return point && isInDeleted(session, point) ? actOf([remove(point.id)], [point]) : noAct;
}

function placesBeside(session: Joining, { value }: Entry<'decision'>): readonly Entry<'decision'>[] {
  return proposalsInUse(session, value.groupId);
}
