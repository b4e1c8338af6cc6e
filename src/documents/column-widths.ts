export interface ColumnNeed {
  /** The widest word: narrower, and words are cut. */
  readonly least: number;
  /** Everything on one line. */
  readonly most: number;
}

/**
 * How wide each column of a table is, together exactly `total`. What all can have on one line they get, and the room that
 * is left is shared by what they hold. Else the short columns have theirs on one line, and the long ones share the rest.
 */
export function columnWidths(needs: readonly ColumnNeed[], total: number): readonly number[] {
  const most = sum(needs.map((need) => need.most));
  if (most === 0) return needs.map(() => total / needs.length);
  if (most <= total) return needs.map((need) => (need.most / most) * total);
  const short = shortColumns(needs, total);
  const long = needs.filter((need) => !short.has(need));
  const rest = total - sum([...short].map((need) => need.most));
  if (sum(long.map((need) => need.least)) > rest) return squeezed(needs, total);
  const shared = squeezed(long, rest);
  return needs.map((need) => (short.has(need) ? need.most : (shared[long.indexOf(need)] ?? 0)));
}

/** Those that need no more than an even share of what the shorter ones leave. */
function shortColumns(needs: readonly ColumnNeed[], total: number): ReadonlySet<ColumnNeed> {
  const short = new Set<ColumnNeed>();
  let rest = total;
  for (const need of needs.toSorted((a, b) => a.most - b.most)) {
    if (need.most > rest / (needs.length - short.size)) break;
    short.add(need);
    rest -= need.most;
  }
  return short;
}

/** Each has its widest word, and those with most to say get most of the rest. */
function squeezed(needs: readonly ColumnNeed[], total: number): readonly number[] {
  const [least, most] = [sum(needs.map((need) => need.least)), sum(needs.map((need) => need.most))];
  if (least >= total) return needs.map((need) => (need.least / least) * total);
  const spare = (total - least) / Math.max(most - least, 1e-9);
  return needs.map((need) => need.least + (need.most - need.least) * spare);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
