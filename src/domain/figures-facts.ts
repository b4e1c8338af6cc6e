import type { Row, Table } from './citation-table.ts';
import { difference, isPercent, type Measure } from './figures-measure.ts';
import { areaKinds, type Category, type MissingSign } from './knowledge.ts';

/** A figure that exists. What is missing is never one. */
export interface Figure {
  readonly category: Category;
  readonly value: number;
}

/** Everybody who shares the lowest or the highest figure. */
export interface Extreme {
  readonly names: readonly string[];
  readonly value: number;
}

/** An area measured against a wider one: its municipality, a group of municipalities, the country. */
interface Against {
  readonly other: Category;
  /** Positive: the area lies above. */
  readonly difference: number;
}

export interface Missing {
  readonly sign: MissingSign;
  readonly names: readonly string[];
}

/** What one column of a table says: its areas, in one year. */
export interface LevelFacts {
  readonly column: Category;
  readonly highest: Extreme;
  readonly lowest: Extreme;
  readonly spread: number;
  readonly missing: readonly Missing[];
}

/** What the table says of its areas over the years. */
export interface ChangeFacts {
  readonly from: Category;
  readonly to: Category;
  readonly rise: Extreme | null;
  readonly fall: Extreme | null;
}

/** The rows that are looked at, and the wider areas they are measured against: municipality, group of municipalities, country. */
export function partsOf(table: Table): { readonly areas: readonly Row[]; readonly wider: readonly Row[] } {
  const least = table.rows.reduce<number>(
    (narrowest, row) => Math.min(narrowest, widthOf(row)),
    Number.POSITIVE_INFINITY,
  );
  return {
    areas: table.rows.filter((row) => widthOf(row) === least),
    wider: table.rows
      .filter((row) => widthOf(row) !== least)
      .toSorted((one, other) => widthOf(one) - widthOf(other)),
  };
}

/** An area whose kind nobody has told is looked at. */
function widthOf({ category }: Row): number {
  return category.areaKind ? areaKinds.indexOf(category.areaKind) : 0;
}

/** The last column that has a figure for any of the areas. */
export function latestColumn(table: Table): number | null {
  const { areas } = partsOf(table);
  const found = table.columns.findLastIndex((_, at) => figuresIn(areas, at).length > 0);
  return found < 0 ? null : found;
}

export function figuresIn(rows: readonly Row[], column: number): readonly Figure[] {
  return rows.flatMap((row) => {
    const value = row.cells[column]?.value;
    return typeof value === 'number' ? [{ category: row.category, value }] : [];
  });
}

/**
 * Whether a wider area can stand beside the areas. A municipality's number of inhabitants is a sum and would only hide
 * its districts; a share, or anything near them in size, is a level to be measured against.
 */
export function isComparable(wider: Row, table: Table, measure: Measure): boolean {
  const isShare = isPercent(measure.unit) || /^per\s/i.test(measure.unit ?? '');
  return isShare || largestIn([wider]) <= 4 * largestIn(partsOf(table).areas);
}

function largestIn(rows: readonly Row[]): number {
  // Not spread out as arguments: a browser takes some ten thousand of them at most.
  return rows.reduce(
    (largest, { cells }) => cells.reduce((most, cell) => Math.max(most, Math.abs(cell?.value ?? 0)), largest),
    0,
  );
}

/** Null when no area has a figure in the column. */
export function levelFacts(table: Table, column: number, measure: Measure): LevelFacts | null {
  const { areas } = partsOf(table);
  const figures = figuresIn(areas, column);
  const highest = extreme(figures, Math.max);
  const lowest = extreme(figures, Math.min);
  const category = table.columns[column];
  if (highest === null || lowest === null || category === undefined) return null;
  return {
    column: category,
    highest,
    lowest,
    spread: difference(highest.value, lowest.value, measure.decimals),
    missing: missingIn(table.rows, column),
  };
}

/** One area against every wider area that it can be measured against. */
export function againstWider(
  table: Table,
  column: number,
  areaKey: string,
  measure: Measure,
): readonly Against[] {
  const own = figuresIn(partsOf(table).areas, column).find(({ category }) => category.key === areaKey);
  if (own === undefined) return [];
  const wider = partsOf(table).wider.filter((row) => isComparable(row, table, measure));
  return figuresIn(wider, column).map(({ category, value }) => ({
    other: category,
    difference: difference(own.value, value, measure.decimals),
  }));
}

/** From the first to the last year in which each area has a figure; null when no area has both. */
export function changeFacts(table: Table, measure: Measure): ChangeFacts | null {
  const { areas } = partsOf(table);
  const last = latestColumn(table);
  const first = table.columns.findIndex((_, at) => figuresIn(areas, at).length > 0);
  const from = table.columns[first];
  const to = table.columns[last ?? -1];
  if (last === null || from === undefined || to === undefined || first === last) return null;
  const before = new Map(figuresIn(areas, first).map(({ category, value }) => [category.key, value]));
  const changes = figuresIn(areas, last).flatMap(({ category, value }) => {
    const earlier = before.get(category.key);
    return earlier === undefined ? [] : [{ category, value: difference(value, earlier, measure.decimals) }];
  });
  if (changes.length === 0) return null;
  const ups = changes.filter(({ value }) => value > 0);
  const downs = changes.filter(({ value }) => value < 0);
  return { from, to, rise: extreme(ups, Math.max), fall: extreme(downs, Math.min) };
}

/** Names in an order of their own, so that the order of the rows changes nothing. */
function extreme(figures: readonly Figure[], of: (one: number, other: number) => number): Extreme | null {
  if (figures.length === 0) return null;
  const value = figures.map((figure) => figure.value).reduce((one, other) => of(one, other));
  const names = figures.filter((figure) => figure.value === value).map(({ category }) => category.label);
  return { names: names.toSorted(), value };
}

function missingIn(rows: readonly Row[], column: number): readonly Missing[] {
  return (['.', '..', ':'] as const).flatMap((sign) => {
    const names = rows
      .filter((row) => row.cells[column]?.value === null && (row.cells[column]?.missing ?? '..') === sign)
      .map(({ category }) => category.label);
    return names.length > 0 ? [{ sign, names: names.toSorted() }] : [];
  });
}
