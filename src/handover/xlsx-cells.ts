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

/**
 * @param written the sheets of the different cells, as XML
 * @param widths of each sheet's columns, in characters
 */
export function inFull(
  written: readonly string[],
  sheets: readonly SheetRows[],
  widths: readonly (readonly number[])[],
): readonly string[] {
  const parts = written.map((xml) => xml.split(sheetData));
  const known = new Map<string, string>();
  for (const [at, cells] of differentCells(sheets).entries()) {
    const found = [...(parts[at]?.[1] ?? '').matchAll(afterAddress)].map(([, rest = '']) => rest);
    // Our own mistake: the library writes another form than the one that this is made for.
    if (found.length !== cells.length || parts[at]?.length !== 3) throw new Error('no sheet');
    for (const [index, cell] of cells.entries()) known.set(keyOf(cell), found[index] ?? '');
  }
  return parts.map(([before = '', , after = ''], at) => {
    const rows = (sheets[at] ?? []).map((row, number) => rowOf(row, number + 1, known, widths[at] ?? []));
    return `${before}<sheetData>${rows.join('')}</sheetData>${after}`;
  });
}

/** What stands between is captured; nothing where the sheet has no cells. */
const sheetData = /<sheetData>(.*)<\/sheetData>|<sheetData\/>/s;
const afterAddress = /<c r="[A-Z]+\d+"([^>]*?(?:\/>|>.*?<\/c>))/gs;

function rowOf(
  row: readonly SheetCell[],
  number: number,
  known: ReadonlyMap<string, string>,
  widths: readonly number[],
): string {
  let cells = '';
  row.forEach((cell, at) => {
    const rest = known.get(keyOf(cell));
    if (rest !== undefined) cells += `<c r="${String.fromCharCode(65 + at)}${number}"${rest}`;
  });
  const height = heightOf(row, widths);
  return cells === ''
    ? `<row r="${number}"/>`
    : `<row r="${number}"${height === null ? '' : ` ht="${height}"`}>${cells}</row>`;
}

/** In points, for text of ten; no row may be higher than this. */
const [lineHeight, highest] = [13, 409];

/**
 * How high a row with a broken text has to be; null for a row of one line. Excel finds it out by itself where it is not said,
 * LibreOffice does not, and prints the lines of one row over those of the next.
 */
function heightOf(row: readonly SheetCell[], widths: readonly number[]): number | null {
  const lines = row.map((cell, at) => {
    const text =
      typeof cell === 'string'
        ? cell
        : cell && typeof cell === 'object' && 'heading' in cell
          ? cell.heading
          : '';
    return linesIn(text, widths[at] ?? 0);
  });
  const most = Math.max(1, ...lines);
  return most === 1 ? null : Math.min(highest, most * lineHeight);
}

/** Rather one too many: in Arial five signs of a sentence take the room of four figures, by which a column is measured. */
function linesIn(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}

/** Empty for a cell that is not written. */
function keyOf(cell: SheetCell): string {
  if (cell === null || cell === '') return '';
  if (typeof cell !== 'object') return `${typeof cell} ${cell}`;
  return 'date' in cell ? `date ${cell.date}` : `heading ${cell.heading}`;
}
