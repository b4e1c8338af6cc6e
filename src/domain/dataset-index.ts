import type { Category, Cell, Dataset, Dimension } from './knowledge.ts';

type Cells = Pick<Dataset, 'dimensions' | 'cells'>;

/** By dimension and category: the cells that have it. Made once for each table, so that a large one is read without waiting. */
const buckets = new WeakMap<readonly Cell[], readonly ReadonlyMap<string, readonly Cell[]>[]>();
const categories = new WeakMap<Dimension, ReadonlyMap<string, Category>>();

/** Every cell of what is cited; a `null` in `at` means every category of that dimension. */
export function cellsAt(dataset: Cells, at: readonly (string | null)[]): readonly Cell[] {
  const index = bucketsOf(dataset);
  let least: readonly Cell[] = dataset.cells;
  for (const [place, bucket] of index.entries()) {
    const key = at[place] ?? null;
    if (key === null) continue;
    const found = bucket.get(key) ?? [];
    if (found.length < least.length) least = found;
  }
  return least.filter((cell) => covers(at, cell.at));
}

/** Whether a cited cell or series holds this cell. */
function covers(cited: readonly (string | null)[], at: readonly string[]): boolean {
  return at.every((key, index) => (cited[index] ?? null) === null || cited[index] === key);
}

export function categoryOf(dimension: Dimension | undefined, key: string | undefined): Category | undefined {
  if (dimension === undefined || key === undefined) return undefined;
  const known = categories.get(dimension) ?? new Map(dimension.categories.map((each) => [each.key, each]));
  categories.set(dimension, known);
  return known.get(key);
}

function bucketsOf({ dimensions, cells }: Cells): readonly ReadonlyMap<string, readonly Cell[]>[] {
  const known = buckets.get(cells);
  if (known) return known;
  const made = dimensions.map(() => new Map<string, Cell[]>());
  for (const cell of cells) {
    for (const [place, bucket] of made.entries()) {
      const key = cell.at[place] ?? '';
      const kept = bucket.get(key);
      if (kept) kept.push(cell);
      else bucket.set(key, [cell]);
    }
  }
  buckets.set(cells, made);
  return made;
}
