/**
 * Puts places together two by two, the most alike first, as long as all of what is put together is alike on average: so a
 * chain of neighbours does not become one heap. Equally alike: the first places.
 *
 * @param count how many places
 * @param scores of each pair, at `one * count + other` and the other way round; minus infinity: never together. They are
 *   worked on, and are other ones afterwards: of forty groups they are a megabyte
 * @returns every place once, in rising order within each cluster, and the clusters by their first place
 */
export function clustered(
  count: number,
  scores: Float64Array,
  enough: number,
): readonly (readonly number[])[] {
  const table: Table = {
    count,
    left: Array.from({ length: count }, (_, at) => at),
    size: new Int32Array(count).fill(1),
    sum: scores,
    nearest: new Int32Array(count),
    mean: new Float64Array(count),
  };
  const members = table.left.map((at): readonly number[] => [at]);
  for (let at = 0; at < count; at += 1) findNearest(table, at);
  for (;;) {
    const one = firstOfMost(table);
    if (!((table.mean[one] ?? 0) >= enough)) break;
    const other = table.nearest[one] ?? 0;
    if (other === unknown) {
      findNearest(table, one);
      continue;
    }
    members[one] = [...(members[one] ?? []), ...(members[other] ?? [])].sort((a, b) => a - b);
    members[other] = [];
    join(table, one, other);
  }
  return members.filter((row) => row.length > 0);
}

interface Table {
  readonly count: number;
  /** The first places of the clusters, in rising order: their names. */
  readonly left: number[];
  /** How many places each cluster has. */
  readonly size: Int32Array;
  /** The sum of the scores between two clusters, at `one * count + other` and the other way round. */
  readonly sum: Float64Array;
  /** The most alike of the clusters after each; `unknown` when that has been joined. */
  readonly nearest: Int32Array;
  /** How alike that one is on average. Where it is unknown: at least as much as any is. */
  readonly mean: Float64Array;
}

const unknown = -1;
/** On average nobody is more alike two that are joined than the one of them that is most alike: but for what is rounded. */
const rounding = 1 + 1e-9;

function findNearest({ count, left, size, sum, nearest, mean }: Table, one: number): void {
  let best = 0;
  let found = 0;
  const own = size[one] ?? 0;
  for (let at = left.indexOf(one) + 1; at < left.length; at += 1) {
    const other = left[at] ?? 0;
    const total = sum[one * count + other] ?? 0;
    if (total <= 0) continue;
    const alike = total / (own * (size[other] ?? 0));
    if (alike > best) {
      best = alike;
      found = other;
    }
  }
  mean[one] = best;
  nearest[one] = found;
}

function join(table: Table, one: number, other: number): void {
  const { count, left, size, sum, nearest, mean } = table;
  left.splice(left.indexOf(other), 1);
  for (const at of left) {
    const more = sum[other * count + at] ?? 0;
    if (more === 0) continue;
    const both = (sum[one * count + at] ?? 0) + more;
    sum[one * count + at] = both;
    sum[at * count + one] = both;
  }
  size[one] = (size[one] ?? 0) + (size[other] ?? 0);
  mean[other] = 0;
  findNearest(table, one);
  for (const at of left) {
    if (at >= other) break;
    if (at === one || nearest[at] === unknown) continue;
    if (nearest[at] === one || nearest[at] === other) {
      nearest[at] = unknown;
      mean[at] = (mean[at] ?? 0) * rounding;
    } else if (at < one) {
      // Only what was joined has changed: the others need not be looked through again.
      const alike = (sum[at * count + one] ?? 0) / ((size[at] ?? 0) * (size[one] ?? 0));
      const before = mean[at] ?? 0;
      if (alike < before || alike <= 0 || (alike === before && one > (nearest[at] ?? 0))) continue;
      mean[at] = alike;
      nearest[at] = one;
    }
  }
}

function firstOfMost({ left, mean }: Table): number {
  let [first, most] = [0, 0];
  for (let at = 0; at < left.length; at += 1) {
    const alike = mean[left[at] ?? 0] ?? 0;
    if (alike > most) {
      most = alike;
      first = left[at] ?? 0;
    }
  }
  return first;
}
