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
  const column = indexOf(dimensions, columnRole) ?? dimensions.length - 1;
  const row = indexOf(dimensions, rowRole, column) ?? dimensions.findIndex((_, index) => index !== column);
  const rest = dimensions.flatMap((_, index) => (index === column || index === row ? [] : [index]));
  const cells = new Map(dataset.cells.map((cell) => [keyOf(cell.at), cell]));
  const at = (chosen: readonly Category[], r: string | null, c: string | null) =>
    dimensions.map((_, index) => {
      if (index === column) return c;
      if (index === row) return r;
      return chosen[rest.indexOf(index)]?.key ?? null;
    });
  const columns = dimensions[column]?.categories ?? [];
  const rows = row < 0 ? [] : (dimensions[row]?.categories ?? []);
  return combinations(rest.map((index) => dimensions[index]?.categories ?? []))
    .map((about) => ({
      key: keyOf(about.map((category) => category.key)),
      about,
      rowLabel: dimensions[row]?.label ?? '',
      columns,
      rows: rows.map((category) => ({
        category,
        cells: columns.map((each) => cells.get(keyOf(at(about, category.key, each.key)))),
        series: at(about, category.key, null),
      })),
    }))
    .filter((table) => table.rows.some((each) => each.cells.some(Boolean)));
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

function combinations(lists: readonly (readonly Category[])[]): readonly (readonly Category[])[] {
  return lists.reduce<readonly (readonly Category[])[]>(
    (made, list) => made.flatMap((each) => list.map((category) => [...each, category])),
    [[]],
  );
}

function keyOf(at: readonly (string | null)[]): string {
  return at.join('\u0000');
}
