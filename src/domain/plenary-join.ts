import { type Act, actOf, noAct } from './act.ts';
import { type Change, create, edit, type Moment } from './change.ts';
import { evidenceKey, united } from './citation.ts';
import { addPoint } from './decisions.ts';
import type { Evidence, Origin, Point } from './discussion.ts';
import type { Entry } from './entry.ts';
import type { Id } from './ids.ts';
import { moved } from './order.ts';
import { groupOf, type Joining, type PlenaryProblem } from './plenary.ts';
import { bad, good, type Result } from './result.ts';
import { isInDeleted } from './stray-points.ts';

export type Joined = Result<Act & { readonly pointId: Id<'point'> }, PlenaryProblem>;

/**
 * Groups' points become one of the plenary's, last in its proposal; with one of them it is taken over. The wording, who,
 * when and what it costs begin as the first one's that says so. What they rest on and what they were is united, and each minority keeps
 * its own words. The plenary has not yet said whether it supports it.
 */
export function joinPoints(
  session: Joining,
  chosen: readonly Entry<'point'>[],
  decisionId: Id<'decision'>,
  moment: Moment,
): Joined {
  if (chosen.length === 0) return bad({ type: 'noPoints' });
  const values = chosen.map(({ value }) => value);
  const said = (read: (value: Point) => string) => values.map(read).find((text) => text.trim() !== '') ?? '';
  const inProposal = session.points.filter(({ value }) => value.decisionId === decisionId);
  const seed = {
    text: said((value) => value.text),
    evidence: evidenceOf(chosen),
    origins: originsOf(chosen),
    responsible: said((value) => value.responsible),
    deadline: values.find(({ deadline }) => deadline !== null)?.deadline ?? null,
    economy: said((value) => value.economy),
    minorityRemark: withRemarks('', remarksOf(session, chosen)),
    deliberateChoice: values.some(({ deliberateChoice }) => deliberateChoice),
  };
  const { pointId, changes } = addPoint(inProposal, decisionId, seed, moment);
  return good({ pointId, ...actOf([...changes, ...takenForward(chosen)], chosen) });
}

/** Groups' points go into a point that the plenary has. Its wording stays; what they rest on and what they were comes to it. */
export function joinInto(
  session: Joining,
  chosen: readonly Entry<'point'>[],
  target: Entry<'point'>,
): Result<Act, PlenaryProblem> {
  const { value } = target;
  const has = new Set(value.origins.map(({ id }) => id));
  const coming = chosen.filter(({ id }) => !has.has(id));
  if (coming.length === 0) return bad({ type: 'noPoints' });
  const minorityRemark = withRemarks(value.minorityRemark, remarksOf(session, coming));
  const patch: Partial<Point> = {
    origins: [...value.origins, ...originsOf(coming)],
    evidence: united([...value.evidence, ...evidenceOf(coming)]),
    ...(minorityRemark !== value.minorityRemark && { minorityRemark }),
  };
  const changes = [edit('point', target.id, patch, target.heads), ...takenForward(coming)];
  return good(actOf(changes, [target, ...coming]));
}

/**
 * A group's point that did not belong goes out of the plenary's again, with its minority's words and the knowledge that only
 * it brought. Where another origin cannot be read here, both stay: it may say and rest on the same.
 */
export function takeOut(
  session: Joining,
  target: Entry<'point'>,
  originId: string,
): Act & { readonly tookKnowledge: boolean } {
  const { value } = target;
  if (!value.origins.some(({ id }) => id === originId)) return { ...noAct, tookKnowledge: false };
  const points = new Map<string, Entry<'point'>>(session.points.map((point) => [point.id, point]));
  const out = points.get(originId);
  const left = value.origins.filter(({ id }) => id !== originId);
  const others = left.flatMap(({ id }) => points.get(id) ?? []);
  const patch: Partial<Point> = {
    origins: left,
    ...(out && others.length === left.length && withoutWhatItBrought(session, value, out, others)),
  };
  const tookKnowledge = (patch.evidence ?? value.evidence).length < value.evidence.length;
  return { ...actOf([edit('point', target.id, patch, target.heads)], [target]), tookKnowledge };
}

/** One point becomes two, the second right after it. Both keep all they were made from; hands counted for the whole say nothing of a half. */
export function splitPoint(
  session: Joining,
  target: Entry<'point'>,
  [first, second]: readonly [string, string],
  moment: Moment,
): Joined {
  if (first.trim() === '' || second.trim() === '') return bad({ type: 'noText' });
  if (isInDeleted(session, target)) return bad({ type: 'proposalGone' });
  const pointId = moment.newId('point');
  const uncounted = { support: 'unsettled', hands: null } as const;
  const { order, changes } = placeAfter(pointsIn(session, target), target);
  const half = create('point', pointId, { ...target.value, ...uncounted, text: second.trim(), order });
  const rest = edit('point', target.id, { ...uncounted, text: first.trim() }, target.heads);
  return good({ pointId, ...actOf([rest, half, ...changes], session.points) });
}

/** Where a wording may be parted: after its first sentence, else before what it asks for besides; the second half is empty where neither is seen. */
export function halvesOf(text: string): readonly [string, string] {
  const [, first = text, second = ''] =
    /^(.+?[.!?])\s+(\S.*)$/su.exec(text) ??
    /^(.+?),?\s+(?:og|samt|and)\s+((?:å|at|to|that)\s.+)$/su.exec(text) ??
    [];
  return [first, second];
}

