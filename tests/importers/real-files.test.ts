import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guessRemarks } from '#/importers/guess-remarks.ts';
import { figuresOf, problemOf, read, rowsOf, shapeOf, tablePath } from '../kit/tables.ts';

// Every file as somebody has it on their machine (tests/fixtures/tables/SOURCES.md says what is special about each).

describe('CSV', () => {
  test('a download from a statistics bank: a title full of commas, an empty line, the year at the end of each metric', async () => {
    const reading = await read('csv/ssb-11616-pxweb-title-latin1-semicolon.csv');
    expect(reading).toMatchObject({ encoding: 'windows-1252', delimiter: ';', headerRows: [3] });
    expect(reading.titles).toEqual([
      '11616: Sysselsatte per 4. kvartal, etter region, statistikkvariabel og år',
    ]);
    expect(shapeOf(reading)).toEqual(['Region: area, 23', 'Indikator: indicator, 4', 'År: period, 1']);
    expect(rowsOf(reading)[0]).toEqual([
      '3801 Horten',
      'Sysselsatte personer bosatt i regionen',
      '2021',
      12807,
    ]);
    expect(figuresOf(reading).cells[0]?.at[0]).toBe('3801');
  });

  test('UTF-16 without a mark, `sep=` on the first line, headings that are paths', async () => {
    const reading = await read('csv/udir-elevundersokelsen-utf16-sep-tab.csv');
    expect(reading).toMatchObject({ encoding: 'utf-16le', delimiter: '\t', decimal: ',' });
    expect(rowsOf(reading)).toHaveLength(4 * 36);
    expect(figuresOf(reading).dimensions.map(({ role }) => role)).toContain('period');
    const codes = reading.columns.find(({ name }) => name === 'Indikatorkode');
    expect(codes).toMatchObject({ role: 'other' });
  });

  test('line ends of an old Mac, a mark at the start, an empty last column and empty lines all the way', async () => {
    const reading = await read('csv/ssb-folkemengde-2018-2019-bom-cr-only.csv');
    const rows = rowsOf(reading);
    expect(rows[0]).toEqual(['Heile landet', 'Tall', '2018', 5295619]);
    expect(rows).toContainEqual(['0118 Aremark', 'increase', '2018-2019', -3]);
    // Growth in per cent is no small group of people, and no year.
    expect(reading.remarks).toEqual([]);
    expect(reading.source.period).toBe('2018–2019');
    expect(rows.some(([area]) => area === '1940 Gáivuotna - Kåfjord - Kaivuono')).toBe(true);
  });

  test('decimal comma beside whole numbers, and «NA»', async () => {
    const reading = await read('csv/ssb-kurs-sykemelding-decimal-comma-na.csv');
    expect(reading).toMatchObject({ delimiter: ';', decimal: ',' });
    expect(rowsOf(reading).slice(0, 2)).toEqual([
      ['A', 4.3],
      ['B', '..'],
    ]);
    expect(rowsOf(reading)).toContainEqual(['R-U', 5]);
  });

  test('codes with a leading zero stay text and are what the place is known by, also where two share a name', async () => {
    const reading = await read('csv/fhi-municipality-nursing-home-beds.csv');
    const areas = figuresOf(reading).dimensions[0]?.categories ?? [];
    expect(areas[0]).toMatchObject({ key: '0101', label: 'Halden' });
    const named = areas.filter(({ label }) => label.startsWith('Våler'));
    expect(named.map(({ label }) => label)).toEqual(['Våler (0137)', 'Våler (0426)']);
    expect(rowsOf(reading).filter((row) => row.at(-1) === '..')).toHaveLength(218);
  });

  test('no header at all is asked about, and the first line is not eaten', async () => {
    const name = 'csv/no-header-kommunenr-arbeidsledige.csv';
    const reading = await read(name);
    expect(reading.questions).toEqual([{ type: 'noHeader', samples: ['101', '453'] }]);
    expect(rowsOf(reading)).toHaveLength(428);
    expect(rowsOf(reading)[0]).toEqual(['101', 453]);
    const answered = await read(name, { headerRow: 0, roles: { 0: 'area' } });
    expect(answered.questions).toEqual([]);
    expect(shapeOf(answered)).toEqual(['A: area, 428']);
  });

  test.each([
    [
      'csv/scb-befolkning-latin1-crlf.csv',
      ['Region: area, 290', 'År: period, 1'],
      ['0114 Upplands Väsby', '2017', 44605],
    ],
    [
      'csv/ssb-befolkning-bom-semicolon.csv',
      ['Region: area, 1', 'Statistikkvariabel: indicator, 1', 'År: period, 16'],
      ['Telemark', 'Personer', '2010', 168231],
    ],
    [
      'csv/ssb-kurs-befolkning-long-semicolon.csv',
      ['Region: area, 423', 'Alder: other, 3', 'Tid: period, 3'],
      ['0101', 'F0-19', '2013', 7170],
    ],
    [
      'csv/ssb-nynorsk-quarters-quoted-comma.csv',
      ['Næring (SN2007): other, 1', 'Statistikkvariabel: indicator, 1', 'Kvartal: period, 46'],
      ['Alle næringar', 'Ledige stillingar, sesongjustert', '2010K1', 58000],
    ],
  ] as const)('%s', async (name, shape, first) => {
    const reading = await read(name);
    expect(reading.questions).toEqual([]);
    expect(shapeOf(reading)).toEqual(shape);
    expect(rowsOf(reading)[0]).toEqual(first);
  });

  test('empty figures are missing, never 0', async () => {
    const rows = rowsOf(await read('csv/pyjstat-empty-values.csv'));
    expect(rows.filter((row) => row.at(-1) === '..').length).toBeGreaterThan(10);
    expect(rows.filter((row) => row.at(-1) === 0)).toHaveLength(1);
  });

  test('a list of codes has no figures: asked about, and nothing can be saved of it', async () => {
    const reading = await read('csv/ssb-klass-kommuner-latin1-comma.csv');
    expect(reading.questions).toEqual([{ type: 'noFigures' }]);
    expect(figuresOf(reading)).toMatchObject({ dimensions: [], cells: [] });
  });
});

