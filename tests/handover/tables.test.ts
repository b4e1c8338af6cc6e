import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/universal';
import { describe, expect, test } from 'vitest';
import { create, edit } from '#/domain/change.ts';
import type { Id } from '#/domain/ids.ts';
import { entriesOf } from '#/exchange/receipt.ts';
import { resultOf } from '#/exchange/result-file.ts';
import { type Cell, type Table, tablesOf } from '#/handover/tables.ts';
import { csvOf } from '#/handover/tables-csv.ts';
import { xlsxOf } from '#/handover/tables-xlsx.ts';
import { packageWords } from '#/i18n/package-words.ts';
import { exampleFile } from '../../scripts/example/make-example.ts';
import { sampleValues } from '../kit/sample-values.ts';
import { opened } from '../kit/session-file.ts';
import { app, decision, note, plan, tablet } from '../kit/tablet.ts';

// What came out of the workshop as tables, which any spreadsheet opens and in which nothing is reckoned with.

const words = await packageWords('nb');

function tablesIn(entries: ReturnType<typeof entriesOf>): ReadonlyMap<string, Table> {
  const result = resultOf(entries, words.result, app);
  if (result === null) throw new Error('no workshop');
  return new Map(tablesOf(result, words.tables).map((table) => [table.name, table]));
}

const example = opened(readFileSync(exampleFile, 'utf8'));
const inExample = tablesIn(entriesOf(example.file.workshopId, example.revisions));

function cellsUnder(table: Table | undefined, column: string): Cell[] {
  const at = table?.columns.indexOf(column) ?? -1;
  return (table?.rows ?? []).map((row) => row[at] ?? null);
}

describe('what the tables say', () => {
  test('every note that is told has a line, with who wrote it, what it is and what it rests on', () => {
    const notes = inExample.get('notes');
    const told = entriesOf(example.file.workshopId, example.revisions).filter(
      (entry) => entry.kind === 'note' && !entry.value.workingFileOnly && !entry.deleted,
    );
    expect(notes?.rows).toHaveLength(told.length);
    expect(new Set(cellsUnder(notes, 'Id'))).toEqual(new Set(told.map(({ id }) => id)));
    expect(cellsUnder(notes, 'Gruppe')).toContain('Gruppe 1');
    for (const table of inExample.values())
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
  });

  test('a point with its hands, its deadline as a date, and one line for each thing it rests on', () => {
    const hub = tablet('hub');
    hub.write(...plan(), note('notat-1', 'Flere benker'), ...decision('gruppe-1', 'Sett opp benker.'));
    const tables = tablesIn(hub.entries());
    const points = tables.get('points');
    expect(points?.rows).toHaveLength(1);
    expect(cellsUnder(points, 'Frist')).toEqual([{ date: '2027-10-01' }]);
    expect(cellsUnder(points, 'For')).toEqual([3]);
    const evidence = tables.get('evidence');
    expect(cellsUnder(evidence, 'Tall')).toEqual([null, 23.5]);
    expect(cellsUnder(evidence, 'Enhet')).toEqual(['', 'prosent']);
    expect(cellsUnder(evidence, 'Hva det sier')[0]).toBe('Sentrum har 3 424 innbyggere.');
  });

  test('every proposal of the plenary has its points there, also the second', () => {
    const hub = tablet('hub');
    const joint = [...decision('a', 'Benker'), ...decision('b', 'Lys')];
    hub.write(...plan(), ...joint);
    for (const name of ['a', 'b'])
      hub.write(edit('decision', `${name}-forslag` as Id<'decision'>, { groupId: null, title: name }));
    const tables = tablesIn(hub.entries());
    expect(cellsUnder(tables.get('points'), 'Forslag til vedtakspunkt').toSorted()).toEqual([
      'Benker',
      'Lys',
    ]);
    expect(new Set(cellsUnder(tables.get('evidence'), 'Notat eller vedtakspunkt'))).toEqual(
      new Set(['Benker', 'Lys']),
    );
  });

  test('an action tells which proposal its points are of, where there are several', () => {
    const hub = tablet('hub');
    const pointIds = ['a-punkt-1', 'b-punkt-1'] as Id<'point'>[];
    const action = { ...sampleValues.action, text: 'Lag en plan', pointIds };
    hub.write(...plan(), ...decision('a', 'Benker'), ...decision('b', 'Lys'));
    hub.write(create('action', 'tiltak' as Id<'action'>, action));
    hub.write(
      edit('decision', 'a-forslag' as Id<'decision'>, { groupId: null, title: 'Trygghet' }),
      edit('decision', 'b-forslag' as Id<'decision'>, { groupId: null, title: '' }),
    );
    expect(cellsUnder(tablesIn(hub.entries()).get('actions'), 'Gjelder vedtakspunkt')).toEqual([
      'Trygghet: 1, 1',
    ]);
  });

  test('the times are those of the clock on the wall in Norway', () => {
    const hub = tablet('hub');
    const startedAt = Date.UTC(2027, 6, 1, 14, 5);
    const held = {
      phaseId: 'fase-1',
      plannedMinutes: 14,
      startedAt,
      endedAt: startedAt + 15.5 * 60_000,
      pausedMs: 0,
    };
    hub.write(...plan(), edit('step', 'trinn-1' as Id<'step'>, { held: [held] }));
    expect(tablesIn(hub.entries()).get('times')?.rows).toEqual([
      ['Tallene', expect.any(String), { date: '2027-07-01' }, '16:05', '16:20', 14, 15.5, 0, 1.5],
    ]);
  });
});

