import type { StructureElement } from 'pdfkit';
import { columnWidths } from './column-widths.ts';
import { type Line, widestWord, widthOf } from './lines.ts';
import { colours, leading, sizes } from './look.ts';
import type { TableBlock } from './outline.ts';
import {
  bodyHeight,
  bodyWidth,
  decorate,
  drawLine,
  drawLines,
  type Flow,
  left,
  linesIn,
  makeRoom,
  measureAt,
  newPage,
  room,
  space,
  writeLines,
} from './pdf-flow.ts';

const pad = { x: 5, y: 3.5 } as const;

interface Sheet {
  readonly table: TableBlock;
  readonly size: number;
  readonly widths: readonly number[];
  readonly header: readonly (readonly Line[])[];
}

/** A row is on one page unless it is higher than a page; the header comes again on every page, for the eye only. */
export function drawTable(flow: Flow, table: TableBlock): void {
  const sheet = sheetOf(flow, table);
  space(flow, 4);
  makeRoom(flow, tableHead(flow, table));
  const element = flow.doc.struct('Table');
  flow.root.add(element);
  drawCaption(flow, table, element);
  const head = flow.doc.struct('THead');
  element.add(head);
  drawRow(flow, sheet, sheet.header, head, true);
  const body = flow.doc.struct('TBody');
  element.add(body);
  const rows = table.rows.map((row) => cellsOf(flow, sheet, row));
  const heights = rows.map((cells) => rowHeight(sheet, cells));
  rows.forEach((cells, at) => {
    const height = heights[at] ?? 0;
    // The last row does not stand alone on a page.
    const wanted = at === rows.length - 2 && at > 1 ? height + (heights[at + 1] ?? 0) : height;
    if (room(flow) < wanted && wanted < bodyHeight - rowHeight(sheet, sheet.header))
      continueTable(flow, sheet);
    drawRow(flow, sheet, cells, body, false);
  });
  element.end();
  space(flow, 12);
}

/** What of a table stands together: all of a short one; of a long one the caption, the header and some rows. */
export function tableHead(flow: Flow, table: TableBlock): number {
  const sheet = sheetOf(flow, table);
  const rows = table.rows.slice(0, 12).map((row) => rowHeight(sheet, cellsOf(flow, sheet, row)));
  const sum = (heights: readonly number[]) => heights.reduce((total, height) => total + height, 0);
  const caption = captionLines(flow, table).length * sizes.table * leading + 8;
  const head = caption + rowHeight(sheet, sheet.header);
  const isShort = table.rows.length <= rows.length && head + sum(rows) < bodyHeight * 0.4;
  return Math.min(head + sum(isShort ? rows : rows.slice(0, 2)), bodyHeight / 2);
}

function sheetOf(flow: Flow, table: TableBlock): Sheet {
  const size = table.columns.length > 6 ? sizes.small : sizes.table;
  const measure = measureAt(flow, size);
  const needs = table.columns.map((column, at) => {
    const texts = [column.name, ...table.rows.map((row) => row[at] ?? '')];
    // All as in bold, which is the widest.
    const runs = texts.map((text) => [{ text, style: 'strong' as const }]);
    return {
      least: Math.max(...runs.map((run) => widestWord(run, measure))) + 2 * pad.x + 1,
      most: Math.max(...texts.map((text) => measure(text, 'strong'))) + 2 * pad.x + 1,
    };
  });
  const widths = columnWidths(needs, bodyWidth);
  const header = table.columns.map((column, at) =>
    linesIn(flow, [{ text: column.name, style: 'strong' }], size, inner(widths, at)),
  );
  return { table, size, widths, header };
}

function cellsOf(flow: Flow, { table, size, widths }: Sheet, row: readonly string[]): Sheet['header'] {
  return table.columns.map((_, at) => {
    const text = row[at] ?? '';
    const isHeading = table.rowHeadings && at === 0;
    return linesIn(flow, [isHeading ? { text, style: 'strong' } : { text }], size, inner(widths, at));
  });
}

function rowHeight({ size }: Sheet, cells: Sheet['header']): number {
  return Math.max(1, ...cells.map((lines) => lines.length)) * size * leading + 2 * pad.y;
}

/** A row that is higher than a page goes on on the next ones. */
function drawRow(
  flow: Flow,
  sheet: Sheet,
  cells: Sheet['header'],
  parent: StructureElement,
  isHeader: boolean,
): void {
  const row = flow.doc.struct('TR');
  parent.add(row);
  const elements = cells.map((_, at) => {
    const scope = isHeader ? 'Column' : sheet.table.rowHeadings && at === 0 ? 'Row' : null;
    const element = scope ? flow.doc.struct('TH', { scope }) : flow.doc.struct('TD');
    row.add(element);
    return { element, tag: scope ? 'TH' : 'TD' };
  });
  let rest = cells;
  do {
    const lines = Math.floor((room(flow) - 2 * pad.y + 0.01) / (sheet.size * leading));
    if (lines < 1) {
      continueTable(flow, sheet);
      continue;
    }
    const here = rest.map((cell) => cell.slice(0, lines));
    const height = rowHeight(sheet, here);
    drawRules(flow, height, isHeader);
    here.forEach((cell, at) => {
      const { element, tag } = elements[at] ?? elements[0] ?? { element: row, tag: 'TD' };
      drawLines(flow, cell, element, tag, placeOf(sheet, at), flow.y + pad.y);
    });
    flow.y += height;
    rest = rest.map((cell) => cell.slice(lines));
  } while (rest.some((cell) => cell.length > 0));
}

function continueTable(flow: Flow, sheet: Sheet): void {
  newPage(flow);
  const height = rowHeight(sheet, sheet.header);
  drawRules(flow, height, true);
  decorate(flow, () => {
    sheet.header.forEach((cell, at) => {
      cell.forEach((line, row) => {
        drawLine(flow, line, placeOf(sheet, at), flow.y + pad.y + row * sheet.size * leading);
      });
    });
  });
  flow.y += height;
}

function drawRules(flow: Flow, height: number, isHeader: boolean): void {
  decorate(flow, (doc) => {
    if (isHeader) doc.rect(left, flow.y, bodyWidth, height).fill(colours.tint);
    doc
      .rect(left, flow.y + height - 0.5, bodyWidth, isHeader ? 1 : 0.5)
      .fill(isHeader ? colours.accent : colours.line);
  });
}

function placeOf({ table, size, widths }: Sheet, at: number) {
  const x = left + widths.slice(0, at).reduce((sum, width) => sum + width, 0) + pad.x;
  return table.columns[at]?.align === 'end' ? { x, size, endIn: inner(widths, at) } : { x, size };
}

function inner(widths: readonly number[], at: number): number {
  return (widths[at] ?? 0) - 2 * pad.x;
}

function captionLines(flow: Flow, table: TableBlock): readonly Line[] {
  if (table.caption === '') return [];
  return linesIn(flow, [{ text: table.caption, style: 'strong' }], sizes.table, bodyWidth);
}

function drawCaption(flow: Flow, table: TableBlock, element: StructureElement): void {
  const lines = captionLines(flow, table);
  if (lines.length === 0 || lines.every((line) => widthOf(line) === 0)) return;
  const caption = flow.doc.struct('Caption');
  element.add(caption);
  writeLines(flow, lines, caption, { tag: 'Caption', x: left, size: sizes.table, colour: colours.soft });
  flow.y += 4;
}