describe('Excel', () => {
  test('two header rows, «.» as text among numbers, and forty lines of notes below', async () => {
    const reading = await read('xlsx/ssb-13135-kulturskole-kommuner.xlsx');
    expect(reading.headerRows).toEqual([3, 4]);
    expect(shapeOf(reading)).toEqual(['Område: area, 59', 'Indikator: indicator, 1', 'År: period, 6']);
    expect(
      rowsOf(reading)
        .slice(0, 6)
        .map((row) => row.at(-1)),
    ).toEqual(['.', '.', '.', '.', '.', 5.1]);
    expect(figuresOf(reading).dimensions[1]?.categories[0]).toMatchObject({ unit: 'prosent', decimals: 1 });
    expect(guessRemarks(reading.titles, reading.notes).split('\n')).toEqual([
      'Utvalgte nøkkeltall for kultur',
      'Se liste over endringer i de regionale inndelingene.',
      expect.stringContaining('Ikke mulig å oppgi tall'),
    ]);
    expect(reading.source.publisher).toBe('Statistisk sentralbyrå');
  });

  test('two metrics side by side, a second table beside them, an empty line in the middle, a sum row without a name', async () => {
    const name = 'xlsx/ssb-12272-minoritetsbarn-two-sheets-formulas.xlsx';
    const reading = await read(name);
    expect(reading).toMatchObject({ sheets: ['Vestfold', 'Telemark'], sheet: 'Vestfold', tables: 3 });
    expect(shapeOf(reading)).toEqual(['Område: area, 24', 'Indikator: indicator, 2', 'År: period, 7']);
    expect(rowsOf(reading)).toContainEqual(['0701 Horten (-2019)', 'Minoritetsspråklige barn', '2016', 185]);
    expect(reading.remarks).toContainEqual({ type: 'unnamedRows', rows: [31] });
    expect(rowsOf(await read(name, { table: 2 }))).toContainEqual(['2019', 'Vestfold', 16.979370065370574]);
    expect(shapeOf(await read(name, { sheet: 'Telemark' }))[0]).toBe('Område: area, 35');
  });

  test('two units of the same thing', async () => {
    const rows = rowsOf(await read('xlsx/ssb-09280-landareal-edited.xlsx'));
    expect(rows.slice(0, 2)).toEqual([
      ['Porsgrunn', 'Kvadratkilometer', 160.78],
      ['Porsgrunn', 'Dekar', 160780],
    ]);
  });
});

