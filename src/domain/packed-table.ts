import { type CellColumns, isColumns, packCells, unpackCells } from './cell-columns.ts';
import type { Cell } from './knowledge.ts';

/** Whatever has cells: a table as a record has it, or one on its way to or from a worker. */
interface Table {
  readonly cells: readonly Cell[];
}

interface PackedTable {
  readonly cells: CellColumns;
}

/** What each table that still waits was unpacked from: packed again, it is that very one. */
const packedForms = new WeakMap<object, PackedTable>();

/** The table with its cells in columns where they are many; anything else as it is. */
export function packTable<T extends object>(table: T): T | PackedTable {
  const known = packedForms.get(table);
  if (known) return known;
  if (!isTable(table)) return table;
  const cells = packCells(table.cells);
  return 'columns' in cells ? { ...table, cells } : table;
}

/**
 * The table again. Its cells are unpacked when somebody first asks for them: most tables that come from the database or from
 * a worker only go on to the next one, and the page would stand still for each.
 */
export function unpackTable<T extends object>(packed: T): T {
  if (!isPacked(packed)) return packed;
  const { cells, ...rest } = packed;
  const table = rest as T;
  const known = { configurable: true, enumerable: true };
  const get = () => {
    const value = unpackCells(cells);
    Object.defineProperty(table, 'cells', { ...known, value, writable: true });
    return value;
  };
  Object.defineProperty(table, 'cells', { ...known, get });
  packedForms.set(table, packed);
  return table;
}

/** For whoever will ask for its figures at a worse time. */
export function unpackNow(table: object): void {
  if ('cells' in table) Reflect.get(table, 'cells');
}

/** How many cells there are, none of them unpacked. 0 where it is no table. */
export function countCells(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const packed = packedForms.get(value);
  if (packed) return packed.cells.values.length;
  const { cells } = value as { readonly cells?: unknown };
  return Array.isArray(cells) ? cells.length : 0;
}

/** The fields of a table, its cells as columns where it is unpacked from some; anything else as it is. To compare by, and to put together. */
export function stillPacked<T extends object>(table: T): T {
  return (packedForms.get(table) as T | undefined) ?? table;
}

/** Something else may have cells: those of a table are told by what they are. */
function isTable(value: object): value is Table {
  const cells: unknown = 'cells' in value ? value.cells : undefined;
  const first: unknown = Array.isArray(cells) ? cells[0] : undefined;
  return typeof first === 'object' && first !== null && 'at' in first && Array.isArray(first.at);
}

function isPacked(value: object): value is PackedTable {
  return 'cells' in value && isColumns(value.cells);
}
