import { isColumns, unpackCells } from './cell-columns.ts';
import type { Cell } from './knowledge.ts';
import { countCells, stillPacked } from './packed-table.ts';

/** The cells of a table, so many at a time: of one that lies in columns, no more are unpacked. */
export function* cellsInParts(table: object, size: number): Generator<readonly unknown[]> {
  const count = countCells(table);
  const { cells } = stillPacked(table) as { readonly cells: readonly Cell[] };
  for (let from = 0; from < count; from += size)
    yield isColumns(cells) ? unpackCells(cells, from, from + size) : cells.slice(from, from + size);
}

/** What it says beside its cells, which stay where they are. */
export function withoutCells(table: object): object {
  const { cells: _, ...rest } = stillPacked(table) as { readonly cells?: unknown };
  return rest;
}
