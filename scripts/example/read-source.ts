import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Plain readers for the example's own files, whose shape we know. Not the app's importers. */

const folder = join(process.cwd(), 'tests/fixtures/example-source');

export function readText(name: string): string {
  return readFileSync(join(folder, name), 'utf8').replace(/^\ufeff/, '');
}

export function readJson<T>(name: string): T {
  return JSON.parse(readText(name)) as T;
}

/** Rows of a semicolon-separated table with a header line and quotes where a cell holds a semicolon. */
export function readTable(name: string): Readonly<Record<string, string>>[] {
  const [header = '', ...lines] = readText(name).trimEnd().split('\n');
  const columns = cells(header);
  return lines.map((line) => {
    const row = cells(line);
    return Object.fromEntries(columns.map((column, i) => [column, row[i] ?? '']));
  });
}

function cells(line: string): string[] {
  const found = line.matchAll(/("(?:[^"]|"")*"|[^;]*)(;|$)/g);
  const row: string[] = [];
  for (const [whole, cell = '', end] of found) {
    if (whole === '' && end === '' && row.length > 0 && !line.endsWith(';')) break;
    row.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '') break;
  }
  return row;
}

export function decimal(text: string): number {
  return Number(text.replace(',', '.'));
}
