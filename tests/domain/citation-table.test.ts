import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latestRows, pagesOf, tablesOf } from '#/domain/citation-table.ts';
import { cellsAt } from '#/domain/dataset-index.ts';
import type { Cell, Dimension } from '#/domain/knowledge.ts';
import { statistics } from '../kit/citations.ts';
import { sampleValues } from '../kit/sample-values.ts';

describe('a table in long form', () => {
  it('stands as areas against years, one table per indicator', () => {
    const [table] = tablesOf(statistics(), 'area', 'period');
    expect(table?.about.map(({ label }) => label)).toEqual(['Trangbodde']);
    expect(table?.columns.map(({ key }) => key)).toEqual(['2021', '2025']);
    expect(table?.rows[0]?.cells.map((each) => each?.value)).toEqual([null, 23.5]);
    expect(table?.rows[0]?.series).toEqual(['trangbodde', 'teglhagen', null]);
  });

  it('gives the latest figure of each area', () => {
    expect(latestRows(statistics())).toMatchObject([
      { label: 'Trangbodde', cells: [{ label: 'Teglhagen', cell: { value: 23.5 } }] },
    ]);
  });
});

const keys = ['a', 'b', 'c'];
const roles: readonly Dimension['role'][] = ['indicator', 'area', 'other', 'period'];
const dimensions = roles.map(
  (role): Dimension => ({
    key: role,
    label: role,
    role,
    categories: keys.map((key) => ({ key, label: key })),
  }),
);
const place = fc.tuple(...roles.map(() => fc.constantFrom(...keys)));
const figures = fc
  .uniqueArray(place, { selector: (at) => at.join(), minLength: 1, maxLength: 30 })
  .map((places) => places.map((at, value): Cell => ({ at, value, missing: null })));

describe('whatever figures a table holds (law)', () => {
  it('each stands once, in the row, the column and the table of its own categories', () => {
    fc.assert(
      fc.property(figures, (cells) => {
        const tables = tablesOf({ ...sampleValues.dataset, dimensions, cells }, 'area', 'period');
        const standing = tables.flatMap(({ about, columns, rows }) =>
          rows.flatMap((row) =>
            row.cells.flatMap((cell, index) => {
              if (!cell) return [];
              const [indicator, other] = about.map(({ key }) => key);
              expect(cell.at).toEqual([indicator, row.category.key, other, columns[index]?.key]);
              expect(row.series).toEqual([indicator, row.category.key, other, null]);
              return [cell];
            }),
          ),
        );
        expect(new Set(standing)).toEqual(new Set(cells));
        expect(standing).toHaveLength(cells.length);
      }),
    );
  });

  it('the tables come in the order of the categories they are about', () => {
    fc.assert(
      fc.property(figures, (cells) => {
        const tables = tablesOf({ ...sampleValues.dataset, dimensions, cells }, 'area', 'period');
        const names = tables.map(({ about }) => about.map(({ key }) => key).join());
        expect(names).toEqual(names.toSorted());
      }),
    );
  });

  it('a figure, a row and a whole indicator are found by their keys', () => {
    const asked = fc.tuple(...roles.map(() => fc.constantFrom(null, ...keys)));
    fc.assert(
      fc.property(figures, asked, (cells, at) => {
        const wanted = cells.filter((cell) =>
          at.every((key, index) => key === null || key === cell.at[index]),
        );
        expect(cellsAt({ dimensions, cells }, at)).toEqual(wanted);
      }),
    );
  });
});

describe('a table that is too large for one screen', () => {
  it('is turned where it would be wider than long, unless years stand across', () => {
    const long = {
      ...(dimensions[2] as Dimension),
      categories: Array.from({ length: 50 }, (_, index) => ({ key: `${index}`, label: `${index}` })),
    };
    const cells = [{ at: ['a', '7'], value: 1, missing: null }];
    const dataset = { ...sampleValues.dataset, dimensions: [dimensions[0] as Dimension, long], cells };
    const [table] = tablesOf(dataset, 'area', 'period');
    expect([table?.rows.length, table?.columns.length]).toEqual([50, 3]);
    const years = {
      ...dataset,
      dimensions: [dimensions[0] as Dimension, { ...long, role: 'period' as const }],
    };
    expect(tablesOf(years, 'area', 'period')[0]?.columns).toHaveLength(50);
  });

  it('is shown in pages that hold so much each, and no piece is lost or shown twice (law)', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50)), fc.integer({ min: 1, max: 60 }), (sizes, most) => {
        const pages = pagesOf(sizes, most);
        expect(pages.flatMap(({ from, to }) => sizes.slice(from, to))).toEqual(sizes);
        for (const { from, to } of pages) {
          const size = sizes.slice(from, to).reduce((sum, each) => sum + each, 0);
          expect(size <= most || to - from === 1).toBe(true);
        }
      }),
    );
  });
});
