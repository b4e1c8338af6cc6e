import { strFromU8, strToU8, unzipSync } from 'fflate';
import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import type { Cell, Table } from './tables.ts';
import type { TableWords } from './tables-words.ts';
import { differentCells, inFull, type SheetCell, type SheetRows } from './xlsx-cells.ts';
import { withoutControls } from './xml.ts';
import { zipOf } from './zip.ts';

/** The tables as one workbook, a sheet for each, with its headings fixed. The same tables give the same bytes. */
export async function xlsxOf(tables: readonly Table[], words: TableWords, day: string): Promise<Uint8Array> {
  const whole = tables.map(
    ({ columns, rows }): SheetRows => [columns.map((heading) => ({ heading })), ...rows],
  );
  const widths = tables.map(({ columns, rows }) =>
    columns.map((title, index) => widthOf(title, rows, index)),
  );
  const once = differentCells(whole);
  const sheets = tables.map(({ name }, at) => ({
    data: (once[at] ?? []).map((cell) => [cellOf(cell)]) as SheetData,
    sheet: words.names[name],
    columns: (widths[at] ?? []).map((width) => ({ width })),
    stickyRowsCount: 1,
  }));
  const blob = await writeXlsxFile(sheets, font).toBlob();
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const paths = tables.map((_, at) => `xl/worksheets/sheet${at + 1}.xml`);
  const full = inFull(
    paths.map((path) => strFromU8(parts[path] ?? new Uint8Array())),
    whole,
    widths,
  );
  for (const [at, path] of paths.entries()) parts[path] = strToU8(full[at] ?? '');
  // The library stamps its zip with the time of the day.
  return zipOf(
    Object.entries(parts).map(([path, bytes]) => ({ path, bytes })),
    day,
  );
}

/** Named, or each program takes one of its own, and another one for the headings. */
const font = { fontFamily: 'Arial', fontSize: 10 } as const;

/** Excel takes no more in a cell, and calls the whole file broken. */
const longest = 32_767;

function cellOf(cell: SheetCell) {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top' } as const;
  if (typeof cell === 'string')
    return { value: fitting(asWritten(cell)), type: String, wrap: true, alignVertical: 'top' } as const;
  if ('heading' in cell)
    return { value: cell.heading, fontWeight: 'bold', wrap: true, alignVertical: 'top' } as const;
  const value = new Date(`${cell.date}T00:00:00Z`);
  return { value, type: Date, format: 'dd.mm.yyyy', alignVertical: 'top' } as const;
}

/**
 * `_x0041_` is how a workbook writes the letter A: where somebody wrote just that, the underscore is written so. A text such
 * as `constructor` begins with a letter that is written so: the library looks texts up in an object that has such names from
 * birth, and the file would not open.
 */
function asWritten(text: string): string {
  const said = withoutControls(text).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  if (!(said in Object.prototype)) return said;
  return `_x${said.charCodeAt(0).toString(16).padStart(4, '0')}_${said.slice(1)}`;
}

/** The CSV file has the whole text. */
function fitting(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 2)} …`;
}

/** In characters: wide for sentences, narrow for numbers. */
function widthOf(title: string, rows: readonly (readonly Cell[])[], index: number): number {
  const longestText = rows.reduce((most, row) => {
    const cell = row[index];
    return Math.max(most, typeof cell === 'string' ? cell.length : 10);
  }, title.length + 2);
  return Math.min(60, longestText);
}
