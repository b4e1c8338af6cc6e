import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Dataset, Statement } from '#/domain/knowledge.ts';
import { guessRemarks } from '#/importers/guess-remarks.ts';
import { exampleFile } from '../../scripts/example/make-example.ts';
import { opened } from '../kit/session-file.ts';
import { figuresOf, read, rowsOf, shapeOf } from '../kit/tables.ts';

// The example workshop's records were made by hand from the same files: an import must give the same.

let records: ReadonlyMap<string, unknown>;
beforeAll(() => {
  const { revisions } = opened(readFileSync(exampleFile, 'utf8'));
  records = new Map(
    revisions.map((revision) => [revision.header.recordId, 'value' in revision ? revision.value : null]),
  );
});

describe('the same as the example has', () => {
  test.each([
    ['source/statistics-long.csv', 'tabell-levekar', 216],
    ['source/place-standard.csv', 'tabell-stedskompasset', 56],
  ])('%s: dimensions, keys, values', async (name, id, count) => {
    const { dimensions, cells } = figuresOf(await read(name));
    const expected = records.get(id) as Dataset;
    expect(cells).toHaveLength(count);
    expect({ dimensions, cells }).toEqual({
      dimensions: expected.dimensions.map((dimension) => ({
        ...dimension,
        categories: dimension.categories.map((category) => ({ ...category })),
      })),
      cells: expected.cells,
    });
  });

  test.each([
    ['source/future-workshop.csv', 'utsagn', 45],
    ['source/place-standard-comments.csv', 'kommentar', 60],
  ])('%s: every statement', async (name, prefix, count) => {
    const { content } = await read(name);
    if (content.type !== 'statements') throw new Error('Figures where statements were expected');
    expect(content.statements).toHaveLength(count);
    for (const statement of content.statements) {
      const { sourceId: _, ...expected } = records.get(`${prefix}-${statement.number}`) as Statement;
      expect(statement).toEqual(expected);
    }
  });
});

describe('the same figures in other forms', () => {
  test('JSON-stat and both sheets of the workbook hold what the long table holds', async () => {
    const key = (row: readonly (string | number | null)[]) => row.join(' · ');
    const long = new Set(rowsOf(await read('source/statistics-long.csv')).map(key));
    const json = rowsOf(await read('example/statistics.json'));
    expect(new Set(json.map(key))).toEqual(long);
    const sheet = rowsOf(await read('example/statistics.xlsx', { sheet: 'Utvikling 2021–2025' }));
    expect(sheet).toHaveLength(216);
    expect(new Set(sheet.map(key))).toEqual(long);
    const first = await read('example/statistics.xlsx');
    expect(first.source.period).toBe('2025');
    const latest = rowsOf(first);
    expect(latest).toHaveLength(72);
    for (const [area, indicator, figure] of latest)
      expect(long).toContain(key([indicator ?? '', area ?? '', '2025', figure ?? '']));
  });

  test('a wide table in Windows-1252, thousands by no-break space, with title and notes', async () => {
    const reading = await read('example/statistics-wide.csv');
    expect(shapeOf(reading)).toEqual(['Område: area, 6', 'År: period, 7', 'Indikator: indicator, 1']);
    expect(rowsOf(reading)[0]).toEqual(['Elvesiden', '2019', 'Folketall per 1. januar', 3071]);
    expect(rowsOf(reading)).toContainEqual(['Landet', '2019', 'Folketall per 1. januar', 5330000]);
    expect(rowsOf(reading)).toContainEqual(['Solåsen', '2019', 'Folketall per 1. januar', '..']);
    expect(figuresOf(reading).dimensions[2]?.categories[0]).toMatchObject({ unit: 'personer', decimals: 0 });
    expect(reading.notes).toHaveLength(4);
    expect(guessRemarks(reading.titles, reading.notes)).toMatch(
      /^Tegnforklaring: .*\nMerknad: Solåsen fikk .*utelatt\.$/,
    );
    expect(reading.source.publisher).toBe('Eksempeltall laget for opplæring');
  });
});
