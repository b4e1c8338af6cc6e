import { type Grid, isFilled, textOf } from './grid.ts';

interface FilledDown {
  (row: number, column: number): string | undefined;
  readonly columns: readonly number[];
}

/**
 * A name written once, over all the rows it holds for. Only leading columns are like that, only where each name stands
 * once, and only in rows that name something to the right: a sum row without a name gets none.
 */
export function fillDown(grid: Grid, rows: readonly number[], stub: readonly number[]): FilledDown {
  const filled = new Map<number, Map<number, string>>();
  for (const [index, column] of stub.slice(0, -1).entries()) {
    const right = stub.slice(index + 1);
    const said = rows.flatMap((row) => (isFilled(grid[row]?.[column]) ? [textOf(grid[row]?.[column])] : []));
    const isOnce = said.length < rows.length && new Set(said).size === said.length && said.length > 0;
    if (!isOnce || !isFilled(grid[rows[0] ?? 0]?.[column])) break;
    const own = new Map<number, string>();
    let last = '';
    for (const row of rows) {
      if (isFilled(grid[row]?.[column])) last = textOf(grid[row]?.[column]);
      else if (right.some((each) => isFilled(grid[row]?.[each]))) own.set(row, last);
    }
    filled.set(column, own);
  }
  const at = (row: number, column: number) => filled.get(column)?.get(row);
  return Object.assign(at, { columns: [...filled.keys()] });
}
