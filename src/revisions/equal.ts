import { type CellColumns, isColumns, packCells, sameColumns } from '#/domain/cell-columns.ts';
import { canonicalJson } from './hash.ts';
import { sameJson } from './same.ts';

/** A list as long as this is looked through rather than written down. */
const long = 1000;

/** Cells may lie in columns; a list may be of anything. */
type Long = CellColumns | readonly unknown[];

/**
 * Keys to compare values by: two are equal just when the values have the same canonical form. For one comparison only, as a
 * long list is known by which of those met before it is like.
 */
export function equalKeys(): (value: unknown) => string {
  const met: Long[] = [];
  const known = new Map<Long, string>();
  return (value) => {
    if (!isLong(value)) return keyOf(value);
    const before = known.get(value);
    if (before !== undefined) return before;
    const like = met.findIndex((other) => isSame(other, value));
    // No canonical form begins like this.
    const key = `list ${like < 0 ? met.push(value) - 1 : like}`;
    known.set(value, key);
    return key;
  };
}

export function keyOf(value: unknown): string {
  return value === undefined ? '' : canonicalJson(value);
}

function isLong(value: unknown): value is Long {
  return isColumns(value) || (Array.isArray(value) && value.length >= long);
}

/** Columns are compared as they lie: unpacked, the page would stand still for each. */
function isSame(one: Long, other: Long): boolean {
  if (!isColumns(one) && !isColumns(other)) return sameJson(one, other);
  const [a, b] = [packed(one), packed(other)];
  return isColumns(a) && isColumns(b) && sameColumns(a, b);
}

/** What cannot lie in columns is not the same as anything that does. */
function packed(value: Long): unknown {
  return isColumns(value) ? value : packCells(value as Parameters<typeof packCells>[0]);
}
