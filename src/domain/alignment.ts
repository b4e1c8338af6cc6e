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
  const alike = likenessesAmong(sorted.map(({ value }) => value));
  const pairs = new Set(apart.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const groups = sorted.map(groupOf);
  const mayMeet = (one: number, other: number) =>
    (groups[one] === null || groups[one] !== groups[other]) &&
    (pairs.size === 0 || !pairs.has(`${sorted[one]?.id} ${sorted[other]?.id}`));
  const score = (one: number, other: number) =>
    mayMeet(one, other) ? alike.score(one, other) : Number.NEGATIVE_INFINITY;
  const rows = clustered(sorted.length, score, enough).map((members) => {
    const likenesses = pairsOf(members).flatMap(([a, b]): Likeness[] => {
      const [one, other, score] = [sorted[a], sorted[b], alike.score(a, b)];
      return one && other && score > 0
        ? [{ one: one.id, other: other.id, score, ...alike.shared(a, b) }]
        : [];
    });
    const total = likenesses.reduce((sum, { score }) => sum + score, 0);
    const mean = total / Math.max(1, pairsOf(members).length);
    return { pointIds: members.flatMap((at) => sorted[at]?.id ?? []), likenesses, mean };
  });
  return rows
    .sort((a, b) => b.pointIds.length - a.pointIds.length || b.mean - a.mean)
    .map(({ pointIds, likenesses }) => ({ pointIds, likenesses }));
}

function pairsOf<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((one, at) => list.slice(at + 1).map((other) => [one, other] as const));
}
