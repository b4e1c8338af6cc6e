import { describe, expect, test } from 'vitest';
import { imports as en } from '#/i18n/en/imports.ts';
import { formatFor } from '#/i18n/format.ts';
import { importProblemText, questionText, remarkText } from '#/i18n/import-problem-text.ts';
import { importTexts } from '#/i18n/import-texts.ts';
import type { DimensionNames } from '#/importers/dimension-names.ts';
import { guessRemarks } from '#/importers/guess-remarks.ts';
import { readTable } from '#/importers/read-table.ts';
import { missingIn } from '#/importers/reading.ts';
import { figuresOf, problemOf, readText, rowsOf, shapeOf } from '../kit/tables.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('signs in numbers', () => {
  test('`1.234` alone is asked, not guessed; the answer settles it', async () => {
    const table = 'Område;Folketall\nA;1.234\nB;2.500\nC;950\n';
    const open = await readText(table);
    expect(open.questions).toEqual([{ type: 'decimalSign', samples: ['1.234', '2.500'], count: 2 }]);
    expect(figuresOf(open).cells.map(({ value, missing }) => value ?? missing)).toEqual([null, null, 950]);
    const thousands = await readText(table, { decimal: ',' });
    expect(figuresOf(thousands).cells.map(({ value }) => value)).toEqual([1234, 2500, 950]);
    const decimals = await readText(table, { decimal: '.' });
    expect(figuresOf(decimals).cells.map(({ value }) => value)).toEqual([1.234, 2.5, 950]);
    expect(decimals.questions).toEqual([]);
  });

  test('one clear number settles the whole table', async () => {
    const reading = await readText('Område;Tall\nA;1.234\nB;4,6\n');
    expect(reading).toMatchObject({ decimal: ',', questions: [] });
    expect(figuresOf(reading).cells.map(({ value }) => value)).toEqual([1234, 4.6]);
    expect(figuresOf(await readText('a,b\nx,"1,234"\ny,0.25\n')).cells.map(({ value }) => value)).toEqual([
      1234, 0.25,
    ]);
  });

  test('both signs as decimals in one table is asked about', async () => {
    const reading = await readText('Område;Tall\nA;1.5\nB;4,6\n');
    expect(reading.questions.map(({ type }) => type)).toEqual(['decimalSign']);
  });

  test.each([
    ['3 071', 3071],
    ['3\u00a0071', 3071],
    ['5\u202f330\u202f000', 5330000],
    ['1.234.567', 1234567],
    ['1.234,5', 1234.5],
    ['-0,5', -0.5],
    ['−3,0', -3],
    ['12,5 %', 12.5],
    ["1'000'000", 1000000],
  ])('%s is %d', async (written, value) => {
    expect(figuresOf(await readText(`Område;Verdi\nA;${written}\nB;0,25\n`)).cells[0]?.value).toBe(value);
  });

  test('a figure larger than any number is told, not kept', async () => {
    const reading = await readText('Område;Verdi\nA;1e+999\nB;1\n');
    expect(figuresOf(reading).cells[0]).toMatchObject({ value: null, missing: '..' });
    const category = { index: ['a'] };
    const file = { version: '2.0', class: 'dataset', id: ['x'], size: [1], dimension: { x: { category } } };
    const json = JSON.stringify({ ...file, value: [0] }).replace('[0]', '[1e999]');
    expect(await problemOf('tall.json', utf8(json))).toEqual({ type: 'jsonStatBroken', where: 'value' });
  });

  test('more digits than a number can hold is told, not rounded', async () => {
    const reading = await readText('Område;Verdi\nA;12345678901234567891\nB;1\n');
    expect(figuresOf(reading).cells[0]).toMatchObject({ value: null, missing: '..' });
    expect(reading.remarks).toContainEqual({
      type: 'unreadable',
      samples: ['12345678901234567891'],
      count: 1,
    });
  });
});

describe('missing figures', () => {
  test.each([
    ['.', '.'],
    ['..', '..'],
    [':', ':'],
    ['', '..'],
    ['NA', '..'],
    ['…', '..'],
  ])('«%s» is %s', async (written, sign) => {
    const { cells } = figuresOf(await readText(`Område;År;Verdi\nA;2024;${written}\nB;2024;7\n`));
    expect(cells[0]).toEqual({
      at: ['a', '2024', ...(cells[0]?.at.slice(2) ?? [])],
      value: null,
      missing: sign,
    });
  });
});