/** Another wording; what the point was made from stays. */
export function rewritePoint(target: Entry<'point'>, text: string): Result<Act, PlenaryProblem> {
  if (text.trim() === '') return bad({ type: 'noText' });
  return good(actOf([edit('point', target.id, { text: text.trim() }, target.heads)], [target]));
}

/** To place `to` of its proposal, from 0. */
export function placePoint(points: readonly Entry<'point'>[], from: number, to: number): Act {
  const orders = moved(points, from, to);
  return actOf(
    orders.map(({ item, order }) => edit('point', item.id, { order })),
    orders.map(({ item }) => item),
  );
}

/**
 * Where people put it in the list that they see: others may have come or gone meanwhile.
 *
 * @param points as they are stored
 * @param shown the list that is seen, from which the point at `from` goes to `to`
 */
export function placeAsSeen(
  points: readonly Entry<'point'>[],
  shown: readonly Id<'point'>[],
  from: number,
  to: number,
): Act & { readonly number: number } {
  const at = (id: Id<'point'> | undefined) => points.findIndex((point) => point.id === id);
  const [moving, target] = [at(shown[from]), at(shown[to])];
  const place = target < 0 ? Math.min(to, points.length - 1) : target;
  return { ...(moving < 0 ? noAct : placePoint(points, moving, place)), number: place + 1 };
}

export function deletePlenaryPoint(target: Entry<'point'>): Act {
  return actOf([{ type: 'delete', id: target.id }], [target]);
}

/** A group's point is not taken forward, and why. */
export function setAside(point: Entry<'point'>, reason: string): Result<Act, PlenaryProblem> {
  if (reason.trim() === '') return bad({ type: 'noReason' });
  return good(actOf([edit('point', point.id, { setAside: reason.trim() }, point.heads)], [point]));
}

/** It may be taken forward after all. */
export function bringBack(point: Entry<'point'>): Act {
  return actOf(takenForward([point]), [point]);
}

/**
 * A point that was changed apart, with the revision first whose wording is shown: what is joined came from that one.
 *
 * @param wordings what each of its heads says, in their order; undefined where it cannot be read
 */
export function shownWordingFirst(
  point: Entry<'point'>,
  wordings: readonly (string | undefined)[],
): Entry<'point'> {
  const shown = point.heads.filter((_, at) => wordings[at] === point.value.text);
  return { ...point, heads: [...new Set([...shown, ...point.heads])] };
}

function withoutWhatItBrought(
  session: Joining,
  value: Point,
  out: Entry<'point'>,
  others: readonly Entry<'point'>[],
): Partial<Point> {
  const keeps = new Set(evidenceOf(others).map(evidenceKey));
  const brought = new Set(out.value.evidence.map(evidenceKey).filter((key) => !keeps.has(key)));
  const said = remarksOf(session, others).map(inLines);
  const alone = remarksOf(session, [out]).filter(
    (remark) => !said.some((text) => text.includes(inLines(remark))),
  );
  return {
    evidence: value.evidence.filter((each) => !brought.has(evidenceKey(each))),
    minorityRemark: withoutRemarks(value.minorityRemark, alone),
  };
}

/** Whoever takes a point forward no longer sets it aside. */
function takenForward(chosen: readonly Entry<'point'>[]): readonly Change[] {
  return chosen
    .filter(({ value }) => value.setAside !== '')
    .map((point) => edit('point', point.id, { setAside: '' }, point.heads));
}

function originsOf(chosen: readonly Entry<'point'>[]): readonly Origin[] {
  return chosen.map(({ id, heads }) => ({ id, revisionId: heads[0] ?? null }));
}

function evidenceOf(points: readonly Entry<'point'>[]): readonly Evidence[] {
  return united(points.flatMap(({ value }) => value.evidence));
}

/** «Gruppe 2: Mindretallet vil vente.» A group that ended up of one mind has no minority. */
export function remarksOf(session: Joining, points: readonly Entry<'point'>[]): readonly string[] {
  return points.flatMap((point) => {
    const remark = point.value.minorityRemark.trim();
    if (remark === '' || point.value.support === 'unanimous') return [];
    const group = session.groups.find(({ id }) => id === groupOf(session, point));
    return [group ? `${group.value.name}: ${remark}` : remark];
  });
}

/** Each on lines of its own, and none twice. */
export function withRemarks(text: string, remarks: readonly string[]): string {
  return remarks.reduce((all, remark) => {
    if (all.trim() === '') return remark;
    return inLines(all).includes(inLines(remark)) ? all : `${all}\n${remark}`;
  }, text);
}

/** Only what stands there word for word: what people have written over it stays. */
export function withoutRemarks(text: string, remarks: readonly string[]): string {
  return remarks.reduce((all, remark) => inLines(all).replace(inLines(remark), '\n').slice(1, -1), text);
}

function inLines(text: string): string {
  return `\n${text}\n`;
}

function pointsIn(session: Joining, { value }: Entry<'point'>): readonly Entry<'point'>[] {
  return session.points.filter((point) => point.value.decisionId === value.decisionId);
}

/** The order right after a point; where no number is left between it and the next, the list is numbered anew. */
function placeAfter(
  points: readonly Entry<'point'>[],
  target: Entry<'point'>,
): { readonly order: number; readonly changes: readonly Change[] } {
  const at = points.findIndex(({ id }) => id === target.id);
  const { order } = target.value;
  const next = points[at + 1]?.value.order;
  const between = next === undefined ? order + 1 : (order + next) / 2;
  if (between > order && (next === undefined || between < next)) return { order: between, changes: [] };
  const changes = points.map(({ id }, index) => edit('point', id, { order: index + (index > at ? 2 : 1) }));
  return { order: at + 2, changes };
}
