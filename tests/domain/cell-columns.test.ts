import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packCells, unpackCells } from '#/domain/cell-columns.ts';
import type { Cell } from '#/domain/knowledge.ts';

// A large table lies in the database, and goes to a worker, as columns (docs/decisions/0013-tables-of-others.md).

const key = fc.constantFrom('01', '02', 'Sentrum nord', 'ø', '', '2024');
const cell = fc.record(
  {
    at: fc.tuple(key, key, key),
    value: fc.oneof(fc.constant(null), fc.double({ noNaN: true }), fc.integer()),
    missing: fc.constantFrom(null, '.' as const, '..' as const, ':' as const),
    n: fc.nat(),
    method: fc.constantFrom('survey' as const, 'dialogue' as const),
    vanished: fc.constant(true as const),
  },
  { requiredKeys: ['at', 'value', 'missing'], noNullPrototype: true },
);

/** Many enough to be worth it, out of a few that have been made up. */
const many = (few: readonly Cell[], count = 1000) =>
  Array.from({ length: count }, (_, index) => few[index % few.length] as Cell);

const packed = (cells: readonly Cell[]) => {
  const columns = packCells(cells);
  expect(columns).toHaveProperty('columns');
  return columns;
};

describe('figures in columns', () => {
  test('come back as they were, also after they have been copied', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 20 }), async (few) => {
        const cells = many(few);
        expect(unpackCells(structuredClone(packed(cells)))).toStrictEqual(cells);
      }),
      { numRuns: 20 },
    );
  });

  test('are packed once, however often they are copied', () => {
    const cells = many([{ at: ['a'], value: 1, missing: null }]);
    expect(packCells(cells)).toBe(packCells(cells));
    const read = unpackCells(packed(cells));
    expect(packCells(read)).toBe(packCells(cells));
  });

  test('are left as they are where they are few', () => {
    const cells = many([{ at: ['a'], value: 1, missing: null }], 999);
    expect(packCells(cells)).toBe(cells);
    expect(unpackCells(cells)).toBe(cells);
  });

  test.each<readonly [string, unknown]>([
    ['a field of a newer version', { at: ['a'], value: 1, missing: null, quality: 'low' }],
    ['another number of dimensions', { at: ['a', 'b'], value: 1, missing: null }],
    ['a sign that is not known', { at: ['a'], value: null, missing: '*' }],
    ['a key that is no text', { at: [null], value: 1, missing: null }],
    ['no place', { value: 1, missing: null }],
    ['nothing at all', null],
    ['a method that is not known', { at: ['a'], value: 1, missing: null, method: 'phone' }],
  ])('are left as they are where one has %s', (_, strange) => {
    const cells = [...many([{ at: ['a'], value: 1, missing: null }]), strange as Cell];
    expect(packCells(cells)).toBe(cells);
  });
});
