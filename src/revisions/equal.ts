import { canonicalJson } from './hash.ts';
import { sameJson } from './same.ts';

/** A list as long as this is looked through rather than written down. */
const long = 1000;

/**
 * Keys to compare values by: two are equal just when the values have the same canonical form. For one comparison only, as a
 * long list is known by which of those met before it is like.
 */
export function equalKeys(): (value: unknown) => string {
  const met: (readonly unknown[])[] = [];
  const known = new Map<unknown, string>();
  return (value) => {
    if (!Array.isArray(value) || value.length < long) return keyOf(value);
    const before = known.get(value);
    if (before !== undefined) return before;
    const like = met.findIndex((other) => sameJson(other, value));
    // No canonical form begins like this.
    const key = `list ${like < 0 ? met.push(value) - 1 : like}`;
    known.set(value, key);
    return key;
  };
}

export function keyOf(value: unknown): string {
  return value === undefined ? '' : canonicalJson(value);
}
