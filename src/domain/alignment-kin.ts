import { numbered, rarityOf } from './alignment-numbers.ts';
import type { Evidence } from './discussion.ts';

/** For each key, by its number, the keys that are near it, and how near: 0–1. */
export type Nearness = readonly ReadonlyMap<number, number>[];

/** A whole word within a compound: «sats» in «områdesats», «havn» in «havneplan». The last part of a compound is what it is. */
const asLastPart = 0.6;
const asFirstPart = 0.4;
/** Two long compounds that begin alike: «innbyggermøte» and «innbyggerbudsjett». */
const sameBeginning = 0.3;

/**
 * The stems that are kin as compounds. Careful: parts have three letters or more, and what stands
 * alone four.
 */
export function kinOf(stems: readonly string[]): Nearness {
  const numbers = new Map(stems.map((stem, number) => [stem, number]));
  const near = stems.map(() => new Map<number, number>());
  const put = (a: number, b: number, nearness: number) => {
    near[a]?.set(b, Math.max(nearness, near[a].get(b) ?? 0));
    near[b]?.set(a, Math.max(nearness, near[b].get(a) ?? 0));
  };
  const beginnings = new Map<string, number[]>();
  for (const [number, stem] of stems.entries()) {
    for (let at = 3; at <= stem.length - 3; at += 1) {
      const first = at < 4 ? undefined : numbers.get(stem.slice(0, at));
      const last = stem.length - at < 4 ? undefined : numbers.get(stem.slice(at));
      if (first !== undefined) put(number, first, asFirstPart);
      if (last !== undefined) put(number, last, asLastPart);
    }
    if (stem.length < 9) continue;
    const beginning = stem.slice(0, 6);
    const alike = beginnings.get(beginning) ?? [];
    for (const other of alike) put(number, other, sameBeginning);
    alike.push(number);
    beginnings.set(beginning, alike);
  }
  return near;
}

/** Other figures of the same table, by how much of what they are about is the same: the rarer, the nearer. */
const sameTable = 0.35;
/** Less alike than this they only share a year or a place. */
const sameSeries = 0.4;

/**
 * The figures that are of one series, among what is cited.
 *
 * @param evidence each piece once
 */
export function nearFigures(evidence: readonly Evidence[]): Nearness {
  const near = evidence.map(() => new Map<number, number>());
  const cells = evidence.flatMap((each, number) => (each.type === 'cell' ? [{ ...each, number }] : []));
  const parts = numbered(cells.map(({ id, at }) => at.map((part, place) => `${id} ${place} ${part}`)));
  const weight = rarityOf(parts);
  const sums = parts.lists.map((list) => list.reduce((sum, part) => sum + (weight[part] ?? 0), 0));
  for (const [one, list] of parts.lists.entries()) {
    const both = new Float64Array(cells.length);
    for (const part of list) {
      for (const other of parts.having[part] ?? []) both[other] = (both[other] ?? 0) + (weight[part] ?? 0);
    }
    const own = near[cells[one]?.number ?? 0];
    for (let other = 0; other < cells.length; other += 1) {
      const share = (both[other] ?? 0) / Math.sqrt((sums[one] ?? 1) * (sums[other] ?? 1));
      if (other !== one && share >= sameSeries) own?.set(cells[other]?.number ?? 0, sameTable * share);
    }
  }
  return near;
}
