import { clustered } from './alignment-clusters.ts';
import { likenessesAmong } from './alignment-likeness.ts';
import type { Evidence } from './discussion.ts';
import type { Entry } from './entry.ts';
import type { Id } from './ids.ts';

/** Why two points may say the same: what a person is shown before joining them. */
export interface Likeness {
  readonly one: Id<'point'>;
  readonly other: Id<'point'>;
  /** From 0, nothing in common, to 1, the same words and the same knowledge. */
  readonly score: number;
  /** The words they share, as written in `one`, the most telling first. */
  readonly words: readonly string[];
  /** The knowledge they share, as linked in `one`: the same, or a figure of the same series. */
  readonly evidence: readonly Evidence[];
}

/** Points to be read side by side, and what each pair of them has in common. */
export interface PointRow {
  readonly pointIds: readonly Id<'point'>[];
  readonly likenesses: readonly Likeness[];
}

/** From this likeness on, on average, points are suggested to be read together. */
const enough = 0.18;

/**
 * Every point in exactly one row; rows of several first, the most alike among them first. The same whatever the order of
 * the points. A suggestion only: people join.
 *
 * @param apart pairs that people have said do not belong together
 * @param groupOf the group a point comes from; two points of one group are not put together
 */
export function alignPoints(
  points: readonly Entry<'point'>[],
  apart: readonly (readonly [Id<'point'>, Id<'point'>])[],
  groupOf: (point: Entry<'point'>) => Id<'group'> | null,
): readonly PointRow[] {
  const sorted = points.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const { scores, shared } = likenessesAmong(sorted.map(({ value }) => value));
  const count = sorted.length;
  const meeting = scores.slice();
  for (const [one, other] of [...ofOneGroup(sorted.map(groupOf)), ...placesOf(apart, sorted)]) {
    meeting[one * count + other] = Number.NEGATIVE_INFINITY;
    meeting[other * count + one] = Number.NEGATIVE_INFINITY;
  }
  const rows = clustered(count, meeting, enough).map((members) => {
    const likenesses = pairsOf(members).flatMap(([a, b]): Likeness[] => {
      const [one, other, score = 0] = [sorted[a], sorted[b], scores[a * count + b]];
      return one && other && score > 0 ? [{ one: one.id, other: other.id, score, ...shared(a, b) }] : [];
    });
    const total = likenesses.reduce((sum, { score }) => sum + score, 0);
    const mean = total / Math.max(1, pairsOf(members).length);
    return { pointIds: members.flatMap((at) => sorted[at]?.id ?? []), likenesses, mean };
  });
  return rows
    .sort((a, b) => b.pointIds.length - a.pointIds.length || b.mean - a.mean)
    .map(({ pointIds, likenesses }) => ({ pointIds, likenesses }));
}

type Places = readonly [number, number];

function ofOneGroup(groups: readonly (Id<'group'> | null)[]): readonly Places[] {
  const members = new Map<Id<'group'>, number[]>();
  for (const [place, group] of groups.entries()) {
    if (group === null) continue;
    const known = members.get(group);
    if (known) known.push(place);
    else members.set(group, [place]);
  }
  return [...members.values()].flatMap(pairsOf);
}

function placesOf(
  pairs: readonly (readonly [Id<'point'>, Id<'point'>])[],
  points: readonly Entry<'point'>[],
): readonly Places[] {
  const places = new Map(points.map(({ id }, place) => [id, place]));
  return pairs.flatMap(([a, b]): Places[] => {
    const [one, other] = [places.get(a), places.get(b)];
    return one === undefined || other === undefined ? [] : [[one, other]];
  });
}

function pairsOf<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((one, at) => list.slice(at + 1).map((other) => [one, other] as const));
}
