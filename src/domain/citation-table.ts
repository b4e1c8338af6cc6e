import type { Category, Cell, Dataset, Dimension } from './knowledge.ts';

/** One table of a dataset: rows against columns, for one choice of every other dimension. */
export interface Table {
  readonly key: string;
  /** The categories that the whole table is about: «Trangbodde husholdninger». Empty when there is only one table. */
  readonly about: readonly Category[];
  readonly rowLabel: string;
  readonly columns: readonly Category[];
  readonly rows: readonly Row[];
}

export interface Row {
  readonly category: Category;
  /** One per column; undefined where the dataset has no cell. */
  readonly cells: readonly (Cell | undefined)[];
  /** The whole row as a cited series. */
  readonly series: readonly (string | null)[];
}

type Role = Dimension['role'];

/** Puts a dataset in long form into tables, e.g. areas against periods, one table per indicator. */
export function tablesOf(dataset: Dataset, rowRole: Role, columnRole: Role): readonly Table[] {
  const { dimensions } = dataset;
  const [row, column] = sidesOf(dimensions, rowRole, columnRole);
  const rest = dimensions.flatMap((_, index) => (index === column || index === row ? [] : [index]));
  const columns = dimensions[column]?.categories ?? [];
  const rows = dimensions[row]?.categories ?? [];
  const seriesAt = (about: readonly Category[], category: Category) =>
    dimensions.map((_, index) => {
      if (index === row) return category.key;
      return index === column ? null : (about[rest.indexOf(index)]?.key ?? null);
    });
  return gridsOf(dataset, row, column, rest).map(({ about, lines }) => ({
    key: keyOf(about.map((category) => category.key)),
    about,
    rowLabel: dimensions[row]?.label ?? '',
    columns,
    rows: rows.map((category, index) => ({
      category,
      cells: lines.get(index) ?? columns.map(() => undefined),
      series: seriesAt(about, category),
    })),
  }));
}

/** Which dimension is down and which is across. Without the role that belongs across, the shorter one is. */
function sidesOf(dimensions: readonly Dimension[], rowRole: Role, columnRole: Role): [number, number] {
  const wanted = indexOf(dimensions, columnRole);
  const column = wanted ?? dimensions.length - 1;
  const row = indexOf(dimensions, rowRole, column) ?? dimensions.findIndex((_, index) => index !== column);
  const isWide = lengthOf(dimensions[column]) > Math.max(mostAcross, lengthOf(dimensions[row]));
  return wanted === undefined && row >= 0 && isWide ? [column, row] : [row, column];
}

/** So many columns can be read beside each other. */
const mostAcross = 40;

function lengthOf(dimension: Dimension | undefined): number {
  return dimension?.categories.length ?? 0;
}

interface Grid {
  readonly about: readonly Category[];
  /** By the row's place: only those that have a figure. */
  readonly lines: ReadonlyMap<number, readonly (Cell | undefined)[]>;
}

/** Cell by cell: a table of many dimensions has room for far more figures than it has. */
function gridsOf(
  { dimensions, cells }: Dataset,
  row: number,
  column: number,
  rest: readonly number[],
): readonly Grid[] {
  const finders = dimensions.map(finderOf);
  const across = lengthOf(dimensions[column]);
  const placeOf = (cell: Cell, dimension: number) => finders[dimension]?.(cell.at[dimension]) ?? -1;
  const aboutOf = numbered(
    rest.map((dimension) => ({
      size: lengthOf(dimensions[dimension]),
      placeOf: (cell) => placeOf(cell, dimension),
    })),
  );
  const grids = new Map<number, { places: readonly number[]; lines: Map<number, (Cell | undefined)[]> }>();
  for (const cell of cells) {
    const line = placeOf(cell, row);
    const place = placeOf(cell, column);
    const key = aboutOf(cell);
    if (line < 0 || place < 0 || key < 0) continue;
    const grid = grids.get(key) ?? { places: rest.map((index) => placeOf(cell, index)), lines: new Map() };
    grids.set(key, grid);
    const own = grid.lines.get(line) ?? new Array<Cell | undefined>(across).fill(undefined);
    grid.lines.set(line, own);
    own[place] = cell;
  }
  return [...grids.values()].toSorted(byPlaces).map(({ places, lines }): Grid => {
    const about = places.flatMap((at, index) => dimensions[rest[index] ?? -1]?.categories[at] ?? []);
    return { about, lines };
  });
}

