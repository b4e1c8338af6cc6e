import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CellColumns, packCells } from '#/domain/cell-columns.ts';
import type { Cell } from '#/domain/knowledge.ts';
import { countCells, packTable, stillPacked, unpackTable } from '#/domain/packed-table.ts';
import { cellsInParts, withoutCells } from '#/domain/table-parts.ts';

// A large table that only passes through the page is never unpacked there (docs/decisions/0013-tables-of-others.md).

const cells = (count: number): readonly Cell[] =>
  Array.from({ length: count }, (_, index) => ({ at: [`a${index % 700}`], value: index, missing: null }));
const table = (count: number) => ({ title: 'Folketall', cells: cells(count), unit: 'personer' });
type Table = ReturnType<typeof table>;

/** As it comes from the database or a worker: copied. */
const received = (count: number) => unpackTable(structuredClone(packTable(table(count)))) as Table;

/** Columns that tell how often somebody has looked into them. */
function watched(count: number) {
  const columns = packCells(cells(count)) as CellColumns;
  let looks = 0;
  const telling = {
    ...columns,
    get at() {
      looks += 1;
      return columns.at;
    },
  };
  const passing = unpackTable({ title: 'Folketall', cells: telling }) as unknown as Table;
  return { passing, looks: () => looks };
}

describe('a large table', () => {
  test('is as it was for whoever reads, copies or writes it down', () => {
    for (const read of [
      received(2000),
      { ...received(2000) },
      structuredClone(received(2000)),
      JSON.parse(JSON.stringify(received(2000))),
    ])
      expect(read).toEqual(table(2000));
  });

  test('goes on to the next one, is counted and put together without being unpacked', () => {
    const { passing, looks } = watched(2000);
    expect(packTable(passing)).toHaveProperty('cells.columns', 1);
    expect(stillPacked(passing)).toBe(packTable(passing));
    expect(unpackTable({ ...stillPacked(passing), title: 'Nytt navn' })).toHaveProperty('title', 'Nytt navn');
    expect(countCells(passing)).toBe(2000);
    expect(withoutCells(passing)).toEqual({ title: 'Folketall' });
    expect(looks()).toBe(0);
  });

  test('is unpacked once, by whoever first asks for its figures', () => {
    const { passing, looks } = watched(2000);
    expect(passing.cells).toEqual(cells(2000));
    expect(passing.cells).toBe(passing.cells);
    expect(looks()).toBe(1);
    expect(packTable({ ...passing, title: 'Nytt navn' })).toHaveProperty('cells.columns', 1);
  });
});

test('the cells come in parts, packed or not, and none is lost', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 1200 }), (count, size) => {
      for (const each of [table(count), received(count)]) {
        const parts = [...cellsInParts(each, size)];
        expect(parts.flat()).toEqual(cells(count));
        expect(parts.every((part) => part.length <= size)).toBe(true);
      }
    }),
    { numRuns: 20 },
  );
});

test('what is no table, or a small one, is left as it is', () => {
  for (const other of [{}, { cells: 5 }, { cells: null }, { cells: [] }, { cells: ['a'] }, table(20)]) {
    expect(packTable(other)).toBe(other);
    expect(unpackTable(other)).toBe(other);
  }
  expect([null, 'x', {}, { cells: 'abc' }].map(countCells)).toEqual([0, 0, 0, 0]);
});
