import type { Category, Cell, Dataset, Dimension } from './knowledge.ts';

type Cells = Pick<Dataset, 'dimensions' | 'cells'>;
type Bucket = ReadonlyMap<string, readonly Cell[]>;

/** Made once for each table, so that a large one is read without waiting. */
const buckets = new WeakMap<readonly Cell[], Buckets>();
const categories = new WeakMap<Dimension, ReadonlyMap<string, Category>>();

interface Buckets {
  readonly byPlace: Bucket;
  /** For each dimension: the cells of each of its categories. */
  readonly byCategory: readonly Bucket[];
}

/** Every cell of what is cited; a `null` in `at` means every category of that dimension. */
export function cellsAt(dataset: Cells, at: readonly (string | null)[]): readonly Cell[] {
  const { byPlace, byCategory } = bucketsOf(dataset);
  if (at.length === byCategory.length && !at.includes(null)) return byPlace.get(placeOf(at)) ?? [];
  let least: readonly Cell[] = dataset.cells;
  for (const [place, bucket] of byCategory.entries()) {
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

function bucketsOf({ dimensions, cells }: Cells): Buckets {
  const known = buckets.get(cells) ?? {
    byPlace: grouped(cells, (cell) => placeOf(cell.at)),
    byCategory: dimensions.map((_, index) => grouped(cells, (cell) => cell.at[index] ?? '')),
  };
  buckets.set(cells, known);
  return known;
}

function grouped(cells: readonly Cell[], keyOf: (cell: Cell) => string): Bucket {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = keyOf(cell);
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return groups;
}

function placeOf(at: readonly (string | null)[]): string {
  return at.join('\u0000');
}