describe('the shape of the table', () => {
  test('line breaks, quotes and delimiters inside a cell', async () => {
    const rows = rowsOf(await readText('Område;Verdi\n"Nord;\nøst ""A""";4\n'));
    expect(rows).toEqual([['Nord;\nøst "A"', 4]]);
  });

  test('names written once stand for the rows below', async () => {
    const reading = await readText(
      'Fylke;Kommune;2023;2024\nAgder;Arendal;1;2\n;Grimstad;3;4\nOslo;Oslo;5;6\n',
    );
    expect(rowsOf(reading)).toContainEqual(['Agder', 'Grimstad', '2024', 4]);
    expect(reading.remarks).toContainEqual({ type: 'filledDown', columns: ['Fylke'] });
  });

  test('headings over several columns, in two lines', async () => {
    const reading = await readText('Område;Menn;;Kvinner;\n;2023;2024;2023;2024\nA;10;20;30;40\n');
    expect(rowsOf(reading)).toEqual([
      ['A', 'Menn', '2023', 10],
      ['A', 'Menn', '2024', 20],
      ['A', 'Kvinner', '2023', 30],
      ['A', 'Kvinner', '2024', 40],
    ]);
  });

  test('year ranges stay text', async () => {
    expect(shapeOf(await readText('Område;2018-2022;2019-2023\nA;1;2\n'))[1]).toBe('Periode: period, 2');
  });

  test('a table below another is another table', async () => {
    const text = 'Område;2023\nA;10\nB;20\nC;30\n\nAlder;2023\n0-19;5\n20-64;6\n';
    expect(shapeOf(await readText(text))).toEqual(['Område: area, 3', 'År: period, 1']);
    expect(shapeOf(await readText(text, { table: 1 }))).toEqual(['Alder: other, 2', 'År: period, 1']);
  });

  test('a wrong guess is corrected: header line and roles', async () => {
    const text = 'Notat om saken;hentet fra;arkiv\nSted;Nummer;Verdi\nA;1;4\nB;2;5\n';
    expect(rowsOf(await readText(text, { headerRow: 2, roles: { 1: 'ignore' } }))).toEqual([
      ['A', 4],
      ['B', 5],
    ]);
  });

  test('what kind an area is: told by a person, else by a column, else by its name', async () => {
    const kindsOf = async (text: string, answers = {}) => {
      const { content } = await readText(text, answers);
      if (content.type !== 'figures') throw new Error('not figures');
      return content.dimensions[0]?.categories.map(({ areaKind }) => areaKind);
    };
    const names = 'Fredrikstad;4\nEKG12 KOSTRA-gruppe 12;5\nSammenlignbare kommuner;6\n0 Hele landet;7\n';
    expect(await kindsOf(`Område;Prosent\n${names}`)).toEqual([
      undefined,
      'municipalityGroup',
      'municipalityGroup',
      'country',
    ]);
    const column = 'Område;Områdetype;Prosent\nTeglhagen;Delområde;4\nLike kommuner;Kommunegruppe;5\n';
    expect(await kindsOf(column)).toEqual(['district', 'municipalityGroup']);
    expect(
      await kindsOf(column, { areaKinds: { teglhagen: 'municipality', 'like-kommuner': 'unknown' } }),
    ).toEqual(['municipality', undefined]);
  });

  test('what the table does not name is called so in the language of whoever imports it, under the same key', async () => {
    const bytes = new TextEncoder().encode(';2023;2024\nA;1;2\nB;3;4\n');
    const dimensionsIn = async (names?: DimensionNames) => {
      const result = await readTable({ name: 'tabell.csv', bytes }, {}, undefined, names);
      if (!result.ok || result.value.content.type !== 'figures') throw new Error('not read');
      return result.value.content.dimensions.map(({ key, label }) => [key, label]);
    };
    expect(await dimensionsIn(en.dimensions)).toEqual([
      ['omrade', 'Area'],
      ['ar', 'Year'],
    ]);
    expect(await dimensionsIn()).toEqual([
      ['omrade', 'Område'],
      ['ar', 'År'],
    ]);
  });

  test('two figures about the same thing are asked about', async () => {
    const reading = await readText('Område;Kjønn;Verdi\nA;M;1\nA;K;2\n', { roles: { 1: 'ignore' } });
    expect(reading.questions).toEqual([{ type: 'sameTwice', labels: ['A'], count: 1 }]);
  });
});

