import type { Cell } from './tables.ts';

/** A cell of a sheet; no row has more than 26. */
export type SheetCell = Cell | { readonly heading: string };
export type SheetRows = readonly (readonly SheetCell[])[];

/**
 * Every different cell of the workbook once, in the sheet where it first stands. The library looks the style of each cell up and
 * escapes each attribute, which takes seconds where a thousand notes rest on the same: it writes these only, and `inFull` puts what
 * it wrote wherever the cell stands. Its numbers of styles and texts, and so the bytes, are those it gives the whole.
 */
export function differentCells(sheets: readonly SheetRows[]): readonly (readonly SheetCell[])[] {
  const known = new Set<string>();
  return sheets.map((rows) =>
    rows.flat().filter((cell) => {
      const key = keyOf(cell);
      const isNew = key !== '' && !known.has(key);
      if (isNew) known.add(key);
      return isNew;
    }),
  );
}

/** @param written the sheets of the different cells, as XML */
export function inFull(written: readonly string[], sheets: readonly SheetRows[]): readonly string[] {
  const parts = written.map((xml) => xml.split(sheetData));
  const known = new Map<string, string>();
  for (const [at, cells] of differentCells(sheets).entries()) {
    const found = [...(parts[at]?.[1] ?? '').matchAll(afterAddress)].map(([, rest = '']) => rest);
    // Our own mistake: the library writes another form than the one that this is made for.
    if (found.length !== cells.length || parts[at]?.length !== 3) throw new Error('no sheet');
    for (const [index, cell] of cells.entries()) known.set(keyOf(cell), found[index] ?? '');
  }
  return parts.map(([before = '', , after = ''], at) => {
    const rows = (sheets[at] ?? []).map((row, number) => rowOf(row, number + 1, known));
    return `${before}<sheetData>${rows.join('')}</sheetData>${after}`;
  });
}

/** What stands between is captured; nothing where the sheet has no cells. */
const sheetData = /<sheetData>(.*)<\/sheetData>|<sheetData\/>/s;
const afterAddress = /<c r="[A-Z]+\d+"([^>]*?(?:\/>|>.*?<\/c>))/gs;

function rowOf(row: readonly SheetCell[], number: number, known: ReadonlyMap<string, string>): string {
  let cells = '';
  row.forEach((cell, at) => {
    const rest = known.get(keyOf(cell));
    if (rest !== undefined) cells += `<c r="${String.fromCharCode(65 + at)}${number}"${rest}`;
  });
  return cells === '' ? `<row r="${number}"/>` : `<row r="${number}">${cells}</row>`;
}

/** Empty for a cell that is not written. */
function keyOf(cell: SheetCell): string {
  if (cell === null || cell === '') return '';
  if (typeof cell !== 'object') return `${typeof cell} ${cell}`;
  return 'date' in cell ? `date ${cell.date}` : `heading ${cell.heading}`;
}
