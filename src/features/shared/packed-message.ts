import { packTable, unpackTable } from '#/domain/packed-table.ts';

/** What goes to or comes from a worker, with its large tables as columns (`domain/cell-columns.ts`). */
export interface Packed<T> {
  readonly packed: unknown;
  /** Never there: it only says what is in it. */
  readonly of?: T;
}

/** Copying a large table as it is would hold the page that sends it, and the page that gets it. */
export function pack<T>(message: T): Packed<T> {
  return { packed: turned(message, packTable) };
}

export function unpack<T>({ packed }: Packed<T>): T {
  return turned(packed, unpackTable) as T;
}

type Turn = (table: object) => object;

/** The same, except for tables: what holds none is not copied. */
function turned(value: unknown, turn: Turn): unknown {
  if (Array.isArray(value)) return turnedList(value, turn);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  const table = turn(value);
  if (table !== value) return table;
  const before = value as Readonly<Record<string, unknown>>;
  let after: Record<string, unknown> | undefined;
  for (const name in before) {
    const field = turned(before[name], turn);
    if (field === before[name]) continue;
    after ??= { ...before };
    after[name] = field;
  }
  return after ?? value;
}

function turnedList(list: readonly unknown[], turn: Turn): readonly unknown[] {
  let after: unknown[] | undefined;
  for (const [index, item] of list.entries()) {
    const one = turned(item, turn);
    if (one === item) continue;
    after ??= [...list];
    after[index] = one;
  }
  return after ?? list;
}
