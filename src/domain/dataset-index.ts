import type { Category, Cell, Dataset, Dimension } from './knowledge.ts';

type Cells = Pick<Dataset, 'dimensions' | 'cells'>;

/** Made once for each table, and only what is asked for: all of it at once would hold the page. */
const indexes = new WeakMap<readonly Cell[], Map<number, ReadonlyMap<string, Bucket>>>();
const categories = new WeakMap<Dimension, ReadonlyMap<string, Category>>();

/** The cells of one category. */
interface Bucket {
  readonly cells: Cell[];
  byPlace?: ReadonlyMap<string, readonly Cell[]>;
}

const none: Bucket = { cells: [] };

/** Every cell of what is cited; a `null` in `at` means every category of that dimension. */
export function cellsAt(dataset: Cells, at: readonly (string | null)[]): readonly Cell[] {
  const narrowest = narrowestOf(dataset.dimensions, at);
  if (narrowest < 0) return dataset.cells.filter((cell) => covers(at, cell.at));
  const bucket = bucketsOf(dataset.cells, narrowest).get(at[narrowest] ?? '') ?? none;
  if (at.length !== dataset.dimensions.length || at.includes(null))
    return bucket.cells.filter((cell) => covers(at, cell.at));
  bucket.byPlace ??= byPlaceOf(bucket.cells);
  return bucket.byPlace.get(placeOf(at)) ?? [];
}

/** Of the dimensions with a category in `at`, the one with the most: its categories have the fewest cells. */
function narrowestOf(dimensions: readonly Dimension[], at: readonly (string | null)[]): number {
  let narrowest = -1;
  for (const [place, { categories }] of dimensions.entries()) {
    if ((at[place] ?? null) === null) continue;
    if (categories.length > (dimensions[narrowest]?.categories.length ?? -1)) narrowest = place;
  }
  return narrowest;
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

function bucketsOf(cells: readonly Cell[], dimension: number): ReadonlyMap<string, Bucket> {
  const index = indexes.get(cells) ?? new Map<number, ReadonlyMap<string, Bucket>>();
  indexes.set(cells, index);
  const known = index.get(dimension);
  if (known) return known;
  const buckets = new Map<string, Bucket>();
  for (const cell of cells) {
    const key = cell.at[dimension] ?? '';
    const bucket = buckets.get(key);
    if (bucket) bucket.cells.push(cell);
    else buckets.set(key, { cells: [cell] });
  }
  index.set(dimension, buckets);
  return buckets;
}

function byPlaceOf(cells: readonly Cell[]): ReadonlyMap<string, readonly Cell[]> {
  const places = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = placeOf(cell.at);
    const there = places.get(key);
    if (there) there.push(cell);
    else places.set(key, [cell]);
  }
  return places;
}

function placeOf(at: readonly (string | null)[]): string {
  return at.join('\u0000');
}