describe('what a person is told', () => {
  test('counts under five may show who it is; shares may not', async () => {
    expect((await readText('Område;Uføre (personer)\nA;3\nB;40\n')).remarks).toEqual([
      { type: 'smallCounts', count: 1 },
    ]);
    expect((await readText('Område;Uføre (prosent)\nA;3\nB;40\n')).remarks).toEqual([]);
  });

  test('the source line is what the file says, and the rest is missing', async () => {
    const { source } = await readText(
      'Folketall\n\nOmråde;2023;2024\nA;10;20\n\nKilde: Kommunen\nLisens: NLOD 2.0\n',
    );
    expect(source).toEqual({
      publisher: 'Kommunen',
      table: 'Folketall',
      period: '2023–2024',
      fetched: null,
      licence: 'NLOD 2.0',
    });
    expect(missingIn(source)).toEqual(['fetched']);
  });
});

test('a very long list of what people said is read to its end', async () => {
  const lines = Array.from({ length: 200_000 }, () => 'Vest;Det trengs lys ved benken');
  const { content } = await readText(`Område;Kommentar\n${lines.join('\n')}\n`, { kind: 'comments' });
  expect(content.type === 'statements' && content.statements.length).toBe(lines.length);
});

describe('a table without figures', () => {
  const said = 'Sted;Forslag\nTorget;Flere benker i skyggen\nElva;Lys langs stien\n';

  test('is asked about, so that it can be said that it is what residents said', async () => {
    expect((await readText(said)).questions).toEqual([{ type: 'noFigures' }]);
    const { questions, content } = await readText(said, { kind: 'futureWorkshop' });
    expect(questions).toEqual([]);
    expect(content).toMatchObject({
      type: 'statements',
      statements: [
        { area: 'Torget', text: 'Flere benker i skyggen' },
        { area: 'Elva', text: 'Lys langs stien' },
      ],
    });
  });

  test('has them in the column that somebody says has them', async () => {
    const text = 'Område;Svar\nA;ca 4\nB;ca 5\n';
    const { questions, remarks } = await readText(text, { roles: { 1: 'value' } });
    expect(questions).toEqual([]);
    expect(remarks).toContainEqual({ type: 'unreadable', samples: ['ca 4', 'ca 5'], count: 2 });
  });
});

test.each([
  ['Levekår i fire områder 2025', '2025'],
  ['Folketall 2019–2025, per 1. januar', '2019–2025'],
  ['Byggekostnader (2015=100)', ''],
  ['Tall fra 2019 og 2025', ''],
  ['12025: Pendling', ''],
])('the period of a table without years, from its title: «%s» → «%s»', async (title, period) => {
  expect((await readText(`${title}\n\nOmråde;Prosent\nA;4\nB;5\n`)).source.period).toBe(period);
});

test('what the file says of its figures is kept without whom to call', () => {
  const notes = ['Tall for 2020 er anslag.', 'Kilde: Kommunen', 'Kontakt: Kari Nordmann, kari@example.no'];
  expect(guessRemarks(['Folketall', 'Foreløpige tall'], notes)).toBe(
    'Foreløpige tall\nTall for 2020 er anslag.',
  );
});

describe('files that are no table', () => {
  test.each([
    ['tom.csv', utf8(''), 'tableEmpty'],
    ['film.csv', new Uint8Array(30_000_001), 'tableFileTooLarge'],
    ['gammel.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'oldExcel'],
    ['brev.pdf', utf8('%PDF-1.7'), 'notATable'],
    ['ødelagt.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9]), 'excelBroken'],
    ['avkuttet.json', utf8('{"version":"2.0","class":'), 'jsonBroken'],
    ['brev.txt', utf8('Hei, her er filen du ba om.'), 'noFigures'],
    ['sitat.csv', utf8('a;b\n"x;1\ny;2\n'), 'quotesBroken'],
  ])('%s', async (name, bytes, type) => {
    expect((await problemOf(name, bytes))?.type).toBe(type);
  });

  test('each problem, question and remark has words in the three languages', async () => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      const [words, format] = [await importTexts(language), formatFor(language)];
      const problem = await problemOf('gammel.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]));
      if (problem === null) throw new Error('The old workbook was read');
      expect(importProblemText(words, format, problem).text).toContain('.xlsx');
      expect(questionText(words, { type: 'decimalSign', samples: ['1.234'], count: 1 })).toContain('1.234');
      expect(remarkText(words, format, { type: 'smallCounts', count: 2 })).toContain('2');
    }
  });
});
