import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTable } from '#/importers/read-table.ts';
import { figuresOf, readText, rowsOf } from '../kit/tables.ts';

// Laws over made-up tables: whatever the form of the file, the figures are the ones that were written.

const spaces = [' ', '\u00a0', '\u202f'] as const;
const name = fc
  .stringMatching(/^[A-Za-zÆØÅæøåáš][A-Za-zæøå ;,"\n-]{0,12}[a-zæøå]$/)
  .map((text) => text.replace(/ +/g, ' '));
const figure = fc.oneof(
  fc.integer({ min: -9_999_999, max: 99_999_999 }),
  fc.integer({ min: -999_999_999, max: 999_999_999 }).map((n) => n / 100),
  fc.constantFrom('.', '..', ':' as const),
);
const form = fc.record({
  delimiter: fc.constantFrom(';', '\t', ','),
  decimal: fc.constantFrom(',', '.'),
  thousands: fc.constantFrom('', ...spaces),
  newline: fc.constantFrom('\n', '\r\n', '\r'),
  encoding: fc.constantFrom('utf-8', 'bom', 'utf-16le', 'utf-16le-bom', 'utf-16be-bom'),
  sep: fc.boolean(),
});
type Form = typeof form extends fc.Arbitrary<infer T> ? T : never;
const table = fc
  .uniqueArray(name, { minLength: 2, maxLength: 8, selector: (text) => text.trim() })
  .chain((areas) =>
    fc.record({
      areas: fc.constant(areas),
      figures: fc.array(fc.tuple(figure, figure), { minLength: areas.length, maxLength: areas.length }),
    }),
  );

test('parse after print is the same, in every form a file can have', async () => {
  await fc.assert(
    fc.asyncProperty(table, form, async ({ areas, figures }, how) => {
      const rows = areas.map((area, index) => [
        area,
        ...(figures[index] ?? []).map((each) => written(each, how)),
      ]);
      // One figure that settles the decimal sign, as any real table with decimals has.
      const all = [['Område', '2023', '2024'], ...rows, ['Sist', `0${how.decimal}5`, '7']];
      const text = (how.sep ? [`sep=${how.delimiter}`] : [])
        .concat(all.map((row) => row.map((cell) => quoted(cell, how)).join(how.delimiter)))
        .join(how.newline);
      const read = await readTable({ name: 'tabell.csv', bytes: encoded(text, how) });
      if (!read.ok) throw new Error(JSON.stringify(read.problem));
      const given = rowsOf(read.value).slice(0, -2);
      const expected = areas.flatMap((area, index) =>
        (figures[index] ?? []).map((each, year) => [
          area.normalize('NFC').trim(),
          ['2023', '2024'][year],
          each,
        ]),
      );
      expect(given).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

test('the order of rows changes nothing but the order', async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.infiniteStream(fc.nat()), async ({ areas, figures }, stream) => {
      const rows = areas.map((area, index) =>
        [
          quoted(area, { delimiter: ';' }),
          ...(figures[index] ?? []).map((each) =>
            String(each).replace('.', typeof each === 'number' ? ',' : '.'),
          ),
        ].join(';'),
      );
      const keyed = rows.map((row) => ({ row, by: stream.next().value }));
      const shuffled = keyed.toSorted((a, b) => a.by - b.by).map(({ row }) => row);
      const [one, other] = [await cells(rows), await cells(shuffled)];
      expect(new Set(other)).toEqual(new Set(one));
    }),
    { numRuns: 150 },
  );
});

async function cells(rows: readonly string[]): Promise<readonly string[]> {
  const reading = await readText(['Område;2023;2024', ...rows, 'Sist;0,5;7'].join('\n'));
  return figuresOf(reading).cells.map((cell) => JSON.stringify(cell));
}

function written(
  value: number | string,
  { decimal, thousands }: Pick<Form, 'decimal' | 'thousands'>,
): string {
  if (typeof value === 'string') return value;
  const [whole = '', part] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return part === undefined ? grouped : `${grouped}${decimal}${part}`;
}

function quoted(text: string, { delimiter }: { readonly delimiter: string }): string {
  return /["\n\r]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
}

function encoded(text: string, { encoding }: Pick<Form, 'encoding'>): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'bom') return new TextEncoder().encode(`\ufeff${text}`);
  const bytes = Buffer.from(encoding === 'utf-16le' ? text : `\ufeff${text}`, 'utf16le');
  return new Uint8Array(encoding === 'utf-16be-bom' ? bytes.swap16() : bytes);
}
