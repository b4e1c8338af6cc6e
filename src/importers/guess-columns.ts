import { roleByName } from './column-names.ts';
import { type Grid, isFilled, textOf } from './grid.ts';
import type { Block } from './layout.ts';
import { isNumber, missingSignOf } from './numbers.ts';
import { isPeriod } from './periods.ts';
import type { Column, ColumnRole, TableKind } from './reading.ts';

/** So many rows are enough to know a column by. */
const looked = 2000;

/** The column of a table with its headings, topmost first. */
export interface ReadColumn extends Column {
  readonly at: number;
  readonly headings: readonly string[];
}

export function guessColumns(
  grid: Grid,
  block: Block,
  kind: TableKind,
  asked: Readonly<Record<number, ColumnRole>> = {},
): readonly ReadColumn[] {
  const bottom = block.header.at(-1);
  const plain = block.columns.map((at, index) => {
    const name = bottom === undefined ? letter(at) : textOf(grid[bottom]?.[at]);
    return { at, name, asked: asked[index], seen: seenIn(grid, block, at) };
  });
  const guessed = settle(
    plain.map(({ name, seen }) => roleByName(name, kind) ?? roleByContent(name, seen)),
    plain,
    kind,
  );
  return plain.map((column, index) => {
    const role = column.asked ?? guessed[index] ?? 'other';
    const headings = role === 'value' ? headingsOf(grid, block, index) : [column.name];
    return { at: column.at, name: column.name, role, headings, unit: '', samples: column.seen.samples };
  });
}

interface Plain {
  readonly name: string;
  readonly seen: Seen;
}

/** What a column is, seen together with the others. */
function settle(
  first: readonly ColumnRole[],
  plain: readonly Plain[],
  kind: TableKind,
): readonly ColumnRole[] {
  const isText = kind === 'comments' || kind === 'futureWorkshop';
  const namedValue = (index: number) => roleByName(plain[index]?.name ?? '', kind) === 'value';
  const hasNamedValue = first.some((_, index) => namedValue(index));
  const values = first.filter((role) => role === 'value').length;
  const longest = isText && !first.includes('text') ? longestText(first, plain) : -1;
  return first.map((role, index) => {
    const { name = '', seen } = plain[index] ?? {};
    if (index === longest) return 'text';
    if (isText) return role === 'value' || role === 'other' ? 'ignore' : role;
    if (seen?.filled === 0 && role === 'other') return 'ignore';
    // Beside a column called «verdi», other columns of numbers are not what is counted.
    if (role === 'value' && hasNamedValue && !namedValue(index)) return 'other';
    // The first column says what the others are about, also where it does so in numbers.
    if (role === 'value' && index === 0 && values > 1 && !isPeriod(name)) return 'other';
    if (role === 'other' && index === 0 && !first.includes('area') && (name === '' || seen?.codes))
      return 'area';
    return role;
  });
}

/** What was said is longer than what it is about. */
function longestText(roles: readonly ColumnRole[], plain: readonly Plain[]): number {
  const lengths = plain.map(({ seen }, index) =>
    roles[index] === 'other' ? Math.max(0, ...seen.samples.map(({ length }) => length)) : 0,
  );
  const most = Math.max(0, ...lengths);
  return most > 0 ? lengths.indexOf(most) : -1;
}

type Seen = ReturnType<typeof seenIn>;

function seenIn(grid: Grid, block: Block, at: number) {
  let [filled, numbers, signs, periods, codes, zeros] = [0, 0, 0, 0, 0, 0];
  const samples: string[] = [];
  for (const row of block.rows.slice(0, looked)) {
    const cell = grid[row]?.[at];
    if (!isFilled(cell)) continue;
    const text = textOf(cell);
    filled++;
    if (samples.length < 4 && !samples.includes(text)) samples.push(text);
    if (missingSignOf(text) !== undefined) signs++;
    else if (isNumber(cell)) numbers++;
    if (isPeriod(text)) periods++;
    if (/^\d{2,10} \p{L}/u.test(text)) codes++;
    if (/^0\d+$/.test(text)) zeros++;
  }
  return { filled, numbers, signs, periods, samples, zeros, codes: filled > 0 && codes > filled * 0.6 };
}

function roleByContent(name: string, seen: Seen): ColumnRole {
  const { filled, numbers, signs, periods, zeros } = seen;
  if (zeros > 0) return 'other';
  if (filled === 0) return isPeriod(name) ? 'value' : 'other';
  if (periods === filled - signs && periods > 0 && !isPeriod(name)) return 'period';
  return numbers + signs > filled * 0.5 ? 'value' : 'other';
}

/** A heading over several columns is written once, over the first of them. */
function headingsOf(grid: Grid, block: Block, index: number): readonly string[] {
  return block.header.map((row, level) => {
    const at = block.columns[index];
    const own = at === undefined ? '' : textOf(grid[row]?.[at]);
    if (own !== '' || level === block.header.length - 1) return own;
    for (let left = index - 1; left > 0; left--) {
      const column = block.columns[left];
      const text = column === undefined ? '' : textOf(grid[row]?.[column]);
      if (text !== '') return text;
    }
    return '';
  });
}

/** A column without a name is called what a spreadsheet calls it. */
function letter(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : letter(Math.floor(at / 26) - 1) + letter(at % 26);
}