describe('JSON-stat', () => {
  test('signs in the status, metric first, a unit for each', async () => {
    const reading = await read('jsonstat/ssb-12191-kommunehelse.json');
    expect(shapeOf(reading)).toEqual([
      'Statistikkvariabel: indicator, 5',
      'Region: area, 9',
      'År: period, 3',
    ]);
    const rows = rowsOf(reading);
    expect(rows.filter((row) => typeof row.at(-1) !== 'number')).toHaveLength(92);
    expect(new Set(rows.map((row) => row.at(-1)).filter((each) => typeof each === 'string'))).toEqual(
      new Set(['.', '..', ':']),
    );
    expect(figuresOf(reading).dimensions[0]?.categories[2]).toMatchObject({ unit: 'årsverk', decimals: 1 });
    expect(reading.source).toMatchObject({ publisher: 'Statistisk sentralbyrå', period: '2018–2020' });
  });

  test('values and status as objects; what the publisher marks is told', async () => {
    const reading = await read('jsonstat/eurostat-nama_10_gdp-sparse.json');
    expect(rowsOf(reading)).toHaveLength(64);
    expect(rowsOf(reading)[0]?.at(-1)).toBe(111.757);
    expect(reading.remarks).toEqual([{ type: 'flags', flags: ['d'], count: 2 }]);
    // The file does not say what its dimensions are; their names do.
    expect(figuresOf(reading).dimensions.map(({ role }) => role)).toEqual([
      'other',
      'other',
      'indicator',
      'area',
      'period',
    ]);
  });

  test('one status for every cell, six dimensions, indexes of every form', async () => {
    expect(rowsOf(await read('jsonstat/canada-status-array.json')).length).toBeGreaterThan(100);
    const galicia = rowsOf(await read('jsonstat/galicia-2.0-mixed-index.json'));
    expect(galicia).toHaveLength(3960);
    expect(galicia.filter((row) => row.at(-1) === '..')).toHaveLength(4);
    expect(rowsOf(await read('jsonstat/one-dimension-sparse-value.json'))).toEqual([
      ['AA', 1],
      ['AB', 2],
      ['AC', 3],
    ]);
  });

  test('numeric status codes are missing figures, and notes lose their markup', async () => {
    const reading = await read('jsonstat/statfin-energy-nulls-status-codes.json');
    expect(rowsOf(reading).filter((row) => typeof row.at(-1) !== 'number')).toHaveLength(12);
    expect(reading.notes.join(' ')).not.toMatch(/[<#]/);
  });

  test.each([
    [
      'jsonstat/scb-TAB6471-folkmangd-manad.json',
      [
        'Region: area, 21',
        'Ålder: other, 11',
        'Kön: other, 3',
        'Tabellinnehåll: indicator, 1',
        'Månad: period, 4',
      ],
    ],
    [
      'jsonstat/ssb-08655-nynorsk-months.json',
      ['Arbeidstype: other, 5', 'Statistikkvariabel: indicator, 3', 'Måned: period, 5'],
    ],
    ['jsonstat/us-gsp-units.json', ['Year: period, 1', 'State: area, 51', 'Concepts: indicator, 4']],
  ] as const)('%s', async (name, shape) => {
    expect(shapeOf(await read(name))).toEqual(shape);
  });

  test.each([
    ['jsonstat/collection.json', 'jsonStatCollection'],
    ['jsonstat/not-jsonstat.json', 'jsonUnknown'],
    ['jsonstat/order-index-arrays.json', 'jsonStatText'],
    ['jsonstat/scb-TAB6471-metadata-only.json', 'jsonStatNoFigures'],
    ['jsonstat/v1-ons-sparse.json', 'jsonStatOld'],
    ['jsonstat/v1-ssb-earnings-fish-farming.json', 'jsonStatOld'],
  ] as const)('%s is refused: %s', async (name, type) => {
    expect((await problemOf(name))?.type).toBe(type);
  });
});

test('every kept file is read or refused for a reason of its own', async () => {
  for (const folder of ['csv', 'xlsx', 'jsonstat', 'example'])
    for (const name of readdirSync(tablePath(folder))) {
      const problem = await problemOf(`${folder}/${name}`);
      expect(problem?.type ?? 'read', name).not.toMatch(/Broken|notATable|tableEmpty/);
    }
});
