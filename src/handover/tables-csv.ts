import Papa from 'papaparse';
import type { Cell, Table } from './tables.ts';

/**
 * A table as a spreadsheet in Norway reads it: semicolons, decimal commas, dates as 11.03.2027, CRLF, and a byte order mark
 * by which Excel knows UTF-8. A text that a spreadsheet would reckon with gets an apostrophe before it; a number does not.
 */
export function csvOf({ columns, rows }: Table): string {
  const lines = [[...columns], ...rows.map((row) => row.map(textOf))];
  const text = Papa.unparse(lines, { delimiter: ';', newline: '\r\n', escapeFormulae: formula });
  return `\ufeff${text}\r\n`;
}

const formula = /^(?![-+]?\d+(?:,\d+)?$)[=+\-@\t\r\n]/;

function textOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  if (typeof cell === 'string') return cell.replaceAll('\0', '');
  return cell.date.split('-').reverse().join('.');
}
