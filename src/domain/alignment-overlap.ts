import type { Nearness } from './alignment-kin.ts';
import type { Numbered } from './alignment-numbers.ts';

/** How much of the weight of any two lists is met in the other, by their places. */
export interface Overlaps {
  /** Of one list with each that comes after it: 0–1, by place. */
  readonly scores: (one: number) => Float64Array;
  /** What the first has that is the same in the other, or near something there; the most telling first. */
  readonly shared: (one: number, other: number) => readonly string[];
}

/** One word in common is little to go by, also where there are few words: as if each had a little more that differs. */
const fewness = 1;

/**
 * Forty groups have fifty thousand pairs: only lists that have what another answers to are met. What is done for each pair
 * lies in a function for each list: an engine that is cold makes quick what it has been asked for often, not what is long.
 */
export function overlapsOf(
  { keys, lists, having }: Numbered,
  weight: Float64Array,
  near: Nearness,
): Overlaps {
  const count = lists.length;
  const answers = answersWith(weight, near);
  const sums = Float64Array.from(
    lists,
    (list) => fewness + list.reduce((sum, key) => sum + (weight[key] ?? 0), 0),
  );
  const met = new Float64Array(count * count);
  const meet = (other: number) => {
    const { reached, reach } = answers(lists[other] ?? []);
    for (const key of reached) addTo(met, other * count, having[key] ?? [], reach[key] ?? 0);
  };
  for (let other = 0; other < count; other += 1) meet(other);
  return {
    scores: (one) => {
      const scores = new Float64Array(count);
      const own = sums[one] ?? 1;
      for (let other = one + 1; other < count; other += 1) {
        const there = met[one * count + other] ?? 0;
        // Either both have something the other answers to, or neither.
        if (there === 0) continue;
        const both = there + (met[other * count + one] ?? 0);
        // The geometric mean of both sums: so a short text that lies within a long one counts.
        scores[other] = Math.min(1, both / 2 / Math.sqrt(own * (sums[other] ?? 1)));
      }
      return scores;
    },
    shared: (one, other) => {
      const { reach } = answers(lists[other] ?? []);
      const found = (lists[one] ?? []).filter((key) => (reach[key] ?? 0) > 0);
      return found.sort((a, b) => (reach[b] ?? 0) - (reach[a] ?? 0)).flatMap((key) => keys[key] ?? []);
    },
  };
}

function addTo(sums: Float64Array, from: number, places: readonly number[], much: number): void {
  for (let at = 0; at < places.length; at += 1) {
    const place = from + (places[at] ?? 0);
    sums[place] = (sums[place] ?? 0) + much;
  }
}

/** What a list answers to: what is in it, with its weight, and what is near that, with less. It holds until the next is asked. */
function answersWith(weight: Float64Array, near: Nearness) {
  const kin = near.map((all, key) =>
    [...all].map(([other, nearness]) => ({
      other,
      reach: nearness * Math.sqrt((weight[key] ?? 0) * (weight[other] ?? 0)),
    })),
  );
  const reach = new Float64Array(weight.length);
  const reached: number[] = [];
  return (list: readonly number[]) => {
    for (let at = 0; at < reached.length; at += 1) reach[reached[at] ?? 0] = 0;
    reached.length = 0;
    for (let at = 0; at < list.length; at += 1) {
      const all = kin[list[at] ?? 0] ?? [];
      for (let place = 0; place < all.length; place += 1) {
        const each = all[place];
        if (each === undefined) continue;
        const before = reach[each.other] ?? 0;
        if (before === 0) reached.push(each.other);
        if (each.reach > before) reach[each.other] = each.reach;
      }
    }
    for (const key of list) {
      if (reach[key] === 0) reached.push(key);
      reach[key] = weight[key] ?? 0;
    }
    return { reached, reach };
  };
}
