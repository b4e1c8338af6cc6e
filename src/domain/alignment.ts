import { evidenceKey } from './citation.ts';
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
  /** The knowledge they share, as linked in `one`. */
  readonly evidence: readonly Evidence[];
}

/** Points to be read side by side, and what each pair of them has in common. */
export interface PointRow {
  readonly pointIds: readonly Id<'point'>[];
  readonly likenesses: readonly Likeness[];
}

/** From this score on two points are suggested to be read together. */
const enough = 0.2;

/**
 * Every point in exactly one row; rows of several first. The same whatever the order of the points. A suggestion only:
 * people join.
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
  const kept = new Set(apart.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const found: Likeness[] = [];
  for (const [at, one] of sorted.entries()) {
    for (const other of sorted.slice(at + 1)) {
      const group = groupOf(one);
      if ((group !== null && group === groupOf(other)) || kept.has(`${one.id} ${other.id}`)) continue;
      found.push(likenessOf(one, other));
    }
  }
  const best = found.filter((each) => each.score >= enough).sort((a, b) => b.score - a.score);
  const used = new Set<string>();
  const rows: PointRow[] = [];
  for (const likeness of best) {
    if (used.has(likeness.one) || used.has(likeness.other)) continue;
    used.add(likeness.one).add(likeness.other);
    rows.push({ pointIds: [likeness.one, likeness.other], likenesses: [likeness] });
  }
  const alone = sorted.filter((point) => !used.has(point.id));
  return [...rows, ...alone.map((point): PointRow => ({ pointIds: [point.id], likenesses: [] }))];
}

function likenessOf(one: Entry<'point'>, other: Entry<'point'>): Likeness {
  const words = new Set(longWords(one));
  const others = new Set(longWords(other));
  const shared = [...words].filter((word) => others.has(word));
  const keys = new Set(other.value.evidence.map(evidenceKey));
  const evidence = one.value.evidence.filter((each) => keys.has(evidenceKey(each)));
  const all = words.size + others.size + one.value.evidence.length + other.value.evidence.length;
  const score = all === 0 ? 0 : (2 * (shared.length + evidence.length)) / all;
  return { one: one.id, other: other.id, score: Math.min(1, score), words: shared, evidence };
}

function longWords(point: Entry<'point'>): readonly string[] {
  return (point.value.text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).filter((word) => !formula.has(word));
}

const formula = new Set(['kommunedirektøren', 'kommunestyret', 'vedtar', 'innan', 'innen', 'legge', 'fram']);
