import type { Entry } from './entry.ts';
import type { Id } from './ids.ts';
import type { Session } from './session.ts';

/** What the plenary works on: the groups' proposals, and its own. */
export type Joining = Pick<Session, 'groups' | 'decisions' | 'points'>;

/** What cannot be done with a proposal, and is said instead. */
export interface PlenaryProblem {
  /** `noTitle`: with several proposals each must be told apart. `…Gone`: somebody has taken it away since it was shown. */
  readonly type: 'noTitle' | 'noText' | 'noReason' | 'noPoints' | 'pointGone' | 'proposalGone';
}

/** Where a group's point has come to in the plenary. Taken over counts before set aside. */
export type Standing = 'used' | 'setAside' | 'unused';

/** Every group's points, in the groups' order; last what belongs to a group that has been taken out of the plan. */
export function groupPointsOf({ groups, decisions, points }: Joining): readonly Entry<'point'>[] {
  const places = new Map<string, number>(groups.map(({ id }, index) => [id, index]));
  const inGroups = decisions.filter(({ value }) => value.groupId !== null);
  const placeOf = ({ value }: Entry<'decision'>) => places.get(value.groupId ?? '') ?? groups.length;
  return inGroups
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .flatMap(({ id }) => points.filter(({ value }) => value.decisionId === id));
}

/** The points of all the plenary's proposals. */
export function plenaryPointsOf({ decisions, points }: Joining): readonly Entry<'point'>[] {
  const own = new Set(decisions.filter(({ value }) => value.groupId === null).map(({ id }) => id));
  return points.filter(({ value }) => own.has(value.decisionId));
}

/** By the id of a note or a point: the plenary's points that were made from it. */
export function usesIn(session: Joining): ReadonlyMap<string, readonly Entry<'point'>[]> {
  const uses = new Map<string, Entry<'point'>[]>();
  for (const point of plenaryPointsOf(session)) {
    for (const id of new Set(point.value.origins.map((origin) => origin.id))) {
      uses.set(id, [...(uses.get(id) ?? []), point]);
    }
  }
  return uses;
}

export function standingOf(point: Entry<'point'>, uses: ReadonlyMap<string, unknown>): Standing {
  if (uses.has(point.id)) return 'used';
  return point.value.setAside === '' ? 'unused' : 'setAside';
}

/** Whether a point of this proposal was made from it. An alternative may use what another proposal has used. */
export function isUsedIn(
  decisionId: Id<'decision'> | null,
  pointId: Id<'point'>,
  uses: ReturnType<typeof usesIn>,
): boolean {
  return uses.get(pointId)?.some((own) => own.value.decisionId === decisionId) ?? false;
}

/** What has not been used yet: neither the origin of a point of the plenary's nor set aside. */
export function unusedPoints(session: Joining): readonly Entry<'point'>[] {
  const uses = usesIn(session);
  return groupPointsOf(session).filter((point) => standingOf(point, uses) === 'unused');
}

/** The group that proposes the point; null for the plenary's own. */
export function groupOf(session: Joining, point: Entry<'point'>): Id<'group'> | null {
  return session.decisions.find(({ id }) => id === point.value.decisionId)?.value.groupId ?? null;
}

/** A point as it is stored, with the heads that people saw when they decided on it; undefined when it is gone. */
export function asSeen(
  { points }: Pick<Joining, 'points'>,
  seen: Entry<'point'>,
): Entry<'point'> | undefined {
  const stored = points.find(({ id }) => id === seen.id);
  return stored && { ...stored, heads: seen.heads };
}
