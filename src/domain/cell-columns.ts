import type { Cell, MissingSign } from './knowledge.ts';

/**
 * Cells in columns: the same figures as a handful of lists of numbers. A browser copies a hundred thousand cells as objects
 * in a third of a second, into its database or to a worker, and the page stands still meanwhile; as columns in a few
 * milliseconds (docs/decisions/0013-tables-of-others.md).
 */
export interface CellColumns {
  /** The layout below; another one is another number. */
  readonly columns: 1;
  /** The keys of categories that `at` points to, each once. */
  readonly keys: readonly string[];
  /** Cell after cell, one key per dimension. */
  readonly at: Uint16Array | Uint32Array;
  /** 0 where there is none; `marks` tells. */
  readonly values: Float64Array;
  /** Answers behind, 0 where nobody has told; empty where no cell has them. */
  readonly n: Float64Array;
  readonly marks: Uint8Array;
}

/** So many keys have room in the shorter numbers; half as much is then copied. */
const shortKeys = 0x10000;

/** Fewer than this are copied fast enough as they are. */
const worthwhile = 1000;

const signs: readonly (MissingSign | null)[] = [null, '.', '..', ':'];
const bits = { sign: 3, value: 4, n: 8, survey: 16, dialogue: 32, vanished: 64 } as const;
const known = new Set(['at', 'value', 'missing', 'n', 'method', 'vanished']);

/** Made once for each table, as a record and its revision hold the same one. */
const made = new WeakMap<readonly Cell[], CellColumns>();

/** The cells as they are where they are few, or hold anything that another version of the app has put there. */
export function packCells(cells: readonly Cell[]): readonly Cell[] | CellColumns {
  const before = made.get(cells);
  if (before) return before;
  const width = cells[0]?.at?.length ?? 0;
  if (cells.length < worthwhile || width === 0 || !cells.every((cell) => isPlain(cell, width))) return cells;
  const columns = columnsOf(cells, width);
  made.set(cells, columns);
  return columns;
}

/** `from`, `to`: some of them only, as `slice` counts. */
export function unpackCells(cells: readonly Cell[] | CellColumns, from = 0, to?: number): readonly Cell[] {
  if (!('columns' in cells)) return to === undefined ? cells : cells.slice(from, to);
  const { keys, at, values, n, marks } = cells;
  const width = at.length / values.length;
  const end = Math.min(to ?? values.length, values.length);
  // Lists of their right length from the start: lists that grow take four times the room, and the page waits while it is cleared.
  const unpacked = new Array<Cell>(Math.max(0, end - from));
  for (let index = from; index < end; index += 1) {
    const mark = marks[index] ?? 0;
    const place = new Array<string>(width);
    for (let dimension = 0; dimension < width; dimension += 1)
      place[dimension] = keys[at[index * width + dimension] ?? 0] ?? '';
    const value = mark & bits.value ? (values[index] ?? null) : null;
    const cell = { at: place, value, missing: signs[mark & bits.sign] ?? null };
    unpacked[index - from] = mark > (bits.sign | bits.value) ? { ...cell, ...restOf(mark, n[index]) } : cell;
  }
  if (unpacked.length === values.length) made.set(unpacked, cells);
  return unpacked;
}

/** Whether they are the same cells: keys are numbered in the order they are met, so that the same cells make the same columns. */
export function sameColumns(one: CellColumns, other: CellColumns): boolean {
  return (
    one === other ||
    (sameList(one.values, other.values) &&
      sameList(one.marks, other.marks) &&
      sameList(one.at, other.at) &&
      sameList(one.keys, other.keys) &&
      sameList(one.n, other.n))
  );
}

function sameList(one: ArrayLike<unknown>, other: ArrayLike<unknown>): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return false;
  return true;
}

export function isColumns(cells: unknown): cells is CellColumns {
  return typeof cells === 'object' && cells !== null && 'columns' in cells;
}

function columnsOf(cells: readonly Cell[], width: number): CellColumns {
  const places = new Map<string, number>();
  for (const cell of cells) for (const key of cell.at) if (!places.has(key)) places.set(key, places.size);
  const at = new (places.size <= shortKeys ? Uint16Array : Uint32Array)(cells.length * width);
  const values = new Float64Array(cells.length);
  const marks = new Uint8Array(cells.length);
  const n = new Float64Array(cells.some((cell) => cell.n !== undefined) ? cells.length : 0);
  let next = 0;
  for (const [index, cell] of cells.entries()) {
    for (const key of cell.at) {
      at[next] = places.get(key) ?? 0;
      next += 1;
    }
    values[index] = cell.value ?? 0;
    if (cell.n !== undefined) n[index] = cell.n;
    marks[index] = markOf(cell);
  }
  return { columns: 1, keys: [...places.keys()], at, values, n, marks };
}

function markOf({ value, missing, n, method, vanished }: Cell): number {
  return (
    signs.indexOf(missing) |
    (value === null ? 0 : bits.value) |
    (n === undefined ? 0 : bits.n) |
    (method === undefined ? 0 : bits[method]) |
    (vanished ? bits.vanished : 0)
  );
}

function restOf(mark: number, n: number | undefined): Pick<Cell, 'n' | 'method' | 'vanished'> {
  return {
    ...(mark & bits.n && n !== undefined && { n }),
    ...(mark & bits.survey && { method: 'survey' }),
    ...(mark & bits.dialogue && { method: 'dialogue' }),
    ...(mark & bits.vanished && { vanished: true }),
  };
}

/** Also what comes out of a file is looked at: a field this version does not know is kept, never taken apart. */
function isPlain(cell: Cell | null, width: number): boolean {
  if (typeof cell !== 'object' || cell === null) return false;
  for (const field in cell) if (!known.has(field)) return false;
  const { at, value, missing, n, method, vanished } = cell;
  return (
    Array.isArray(at) &&
    at.length === width &&
    at.every((key) => typeof key === 'string') &&
    (value === null || typeof value === 'number') &&
    signs.includes(missing) &&
    (n === undefined || typeof n === 'number') &&
    (method === undefined || method === 'survey' || method === 'dialogue') &&
    (vanished === undefined || vanished === true)
  );
}
