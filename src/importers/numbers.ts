import type { MissingSign } from '#/domain/knowledge.ts';
import { type GridCell, textOf } from './grid.ts';
import type { DecimalSign } from './reading.ts';

const spaces = '[ \\u00a0\\u202f\\u2009]';
const grouped = new RegExp(
  `^[-−–+]?\\d{1,3}(?:(?:${spaces}\\d{3})+|(?:'\\d{3})+|(?:’\\d{3})+)(?:[.,]\\d+)?$`,
);
const plain = /^[-−–+]?\d+(?:[.,]\d+)?$/;
/** `1.234.567`, `1,234,567.8`: one sign between thousands, the other before decimals. */
const byDots = /^[-−–+]?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const byCommas = /^[-−–+]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const scientific = /^-?\d+(?:\.\d+)?[eE][+-]\d+$/;

const signs: Readonly<Record<string, MissingSign>> = {
  '.': '.',
  '..': '..',
  ':': ':',
  '…': '..',
  '...': '..',
  na: '..',
  'n/a': '..',
  'n.a.': '..',
  '#n/a': '..',
  nan: '..',
  null: '..',
};

/** Empty is missing too. Undefined where the cell is no sign at all. */
export function missingSignOf(text: string): MissingSign | undefined {
  return text === '' ? '..' : signs[text.toLowerCase()];
}

/** Whether the cell holds a number, whichever way its signs are to be read. */
export function isNumber(cell: GridCell | undefined): boolean {
  if (typeof cell === 'number') return true;
  const text = bare(textOf(cell));
  return (
    plain.test(text) ||
    grouped.test(text) ||
    byDots.test(text) ||
    byCommas.test(text) ||
    scientific.test(text)
  );
}

/** What one cell says about the table's decimal sign; `open` is `1.234`, which may be both. */
export function decimalEvidence(cell: GridCell | undefined): DecimalSign | 'open' | null {
  if (typeof cell !== 'string' || !/[.,]/.test(cell)) return null;
  const text = bare(textOf(cell)).replace(/^[-−–+]/, '');
  if (!isNumber(text)) return null;
  if (scientific.test(text)) return '.';
  const [first, last] = [/[.,]/.exec(text)?.[0], text.match(/[.,]/g)?.at(-1)];
  const count = text.match(/[.,]/g)?.length ?? 0;
  if (first !== last) return last === ',' ? ',' : '.';
  if (count > 1) return first === '.' ? ',' : '.';
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return 'open';
  return first === ',' ? ',' : '.';
}

export interface ParsedNumber {
  readonly value: number;
  readonly decimals: number;
  readonly percent: boolean;
}

/** The number exactly as written, or null where it cannot be read so: no number changes value on its way in. */
export function parseNumber(cell: GridCell | undefined, decimal: DecimalSign): ParsedNumber | null {
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? { value: cell, decimals: decimalsOf(cell), percent: false } : null;
  const whole = textOf(cell);
  // The short way for the many: digits alone.
  if (/^-?\d{1,15}$/.test(whole)) return { value: Number(whole) || 0, decimals: 0, percent: false };
  const text = bare(whole);
  if (!isNumber(text)) return null;
  const percent = whole.endsWith('%');
  const value = Number(normalised(text, decimal));
  if (!Number.isFinite(value) || !isExact(text, value)) return null;
  const fraction = scientific.test(text) ? decimalsOf(value) : (text.split(decimal)[1]?.length ?? 0);
  return { value: Object.is(value, -0) ? 0 : value, decimals: fraction, percent };
}

function normalised(text: string, decimal: DecimalSign): string {
  if (scientific.test(text)) return text;
  const minus = text.replace(/^[−–]/, '-').replace(/[ \u00a0\u202f\u2009'’]/g, '');
  const thousands = decimal === ',' ? '.' : ',';
  if (!minus.includes(thousands)) return minus.replace(decimal, '.');
  const shape = decimal === ',' ? byDots : byCommas;
  return shape.test(minus) ? minus.replaceAll(thousands, '').replace(decimal, '.') : 'NaN';
}

/** Up to 15 digits a number keeps every one of them. */
function isExact(text: string, value: number): boolean {
  const digits = scientific.test(text) ? '' : text.replace(/\D/g, '').replace(/^0+/, '');
  return digits.length <= 15 || Number(value.toPrecision(15)) === value;
}

function decimalsOf(value: number): number {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  // What a spreadsheet has divided, it gives with all digits it has; two of them are read.
  return decimals > 6 ? 2 : decimals;
}

function bare(text: string): string {
  return text.endsWith('%') ? text.slice(0, -1).trimEnd() : text;
}
