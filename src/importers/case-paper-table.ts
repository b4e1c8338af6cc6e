import { tableMarkup } from '#/domain/citation-markup.ts';

export interface TableCell {
  readonly text: string;
  /** How many columns and rows it covers. */
  readonly columns: number;
  readonly rows: number;
}

/** More columns than this are no table that a person reads. */
const mostColumns = 50;

/** A pipe table. A merged cell's text stands in the first of its places; the others are empty. */
export function tableText(rows: readonly (readonly TableCell[])[]): {
  readonly text: string;
  readonly merged: boolean;
} {
  const grid: string[][] = rows.map(() => []);
  const taken = new Set<string>();
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row) {
      while (taken.has(`${x} ${y}`)) x += 1;
      const columns = Math.min(Math.max(1, cell.columns), mostColumns);
      const height = Math.min(Math.max(1, cell.rows), rows.length - y);
      for (let dy = 0; dy < height; dy += 1)
        for (let dx = 0; dx < columns; dx += 1) {
          taken.add(`${x + dx} ${y + dy}`);
          const line = grid[y + dy];
          if (line) line[x + dx] = dx === 0 && dy === 0 ? cell.text : '';
        }
      x += columns;
    }
  });
  const width = Math.max(0, ...grid.map((row) => row.length));
  const full = grid.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? ''));
  const said = full.filter((row) => row.some((text) => text !== ''));
  const merged = rows.flat().some((cell) => cell.columns > 1 || cell.rows > 1);
  return { text: said.length === 0 ? '' : tableMarkup(said), merged };
}
