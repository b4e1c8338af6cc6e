import { filledIn, type Grid, type GridCell, isFilled, textOf } from './grid.ts';
import { isNumber, missingSignOf } from './numbers.ts';
import { isPeriod } from './periods.ts';

/** One table on a sheet, as places in the grid. */
export interface Block {
  readonly titles: readonly string[];
  readonly notes: readonly string[];
  /** Row indexes of the header, topmost first; empty where the table has none. */
  readonly header: readonly number[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Every table of the sheet: one beside the other, one below the other, with what stands above and below them. */
export function findBlocks(grid: Grid, headerRow?: number): readonly Block[] {
  const groups = columnGroups(grid);
  const titles = new Set<string>();
  return groups.flatMap((columns, index) => {
    const blocks = headerRow === undefined ? blocksIn(grid, columns) : [blockUnder(grid, columns, headerRow)];
    // What is written over the first table speaks of the ones beside it too.
    if (index === 0) for (const title of blocks[0]?.titles ?? []) titles.add(title);
    return blocks.map((block) => ({ ...block, titles: [...new Set([...titles, ...block.titles])] }));
  });
}

/** Columns that belong together. An empty column parts two tables, unless what follows has no names of its own. */
function columnGroups(grid: Grid): readonly (readonly number[])[] {
  const full = grid.filter((row) => filledIn(row) >= 2);
  const width = full.slice(0, 5000).reduce((widest, row) => Math.max(widest, row.length), 1);
  const groups: number[][] = [];
  let open = false;
  for (let column = 0; column < width; column++) {
    const used = full.some((row) => isFilled(row[column]));
    if (used && !open && (groups.length === 0 || hasNames(full, column))) groups.push([]);
    if (used) groups.at(-1)?.push(column);
    open = used;
  }
  return groups.length > 0 ? groups : [[0]];
}

function hasNames(rows: Grid, column: number): boolean {
  const cells = rows.flatMap((row) => (isFilled(row[column]) ? [row[column]] : []));
  return cells.filter((cell) => !isFigure(cell)).length > cells.length / 2;
}

/** A number that is no year, or a sign for a missing one. */
function isFigure(cell: GridCell | undefined): boolean {
  if (!isFilled(cell)) return false;
  const text = textOf(cell);
  return (isNumber(cell) && !isPeriod(text)) || missingSignOf(text) !== undefined;
}

function isDataRow(row: readonly GridCell[] | undefined, columns: readonly number[]): boolean {
  const filled = columns.filter((column) => isFilled(row?.[column]));
  return filled.length >= Math.min(2, columns.length) && filled.some((column) => isFigure(row?.[column]));
}

function blocksIn(grid: Grid, columns: readonly number[]): readonly Block[] {
  const count = (row: number) => columns.filter((column) => isFilled(grid[row]?.[column])).length;
  const isData = (row: number) => isDataRow(grid[row], columns);
  const starts: number[] = [];
  let afterGap = true;
  let started = false;
  for (let row = 0; row < grid.length; row++) {
    if (count(row) === 0) {
      afterGap = true;
      continue;
    }
    if (!started && isData(row)) {
      starts.push(row);
      started = true;
    } else if (started && afterGap && count(row) >= 2 && !isData(row) && hasDataBelow(row)) started = false;
    afterGap = false;
  }
  function hasDataBelow(row: number): boolean {
    for (let next = row + 1; next <= row + 4 && count(next) > 0; next++) if (isData(next)) return true;
    return false;
  }
  if (starts.length === 0) return textBlock(grid, columns);
  const heads = starts.map((start) => headerAbove(grid, columns, start));
  return starts.map((start, index) => {
    const { header, top } = heads[index] ?? { header: [], top: start };
    const first = (header.at(-1) ?? start - 1) + 1;
    return blockOf(grid, columns, header, first, heads[index + 1]?.top ?? grid.length, index === 0 ? 0 : top);
  });
}

/** The rows right above the first figures that name the columns; a line with one cell to the left is a title. */
function headerAbove(grid: Grid, columns: readonly number[], start: number) {
  const run: number[] = [];
  for (let row = start - 1; row >= 0; row--) {
    const filled = columns.filter((column) => isFilled(grid[row]?.[column]));
    if (filled.length === 0 && run.length === 0) continue;
    if (filled.length === 0 || (filled.length === 1 && filled[0] === columns[0] && columns.length > 1)) break;
    run.unshift(row);
  }
  const named = (row: number | undefined) => row !== undefined && isFilled(grid[row]?.[columns[0] ?? 0]);
  const header = run.slice(0, 1);
  for (const row of run.slice(1)) {
    if (named(header.at(-1)) && named(row) && !isYears(grid, columns, row)) break;
    header.push(row);
  }
  return { header, top: header[0] ?? start };
}

function isYears(grid: Grid, columns: readonly number[], row: number): boolean {
  const cells = columns
    .slice(1)
    .map((column) => textOf(grid[row]?.[column]))
    .filter(Boolean);
  return new Set(cells).size > 1 && cells.every(isPeriod);
}

/** Where a person has said which line names the columns. */
function blockUnder(grid: Grid, columns: readonly number[], headerRow: number): Block {
  if (headerRow === 0) {
    const first = grid.findIndex((row) => filledIn(row) >= Math.min(2, columns.length));
    return blockOf(grid, columns, [], Math.max(0, first), grid.length, 0);
  }
  const upper = headerAbove(grid, columns, headerRow).header;
  const header = upper.length > 0 && upper.at(-1) === headerRow - 1 ? upper : [headerRow - 1];
  return blockOf(grid, columns, header, headerRow, grid.length, 0);
}

/** Statements: a table with no figures at all. */
function textBlock(grid: Grid, columns: readonly number[]): readonly Block[] {
  const most = grid.reduce((widest, row) => Math.max(widest, filledIn(row)), 0);
  const head = grid.findIndex((row) => filledIn(row) === most);
  return most < 2 ? [] : [blockOf(grid, columns, [head], head + 1, grid.length, 0)];
}

function blockOf(
  grid: Grid,
  columns: readonly number[],
  header: readonly number[],
  first: number,
  end: number,
  top: number,
): Block {
  const count = (row: number) => columns.filter((column) => isFilled(grid[row]?.[column])).length;
  const enough = Math.min(2, columns.length);
  let last = end - 1;
  while (last >= first && count(last) < enough) last--;
  const rows: number[] = [];
  for (let row = first; row <= last; row++) if (count(row) > 0) rows.push(row);
  const lines = (from: number, to: number) => {
    const said: string[] = [];
    for (let row = from; row < to; row++) {
      const text = columns
        .map((column) => textOf(grid[row]?.[column]))
        .filter(Boolean)
        .join(' ');
      if (text !== '') said.push(text);
    }
    return said;
  };
  return { titles: lines(top, header[0] ?? first), notes: lines(last + 1, end), header, rows, columns };
}
