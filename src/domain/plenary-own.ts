import { type Act, actOf, noAct } from './act.ts';
import { type Change, edit } from './change.ts';
import { united } from './citation.ts';
import { proposalsInUse } from './decisions.ts';
import type { Origin, Point } from './discussion.ts';
import type { Entry } from './entry.ts';
import type { Id } from './ids.ts';
import { lastOrder } from './order.ts';
import { groupPointsOf, type Joining, type PlenaryProblem, plenaryPointsOf } from './plenary.ts';
import { remarksOf, withoutRemarks, withRemarks } from './plenary-join.ts';
import { bad, good, type Result } from './result.ts';
import type { Session } from './session.ts';

/** What the plenary does with its own points between each other also concerns who is to follow them up. */
export type WithActions = Joining & Pick<Session, 'actions'>;

/** Two of the plenary's points that are to be one. */
export interface OwnPair {
  /** The one that stays, where it stands. */
  readonly into: Id<'point'>;
  /** The one that goes into it. */
  readonly from: Id<'point'>;
  /** Whose wording they have together: people choose. */
  readonly wordingOf: Id<'point'>;
}

export type OwnJoined = Result<
  Act & {
    /** The place in its proposal that the point has then, from 1. */
    readonly number: number;
    /** Hands had been counted, or support chosen, for one of the two: it says nothing of both together. */
    readonly uncounted: boolean;
  },
  PlenaryProblem
>;

/**
 * Two points of the plenary become one. What they were made from, what they rest on and what minorities say is united; who, when and
 * what it costs are what the one that stays says, else the other. Whoever was to follow up either follows up the one. Its
 * support is to be counted anew.
 */
export function joinOwnPoints(session: WithActions, { into, from, wordingOf }: OwnPair): OwnJoined {
  const target = plenaryPoint(session, into);
  const other = plenaryPoint(session, from);
  if (target === undefined || other === undefined || target === other) return bad({ type: 'pointGone' });
  const [stays, goes] = [target.value, other.value];
  const wording = wordingOf === other.id ? goes.text : stays.text;
  const wanted: Partial<Point> = {
    text: wording.trim() === '' ? stays.text || goes.text : wording,
    responsible: stays.responsible.trim() === '' ? goes.responsible : stays.responsible,
    deadline: stays.deadline ?? goes.deadline,
    economy: stays.economy.trim() === '' ? goes.economy : stays.economy,
    support: 'unsettled',
    hands: null,
    minorityRemark: bothRemarks(session, stays, goes),
    evidence: united([...stays.evidence, ...goes.evidence]),
    deliberateChoice: stays.deliberateChoice || goes.deliberateChoice,
    origins: unitedOrigins(stays, goes),
  };
  const served = session.actions.filter(({ value }) => value.pointIds.includes(other.id));
  const changes = [
    edit('point', target.id, whatDiffers(stays, wanted), target.heads),
    ...served.map((action) => servesInstead(action, other.id, target.id)),
    { type: 'delete', id: other.id } as const,
  ];
  return good({
    ...actOf(changes, [target, other, ...served]),
    number: numberIn(
      session.points.filter((point) => point !== other),
      target,
    ),
    uncounted: isCounted(stays) || isCounted(goes),
  });
}

export type MovedTo = Result<
  Act & {
    /** Its place in the proposal it came to, from 1. */
    readonly number: number;
    /** Its support has been counted or chosen, and goes with it. */
    readonly counted: boolean;
  },
  PlenaryProblem
>;

/**
 * The point goes last in another of the plenary's proposals. It is the same point: all it was made from, its minority's words, the hands that were
 * counted for it and who follows it up go with it.
 */
export function moveToProposal(session: Joining, pointId: Id<'point'>, decisionId: Id<'decision'>): MovedTo {
  const point = plenaryPoint(session, pointId);
  if (point === undefined) return bad({ type: 'pointGone' });
  if (!proposalsInUse(session, null).some(({ id }) => id === decisionId))
    return bad({ type: 'proposalGone' });
  const counted = isCounted(point.value);
  if (point.value.decisionId === decisionId)
    return good({ ...noAct, number: numberIn(session.points, point), counted });
  const there = session.points.filter(({ value }) => value.decisionId === decisionId);
  const change = edit('point', point.id, { decisionId, order: lastOrder(there) }, point.heads);
  return good({ ...actOf([change], [point]), number: there.length + 1, counted });
}

/** Whether the plenary has said how it stands to a point. */
export function isCounted({ support, hands }: Pick<Point, 'support' | 'hands'>): boolean {
  return support !== 'unsettled' || hands !== null;
}

function plenaryPoint(session: Joining, pointId: Id<'point'>): Entry<'point'> | undefined {
  return plenaryPointsOf(session).find(({ id }) => id === pointId);
}

function numberIn(points: readonly Entry<'point'>[], { id, value }: Entry<'point'>): number {
  return (
    points.filter((each) => each.value.decisionId === value.decisionId).findIndex((each) => each.id === id) +
    1
  );
}

/** Of what both were made from, the wording that the one that stays was made from. */
function unitedOrigins(stays: Point, goes: Point): readonly Origin[] {
  const has = new Set(stays.origins.map(({ id }) => id));
  return [...stays.origins, ...goes.origins.filter(({ id }) => !has.has(id))];
}

/** A group's remark that stands in both is told once. */
function bothRemarks(session: Joining, stays: Point, goes: Point): string {
  const origins = new Set<string>(goes.origins.map(({ id }) => id));
  const brought = remarksOf(
    session,
    groupPointsOf(session).filter(({ id }) => origins.has(id)),
  );
  const inBoth = brought.filter(
    (remark) => withRemarks(stays.minorityRemark, [remark]) === stays.minorityRemark,
  );
  const rest = withoutRemarks(goes.minorityRemark, inBoth);
  return rest.trim() === '' ? stays.minorityRemark : withRemarks(stays.minorityRemark, [rest]);
}

function servesInstead(action: Entry<'action'>, from: Id<'point'>, into: Id<'point'>): Change {
  const pointIds = action.value.pointIds.map((id) => (id === from ? into : id));
  return edit('action', action.id, { pointIds: [...new Set(pointIds)] }, action.heads);
}

/** Only what the act changes: what somebody else writes meanwhile in the rest is not touched. */
function whatDiffers(stays: Point, wanted: Partial<Point>): Partial<Point> {
  const before = stays as unknown as Readonly<Record<string, unknown>>;
  const changed = Object.entries(wanted).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field]),
  );
  return Object.fromEntries(changed) as Partial<Point>;
}
