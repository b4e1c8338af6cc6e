import { type Change, create, edit, type Moment, remove } from './change.ts';
import type { Decision, Evidence, Origin, Point } from './discussion.ts';
import type { AnyEntry, Entry } from './entry.ts';
import type { Id } from './ids.ts';
import { toggledEvidence } from './notes.ts';
import { lastOrder } from './order.ts';
import type { Session } from './session.ts';

/** What a new point begins with; what is left out has not been said yet. */
export interface PointSeed
  extends Partial<
    Pick<Point, 'responsible' | 'deadline' | 'economy' | 'minorityRemark' | 'deliberateChoice'>
  > {
  readonly text: string;
  readonly evidence: readonly Evidence[];
  readonly origins: readonly Origin[];
}

export const emptyPoint: PointSeed = { text: '', evidence: [], origins: [] };

/** A group's proposed decision as its screen shows it. */
export interface GroupDecision {
  /** Where the goal is written and new points go; null until the group has begun. */
  readonly decision: Entry<'decision'> | null;
  /** More than one when two tablets of the group began apart: nothing that either wrote is hidden. */
  readonly others: readonly Entry<'decision'>[];
  readonly points: readonly Entry<'point'>[];
}

/** Of the group, or of the plenary (null). What is deleted and still has points comes last, with them. */
export function decisionOf(
  session: Pick<Session, 'decisions' | 'points'>,
  groupId: Id<'group'> | null,
): GroupDecision {
  const own = session.decisions.filter((each) => each.value.groupId === groupId);
  const [decision = null, ...others] = deletedLast(own, ({ deleted }) => deleted);
  const ids = new Set(own.map(({ id }) => id));
  const gone = new Set(own.flatMap(({ id, deleted }) => (deleted ? id : [])));
  const points = session.points.filter(({ value }) => ids.has(value.decisionId));
  return { decision, others, points: deletedLast(points, ({ value }) => gone.has(value.decisionId)) };
}

/** Those of a group, or of the plenary (null), that are written in: not what is deleted and still has points. */
export function proposalsInUse(
  { decisions }: Pick<Session, 'decisions'>,
  groupId: Id<'group'> | null,
): readonly Entry<'decision'>[] {
  return decisions.filter(({ value, deleted }) => value.groupId === groupId && !deleted);
}

function deletedLast<T>(items: readonly T[], isDeleted: (item: T) => boolean): readonly T[] {
  return [...items.filter((item) => !isDeleted(item)), ...items.filter(isDeleted)];
}

/** What a point is called by its number, from 1: points of a group are numbered together. Null when it is no longer there. */
export function numberOf(
  session: Pick<Session, 'decisions' | 'points'>,
  { id, value }: Entry<'point'>,
): number | null {
  const decision = session.decisions.find((each) => each.id === value.decisionId);
  const groupId = decision?.value.groupId ?? null;
  const beside =
    groupId === null
      ? session.points.filter((point) => point.value.decisionId === value.decisionId)
      : decisionOf(session, groupId).points;
  const at = beside.findIndex((point) => point.id === id);
  return at < 0 ? null : at + 1;
}

/**
 * Whether what a point was made from says something else now.
 *
 * @param wording what it said then; undefined when that is not on this device, and then any change counts
 */
export function isReworded({ revisionId }: Origin, now: AnyEntry, wording: string | undefined): boolean {
  if (revisionId === null || now.heads.includes(revisionId)) return false;
  return wording === undefined || !('text' in now.value) || now.value.text !== wording;
}

/**
 * What the plenary has made: one proposal, or several where there is one for each theme or an alternative. What is deleted
 * and still has points comes last: no screen begins with it.
 */
export function plenaryProposals({ decisions }: Pick<Session, 'decisions'>): readonly Entry<'decision'>[] {
  const own = decisions.filter(({ value }) => value.groupId === null);
  return deletedLast(own, ({ deleted }) => deleted);
}

/** A proposal of the plenary as documents and files number it. */
export interface PlenaryDecision extends GroupDecision {
  readonly decision: Entry<'decision'>;
}

/**
 * The plenary's proposals as they leave the workshop. Each with a title of its own is one; those without were begun apart, on
 * two tablets, and are one together, as with a group. What is deleted and still has points is told by itself, last.
 */
export function plenaryDecisions(session: Pick<Session, 'decisions' | 'points'>): readonly PlenaryDecision[] {
  const all = plenaryProposals(session);
  const keyOf = ({ id, value, deleted }: Entry<'decision'>) =>
    value.title.trim() === '' && !deleted ? '' : id;
  return [...new Set(all.map(keyOf))].flatMap((key) => {
    const [decision, ...others] = all.filter((each) => keyOf(each) === key);
    if (decision === undefined) return [];
    const ids = new Set([decision, ...others].map(({ id }) => id));
    const points = session.points.filter(({ value }) => ids.has(value.decisionId));
    return [{ decision, others, points }];
  });
}