const awkward = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '+47 69 30 60 00',
    '-5',
    '@SUM(A1)',
    '\t=1',
    'a;b',
    '"sitert"',
    'to\nlinjer',
    '_x0041_',
    'constructor',
    '__proto__',
    'toString',
    '\u0007\ud800',
    'æøå – «»',
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const someCell: fc.Arbitrary<Cell> = fc.oneof(
  awkward,
  fc.integer({ min: -9999, max: 9999 }),
  fc.integer({ min: -9999, max: 9999 }).map((n) => n / 10),
  fc.constant({ date: '2027-03-11' }),
  fc.constant(null),
);
const someTable: fc.Arbitrary<Table> = fc
  .array(fc.array(someCell, { minLength: 3, maxLength: 3 }), { maxLength: 5 })
  .map((rows) => ({ name: 'notes', columns: ['A', 'B', 'C'], rows }));

describe('as CSV', () => {
  test('a law: what another reader finds is what was in the table, and no text is left that a spreadsheet would reckon with', () => {
    fc.assert(
      fc.property(someTable, (table) => {
        const text = csvOf(table);
        expect(text.startsWith('\ufeff')).toBe(true);
        expect(text.endsWith('\r\n')).toBe(true);
        const read = Papa.parse<string[]>(text.slice(1).replace(/\r\n$/, ''), {
          delimiter: ';',
          newline: '\r\n',
        });
        expect(read.data.slice(1).map((row) => row.map(withoutApostrophe))).toEqual(
          table.rows.map((row) => row.map(written)),
        );
        for (const cell of read.data.flat()) expect(cell).not.toMatch(/^(?![-+]?\d+(,\d+)?$)[=+\-@\t\r]/);
      }),
    );
  });

  test('decimals have a comma, a number below nought is a number, dates are Norwegian', () => {
    const table: Table = {
      name: 'times',
      columns: ['A', 'B', 'C'],
      rows: [[-1.5, { date: '2027-03-11' }, '=1+1']],
    };
    expect(csvOf(table)).toBe('\ufeffA;B;C\r\n-1,5;11.03.2027;"\'=1+1"\r\n');
  });
});

describe('as a workbook', () => {
  const read = async (tables: readonly Table[]) => {
    const bytes = await xlsxOf(tables, words.tables, '2027-03-11');
    return readXlsxFile(bytes.slice().buffer, { trim: false });
  };

  test('a sheet for each table, by names that a spreadsheet takes', async () => {
    const sheets = await read([...inExample.values()]);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(Object.values(words.tables.names));
    expect(sheets[0]?.data).toHaveLength((inExample.get('notes')?.rows.length ?? 0) + 1);
    for (const language of ['nb', 'nn', 'en'] as const)
      for (const name of Object.values((await packageWords(language)).tables.names))
        expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
  });

  test('a law: another reader finds text as text, numbers as numbers and dates as dates, also what stands in several sheets', async () => {
    await fc.assert(
      fc.asyncProperty(someTable, someTable, async (one, other) => {
        const tables = [one, { ...other, name: 'points' as const }, { ...one, name: 'times' as const }];
        const sheets = await read(tables);
        expect(sheets).toHaveLength(tables.length);
        for (const [sheet, { columns, rows }] of tables.entries()) {
          expect(sheets[sheet]?.data[0]).toEqual(columns);
          const said = sheets[sheet]?.data.slice(1) ?? [];
          for (const [index, row] of rows.entries())
            for (const [at, cell] of row.entries()) expect(said[index]?.[at] ?? null).toEqual(asRead(cell));
        }
      }),
      { numRuns: 30 },
    );
  });

  test('a row is as high as its longest text, whichever program opens it: LibreOffice does not find out by itself', async () => {
    const rows = [['kort'], ['a'.repeat(58)], ['ord '.repeat(60)], ['en\nto\ntre'], ['lang '.repeat(20_000)]];
    const bytes = await xlsxOf([{ name: 'notes', columns: ['Notat'], rows }], words.tables, '2027-03-11');
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const heights = [...sheet.matchAll(/<row r="\d+"(?: ht="(\d+)")?>/g)].map(([, height]) => height);
    expect(heights).toEqual([undefined, undefined, undefined, '52', '39', '409']);
  });

  test('a text longer than Excel takes is cut, and the file stays whole', async () => {
    const long = 'lang '.repeat(20_000);
    const table: Table = { name: 'notes', columns: ['A'], rows: [[long]] };
    const [first] = await read([table]);
    expect(String(first?.data[1]?.[0])).toHaveLength(32_767);
    expect(csvOf(table)).toContain(long);
  });
});

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  return typeof cell === 'string' ? cell.replaceAll('\0', '') : '11.03.2027';
}

function withoutApostrophe(cell: string): string {
  return /^'[=+\-@\t\r\n]/.test(cell) ? cell.slice(1) : cell;
}

/** XML has no place for a bell or for half a letter, and knows one kind of line. */
function asRead(cell: Cell): unknown {
  if (cell === null || typeof cell === 'number') return cell;
  if (typeof cell === 'object') return new Date('2027-03-11T00:00:00Z');
  const text = [...cell]
    .filter((letter) => /[\t\n\r]|[^\p{Cc}]|[\x7f-\x9f]/u.test(letter) && !/[\ufffe\uffff]/.test(letter))
    .filter((letter) => !/^[\ud800-\udfff]$/.test(letter))
    .join('');
  return text === '' ? null : text.replace(/\r\n?/g, '\n');
}
