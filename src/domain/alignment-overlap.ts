import type { Nearness } from './alignment-kin.ts';

/** How much of the weight of any two lists is met in the other, by their places. */
export interface Overlaps {
  /** 0–1. */
  readonly score: (one: number, other: number) => number;
  /** What the first has that is the same in the other, or near something there; the most telling first. */
  readonly shared: (one: number, other: number) => readonly string[];
}

/** One word in common is little to go by, also where there are few words: as if each had a little more that differs. */
const fewness = 1;

/** Numbers instead of keys, and rows beside each other: forty groups have fifty thousand pairs. */
export function overlapsOf(
  lists: readonly (readonly string[])[],
  weights: ReadonlyMap<string, number>,
  near: Nearness,
): Overlaps {
  const keys = [...weights.keys()];
  const number = new Map(keys.map((key, at) => [key, at]));
  const weight = Float64Array.from(weights.values());
  const numbered = lists.map((list) => list.map((key) => number.get(key) ?? 0));
  const kin = keys.map((key) =>
    [...(near.get(key) ?? [])].map(([other, nearness]) => ({ other: number.get(other) ?? 0, nearness })),
  );
  const having = keys.map((): number[] => []);
  for (const [at, list] of numbered.entries()) for (const key of list) having[key]?.push(at);
  const reach = new Float64Array(keys.length);
  let reached: number[] = [];
  const raise = (key: number, to: number) => {
    const before = reach[key] ?? 0;
    if (before === 0) reached.push(key);
    reach[key] = Math.max(before, to);
  };
  /** Fills `reach` with what a list answers to: what is in it, with its weight, and what is near that, with less. */
  const answer = (list: readonly number[]) => {
    for (const key of reached) reach[key] = 0;
    reached = [];
    for (const key of list) {
      for (const { other, nearness } of kin[key] ?? [])
        raise(other, nearness * Math.sqrt((weight[key] ?? 0) * (weight[other] ?? 0)));
    }
    for (const key of list) {
      raise(key, 0);
      reach[key] = weight[key] ?? 0;
    }
  };
  // Only the lists that have what is reached: a list reaches few of all keys, and a key is in few of all lists.
  const met = new Float64Array(lists.length * lists.length);
  for (const [other, list] of numbered.entries()) {
    answer(list);
    for (const key of reached) {
      for (const one of having[key] ?? []) {
        const at = one * lists.length + other;
        met[at] = (met[at] ?? 0) + (reach[key] ?? 0);
      }
    }
  }
  const sums = numbered.map((list) => fewness + list.reduce((sum, key) => sum + (weight[key] ?? 0), 0));
  return {
    // The geometric mean of both sums: so a short text that lies within a long one counts.
    score: (one, other) => {
      const both = (met[one * lists.length + other] ?? 0) + (met[other * lists.length + one] ?? 0);
      return both === 0 ? 0 : Math.min(1, both / 2 / Math.sqrt((sums[one] ?? 1) * (sums[other] ?? 1)));
    },
    shared: (one, other) => {
      answer(numbered[other] ?? []);
      const found = (numbered[one] ?? []).filter((key) => (reach[key] ?? 0) > 0);
      return found.sort((a, b) => (reach[b] ?? 0) - (reach[a] ?? 0)).flatMap((key) => keys[key] ?? []);
    },
  };
}