/** What the groups propose, one for each that has begun, in their order; those of groups that are no longer in the plan last. */
export function groupProposals(
  session: Pick<Session, 'groups' | 'decisions' | 'points'>,
): readonly GroupDecision[] {
  const begun = new Set(session.decisions.flatMap(({ value }) => value.groupId ?? []));
  const planned = session.groups.flatMap(({ id }) => (begun.has(id) ? id : []));
  return [...new Set([...planned, ...begun])].map((groupId) => decisionOf(session, groupId));
}

/** Without points whose proposal has not come here: a file may have left it out. */
export function livePoints(session: Pick<Session, 'decisions' | 'points'>): readonly Entry<'point'>[] {
  const proposals = new Set(session.decisions.map(({ id }) => id));
  return session.points.filter(({ value }) => proposals.has(value.decisionId));
}

/** An empty proposal, last among all groups'. Null: the plenary's. */
export function beginDecision(
  decisions: readonly Entry<'decision'>[],
  groupId: Id<'group'> | null,
  moment: Moment,
  title = '',
): { readonly decisionId: Id<'decision'>; readonly changes: readonly Change[] } {
  const decisionId = moment.newId('decision');
  const decision: Decision = { groupId, title, goal: '', order: lastOrder(decisions) };
  return { decisionId, changes: [create('decision', decisionId, decision)] };
}

/** A new point, last. Its order is the time of day, so that two added before the list is read again keep their order. */
export function addPoint(
  points: readonly Entry<'point'>[],
  decisionId: Id<'decision'>,
  seed: PointSeed,
  moment: Moment,
): { readonly pointId: Id<'point'>; readonly changes: readonly Change[] } {
  const pointId = moment.newId('point');
  const point: Point = {
    decisionId,
    order: Math.max(lastOrder(points), moment.now),
    responsible: '',
    deadline: null,
    economy: '',
    support: 'unsettled',
    hands: null,
    minorityRemark: '',
    deliberateChoice: false,
    setAside: '',
    ...seed,
  };
  return { pointId, changes: [create('point', pointId, point)] };
}

/** The group's proposal that is written in, begun where it has none. */
export function groupProposal(
  session: Pick<Session, 'decisions'>,
  groupId: Id<'group'>,
  moment: Moment,
): ReturnType<typeof beginDecision> {
  const [inUse] = proposalsInUse(session, groupId);
  return inUse ? { decisionId: inUse.id, changes: [] } : beginDecision(session.decisions, groupId, moment);
}

/** A group's new point, last. What is deleted gets none: where the group has nothing else, a proposal is begun for it. */
export function addGroupPoint(
  session: Pick<Session, 'decisions' | 'points'>,
  groupId: Id<'group'>,
  seed: PointSeed,
  moment: Moment,
): ReturnType<typeof addPoint> {
  const { decisionId, changes } = groupProposal(session, groupId, moment);
  const added = addPoint(decisionOf(session, groupId).points, decisionId, seed, moment);
  return { ...added, changes: [...changes, ...added.changes] };
}

/** A note becomes a point: its wording, its knowledge, and which wording of the note it was. */
export function seedFromNote(note: Entry<'note'>): PointSeed {
  return {
    text: note.value.text,
    evidence: note.value.evidence,
    origins: [{ id: note.id, revisionId: note.heads[0] ?? null }],
  };
}

/** The point a note becomes; null where the group has made one of it already, by the first tap of a double tap, say. */
export function pointFromNote(
  session: Pick<Session, 'decisions' | 'points'>,
  groupId: Id<'group'>,
  note: Entry<'note'>,
  moment: Moment,
): ReturnType<typeof addPoint> | null {
  const { points } = decisionOf(session, groupId);
  if (points.some(({ value }) => value.origins.some(({ id }) => id === note.id))) return null;
  return addGroupPoint(session, groupId, seedFromNote(note), moment);
}

/** The group's main points that no point has been made from yet. */
export function unusedMainPoints(
  notes: readonly Entry<'note'>[],
  points: readonly Entry<'point'>[],
): readonly Entry<'note'>[] {
  const used = new Set<string>(points.flatMap((point) => point.value.origins.map((origin) => origin.id)));
  return notes.filter((note) => note.value.starred && !used.has(note.id));
}

/** Fields that are chosen, not written: the written ones are drafts of their own. */
export type PointChoice = Partial<Pick<Point, 'deadline' | 'support' | 'deliberateChoice'>>;

export function choose(pointId: Id<'point'>, choice: PointChoice): Change[] {
  return [edit('point', pointId, choice)];
}

/** Goes on from what was seen, so that of two quick links the second does not bury the first. */
export function togglePointEvidence(point: Entry<'point'>, evidence: Evidence): Change[] {
  const patch = { evidence: toggledEvidence(point.value.evidence, evidence) };
  return [edit('point', point.id, patch, point.heads)];
}

export function deletePoint(pointId: Id<'point'>): Change[] {
  return [remove(pointId)];
}

export function takeBackPoint(pointId: Id<'point'>): Change[] {
  return [{ type: 'undelete', id: pointId }];
}
