import {
  type FileChild,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  LineRuleType,
  PageBreak,
  Paragraph,
  Tab,
  TextRun,
} from 'docx';
import { strToU8 } from 'fflate';
import type { OpenFonts } from './document-fonts.ts';
import { listOf, type WrittenLists } from './docx-list.ts';
import { tableOf } from './docx-table.ts';
import { airOf, textsOf } from './docx-text.ts';
import { figurePng } from './figure-png.ts';
import { figureSvg } from './figure-svg.ts';
import { leadsOn } from './leads.ts';
import { figureScale } from './look.ts';
import type { Block, Fact, FigureBlock, Outline } from './outline.ts';

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** @param lists is given the lists when the file is written */
export function bodyOf(outline: Outline, fonts: OpenFonts, lists: WrittenLists): readonly FileChild[] {
  const title = new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(outline.title)] });
  // Without a subtitle the line below the title is that of an empty one.
  const subtitle = new Paragraph({ style: 'Subtitle', children: [new TextRun(outline.subtitle)] });
  const body = outline.blocks.flatMap((block, at) =>
    childrenOf(block, at, { before: outline.blocks[at - 1], next: outline.blocks[at + 1], lists }, fonts),
  );
  // A document must not end with a table.
  const end = outline.blocks.at(-1)?.type === 'table' ? [new Paragraph({ style: 'TableText' })] : [];
  return [title, subtitle, ...body, ...end];
}

interface Beside {
  readonly before: Block | undefined;
  readonly next: Block | undefined;
  readonly lists: WrittenLists;
}

function childrenOf(
  block: Block,
  at: number,
  { before, next, lists }: Beside,
  fonts: OpenFonts,
): readonly FileChild[] {
  switch (block.type) {
    case 'heading':
      return [
        new Paragraph({
          heading: headings[block.level],
          ...(before?.type === 'pageBreak' && { pageBreakBefore: true }),
          children: [new TextRun(block.text)],
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          ...afterTable(before),
          ...(leadsOn(block, { before, next }) && { keepNext: true }),
          children: textsOf(block.runs),
        }),
      ];
    case 'notice':
      return [new Paragraph({ style: 'Notice', children: textsOf(block.runs) })];
    case 'list':
      return block.items.length === 0 ? [] : [listOf(block.items, block.ordered, at, { before, lists })];
    case 'facts':
      return factsOf(block.rows, before);
    case 'table':
      return tableOf(block);
    case 'figure':
      return figureOf(block, at, fonts);
    case 'pageBreak':
      // Where the page is full already, a break by itself would leave an empty one.
      return next?.type === 'heading' ? [] : [new Paragraph({ children: [new PageBreak()] })];
  }
}

/** A table has no air below it in Word. */
function afterTable(before: Block | undefined): IParagraphOptions {
  return before?.type === 'table' ? { spacing: { before: 200 } } : {};
}

function factsOf(rows: readonly Fact[], before: Block | undefined): readonly Paragraph[] {
  const longest = Math.max(...rows.map((row) => row.name.length));
  const left = Math.min(longest * 125 + 320, 3400);
  return rows.map(
    (row, place) =>
      new Paragraph({
        style: 'Facts',
        indent: { left, hanging: left },
        ...airOf(place, rows, before),
        children: [
          new TextRun({ bold: true, text: `${row.name}:` }),
          new TextRun({ children: [new Tab()] }),
          ...textsOf(row.runs),
        ],
      }),
  );
}

function figureOf(figure: FigureBlock, at: number, fonts: OpenFonts): readonly FileChild[] {
  const scale = figureScale(figure);
  // Word is told dots at 96 to the inch; the drawing is laid out in points.
  const transformation = {
    width: Math.round((figure.width * scale * 96) / 72),
    height: Math.round((figure.height * scale * 96) / 72),
  };
  const picture = new ImageRun({
    type: 'svg',
    data: strToU8(figureSvg(figure)),
    transformation,
    fallback: { type: 'png', data: figurePng(figure, fonts) },
    altText: { id: String(at + 1), name: `Figure ${at + 1}`, title: '', description: figure.alternative },
  });
  const hasCaption = figure.caption !== '';
  return [
    new Paragraph({
      keepNext: hasCaption,
      spacing: { before: 160, after: 60, line: 240, lineRule: LineRuleType.AUTO },
      children: [picture],
    }),
    ...(hasCaption
      ? [
          new Paragraph({
            style: 'Caption',
            spacing: { after: 240 },
            children: [new TextRun(figure.caption)],
          }),
        ]
      : []),
  ];
}
