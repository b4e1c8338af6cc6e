import { evidenceKey } from './citation.ts';
import type { Evidence } from './discussion.ts';

/** For each thing what is near it, and how near: 0–1. */
export type Nearness = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** From 0 to 1: how few of the lists have it. */
export function rarityIn(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const key of lists.flat()) count.set(key, (count.get(key) ?? 0) + 1);
  const most = Math.log(1 + lists.length);
  return new Map([...count].map(([key, n]) => [key, Math.log(1 + lists.length / n) / most]));
}

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
  const all = new Set(stems);
  const near = new Map<string, Map<string, number>>();
  const put = (a: string, b: string, nearness: number) => {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = near.get(from) ?? new Map<string, number>();
      known.set(to, Math.max(nearness, known.get(to) ?? 0));
      near.set(from, known);
    }
  };
  const beginnings = new Map<string, string[]>();
  for (const stem of stems) {
    for (let at = 3; at <= stem.length - 3; at += 1) {
      const [first, last] = [stem.slice(0, at), stem.slice(at)];
      if (first.length >= 4 && all.has(first)) put(stem, first, asFirstPart);
      if (last.length >= 4 && all.has(last)) put(stem, last, asLastPart);
    }
    if (stem.length < 9) continue;
    const beginning = stem.slice(0, 6);
    const alike = beginnings.get(beginning) ?? [];
    for (const other of alike) put(stem, other, sameBeginning);
    alike.push(stem);
    beginnings.set(beginning, alike);
  }
  return near;
}

/** Other figures of the same table, by how much of what they are about is the same: the rarer, the nearer. */
const sameTable = 0.35;
/** Less alike than this they only share a year or a place. */
const sameSeries = 0.4;

/** The figures that are of one series, among what is cited. */
export function nearFigures(evidence: readonly Evidence[]): Nearness {
  const cited = new Map(evidence.map((each) => [evidenceKey(each), each]));
  const cells = [...cited].flatMap(([key, each]) =>
    each.type === 'cell' ? [{ key, parts: each.at.map((part, at) => `${each.id} ${at} ${part}`) }] : [],
  );
  const weight = rarityIn(cells.map(({ parts }) => parts));
  const having = new Map<string, number[]>();
  for (const [at, part] of cells.flatMap(({ parts }, at) => parts.map((part) => [at, part] as const))) {
    const known = having.get(part);
    if (known) known.push(at);
    else having.set(part, [at]);
  }
  const sums = cells.map(({ parts }) => parts.reduce((sum, part) => sum + (weight.get(part) ?? 0), 0));
  return new Map(
    cells.map(({ key, parts }, one) => {
      const both = new Float64Array(cells.length);
      for (const part of parts)
        for (const other of having.get(part) ?? [])
          both[other] = (both[other] ?? 0) + (weight.get(part) ?? 0);
      const near = new Map<string, number>();
      for (const [other, cell] of cells.entries()) {
        const share = (both[other] ?? 0) / Math.sqrt((sums[one] ?? 1) * (sums[other] ?? 1));
        if (other !== one && share >= sameSeries) near.set(cell.key, sameTable * share);
      }
      return [key, near];
    }),
  );
}