/** The place of a key among the categories. In a table most keys are the one that was asked for just before. */
function finderOf({ categories }: Dimension): (key: string | undefined) => number {
  const places = new Map<string | undefined, number>(categories.map(({ key }, at) => [key, at]));
  let last: string | undefined;
  let found = -1;
  return (key) => {
    if (key === last) return found;
    last = key;
    found = places.get(key) ?? -1;
    return found;
  };
}

/** A number of its own for each combination of places that is met; -1 where one of them is. Never as many as could be. */
function numbered(parts: readonly Part[]): (cell: Cell) => number {
  const known = parts.map((part) => ({ ...part, met: new Map<number, number>() }));
  return (cell) => {
    let number = 0;
    for (const { size, placeOf, met } of known) {
      const place = placeOf(cell);
      if (place < 0) return -1;
      const key = number * size + place;
      const before = met.get(key);
      if (before === undefined) met.set(key, met.size);
      number = before ?? met.size - 1;
    }
    return number;
  };
}

interface Part {
  readonly size: number;
  readonly placeOf: (cell: Cell) => number;
}

type Placed = Readonly<{ places: readonly number[] }>;

function byPlaces(one: Placed, other: Placed): number {
  const at = one.places.findIndex((place, index) => place !== other.places[index]);
  return at < 0 ? 0 : (one.places[at] ?? 0) - (other.places[at] ?? 0);
}

/** Pieces from `from` to before `to`. */
export interface Page {
  readonly from: number;
  readonly to: number;
}

/** As many pieces on each page as hold `most` together, at least one. */
export function pagesOf(sizes: readonly number[], most: number): readonly Page[] {
  const pages: Page[] = [];
  let [from, taken] = [0, 0];
  for (const [index, size] of sizes.entries()) {
    if (index > from && taken + size > most) {
      pages.push({ from, to: index });
      [from, taken] = [index, 0];
    }
    taken += size;
  }
  return [...pages, { from, to: sizes.length }];
}

/** A row is pointed to by any of its figures, or as a series. */
export function holdsCell({ series }: Row, at: readonly (string | null)[]): boolean {
  return series.every((key, index) => key === null || key === at[index]);
}

interface LatestRow {
  readonly key: string;
  readonly label: string;
  readonly cells: readonly { readonly label: string; readonly cell: Cell }[];
}

/** Per indicator or theme, the latest figure of each area: the short way to what is cited most. */
export function latestRows(dataset: Dataset): readonly LatestRow[] {
  const period = indexOf(dataset.dimensions, 'period');
  const last = period === undefined ? undefined : dataset.dimensions[period]?.categories.at(-1)?.key;
  const cells = dataset.cells.filter((cell) => period === undefined || cell.at[period] === last);
  return tablesOf({ ...dataset, cells }, 'area', 'period').map((table) => ({
    key: table.key,
    label: table.about.map((category) => category.label).join(', ') || dataset.title,
    cells: table.rows.flatMap((row) => {
      const cell = row.cells.findLast(Boolean);
      return cell ? [{ label: row.category.label, cell }] : [];
    }),
  }));
}

function indexOf(dimensions: readonly Dimension[], role: Role, not?: number): number | undefined {
  const index = dimensions.findIndex((dimension, at) => dimension.role === role && at !== not);
  return index < 0 ? undefined : index;
}

function keyOf(at: readonly (string | null)[]): string {
  return at.join('\u0000');
}
