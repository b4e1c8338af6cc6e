import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { columnWidths } from './column-widths.ts';
import { hex, twips } from './docx-styles.ts';
import { colours, figureRoom } from './look.ts';
import type { TableBlock } from './outline.ts';

/** About how wide a letter of the table's text is, in twips. Word has the last word. */
const letter = 110;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: hex(colours.line) } as const;
const thick = { style: BorderStyle.SINGLE, size: 8, color: hex(colours.accent) } as const;

/** A table of no more rows stands on one page. */
const fewRows = 12;

/** The header row comes again on every page, no row is parted, nor a short table, and the first row and column are marked as headings. */
export function tableOf(block: TableBlock): readonly FileChild[] {
  const widths = widthsOf(block);
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map((column, at) => cell(block, column.name, at, widths, 'header')),
  });
  const rows = block.rows.map(
    (row, number) =>
      new TableRow({
        cantSplit: true,
        children: block.columns.map((_, at) =>
          cell(block, row[at] ?? '', at, widths, isKept(block, number) ? 'kept' : 'free'),
        ),
      }),
  );
  const table = new Table({
    rows: [header, ...rows],
    width: { size: twips(figureRoom.width), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 50, bottom: 50, left: 100, right: 100 },
    borders: {
      top: none,
      left: none,
      right: none,
      bottom: thin,
      insideHorizontal: thin,
      insideVertical: none,
    },
    tableLook: {
      firstRow: true,
      firstColumn: block.rowHeadings,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
  });
  if (block.caption === '') return [table];
  const caption = new Paragraph({ style: 'Caption', keepNext: true, children: [new TextRun(block.caption)] });
  return [caption, table];
}

function isKept({ rows }: TableBlock, number: number): boolean {
  return rows.length <= fewRows && number < rows.length - 1;
}

/** `kept`: on the page of the next row. */
function cell(
  block: TableBlock,
  text: string,
  at: number,
  widths: readonly number[],
  row: 'header' | 'kept' | 'free',
): TableCell {
  const isHeader = row === 'header';
  const bold = isHeader || (block.rowHeadings && at === 0);
  const alignment = block.columns[at]?.align === 'end' ? AlignmentType.RIGHT : AlignmentType.LEFT;
  const lines = text
    .split('\n')
    .map((line, number) => new TextRun({ text: line, bold, ...(number > 0 && { break: 1 }) }));
  return new TableCell({
    width: { size: widths[at] ?? 0, type: WidthType.DXA },
    verticalAlign: VerticalAlign.TOP,
    ...(isHeader && {
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: hex(colours.tint) },
      borders: { bottom: thick },
    }),
    children: [new Paragraph({ style: 'TableText', alignment, keepNext: row !== 'free', children: lines })],
  });
}

function widthsOf(block: TableBlock): readonly number[] {
  const needs = block.columns.map((column, at) => {
    const texts = [column.name, ...block.rows.map((row) => row[at] ?? '')];
    const words = texts.flatMap((text) => text.split(/\s+/));
    const widest = (all: readonly string[]) => Math.max(...all.map((text) => text.length)) * letter + 220;
    return { least: widest(words), most: widest(texts) };
  });
  return columnWidths(needs, twips(figureRoom.width)).map(Math.floor);
}
