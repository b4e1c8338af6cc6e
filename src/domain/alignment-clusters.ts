/**
 * Puts places together two by two, the most alike first, as long as all of what is put together is alike on average: so a
 * chain of neighbours does not become one heap. Equally alike: the first places.
 *
 * @param count how many places
 * @param score of a pair; minus infinity: never together
 * @returns every place once, in rising order within each cluster, and the clusters by their first place
 */
export function clustered(
  count: number,
  score: (one: number, other: number) => number,
  enough: number,
): readonly (readonly number[])[] {
  const table = tableOf(count, score);
  const members = Array.from({ length: count }, (_, at): readonly number[] => [at]);
  for (let at = 0; at < count; at += 1) findNearest(table, at);
  for (;;) {
    const one = firstOfMost(table.mean);
    const other = table.nearest[one] ?? 0;
    if (!((table.mean[one] ?? 0) >= enough)) break;
    members[one] = [...(members[one] ?? []), ...(members[other] ?? [])].sort((a, b) => a - b);
    members[other] = [];
    join(table, one, other);
  }
  return members.filter((row) => row.length > 0);
}

interface Table {
  readonly count: number;
  /** How many places each cluster has; 0 for one that has gone into another. */
  readonly size: Int32Array;
  /** The sum of the scores between two clusters, at `one * count + other` and the other way round. */
  readonly sum: Float64Array;
  /** The most alike of the clusters after each, and how alike on average. */
  readonly nearest: Int32Array;
  readonly mean: Float64Array;
}

function tableOf(count: number, score: (one: number, other: number) => number): Table {
  const sum = new Float64Array(count * count);
  for (let one = 0; one < count; one += 1) {
    for (let other = one + 1; other < count; other += 1) {
      const alike = score(one, other);
      sum[one * count + other] = alike;
      sum[other * count + one] = alike;
    }
  }
  const size = new Int32Array(count).fill(1);
  return { count, size, sum, nearest: new Int32Array(count), mean: new Float64Array(count) };
}

function findNearest({ count, size, sum, nearest, mean }: Table, one: number): void {
  let best = 0;
  const own = size[one] ?? 0;
  for (let other = one + 1; other < count; other += 1) {
    const pairs = own * (size[other] ?? 0);
    const alike = pairs === 0 ? 0 : (sum[one * count + other] ?? 0) / pairs;
    if (alike > best) {
      best = alike;
      nearest[one] = other;
    }
  }
  mean[one] = best;
}

function join(table: Table, one: number, other: number): void {
  const { count, size, sum, nearest, mean } = table;
  for (let at = 0; at < count; at += 1) {
    if (size[at] === 0) continue;
    const both = (sum[one * count + at] ?? 0) + (sum[other * count + at] ?? 0);
    sum[one * count + at] = both;
    sum[at * count + one] = both;
  }
  size[one] = (size[one] ?? 0) + (size[other] ?? 0);
  size[other] = 0;
  findNearest(table, one);
  findNearest(table, other);
  for (let at = 0; at < other; at += 1) {
    if (at === one || size[at] === 0) continue;
    if (nearest[at] === one || nearest[at] === other) findNearest(table, at);
    else if (at < one) {
      // Only what was joined has changed: the others need not be looked through again.
      const alike = (sum[at * count + one] ?? 0) / ((size[at] ?? 0) * (size[one] ?? 0));
      const before = mean[at] ?? 0;
      if (alike < before || alike <= 0 || (alike === before && one > (nearest[at] ?? 0))) continue;
      mean[at] = alike;
      nearest[at] = one;
    }
  }
}

function firstOfMost(mean: Float64Array): number {
  let first = 0;
  for (let at = 1; at < mean.length; at += 1) if ((mean[at] ?? 0) > (mean[first] ?? 0)) first = at;
  return first;
}
