import { leadsOn } from './leads.ts';
import { bodyLine, colours, leading, sizes } from './look.ts';
import type { Block, Fact, HeadingLevel, Outline, Run } from './outline.ts';
import { bookmarksIn } from './pdf-bookmarks.ts';
import { drawFigure, figureHeight } from './pdf-figure.ts';
import {
  bodyWidth,
  decorate,
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
import { drawList, listStart } from './pdf-list.ts';
import { drawTable, tableHead } from './pdf-table.ts';

const paragraphGap = 7;

export function drawTitle(flow: Flow, outline: Outline): void {
  writeText(flow, 'H1', [{ text: outline.title, style: 'strong' }], sizes.title, colours.accent);
  if (outline.subtitle !== '') {
    space(flow, 2);
    writeText(flow, 'P', [{ text: outline.subtitle }], sizes.subtitle, colours.soft);
  }
  space(flow, 8);
  decorate(flow, (doc) => doc.rect(left, flow.y, bodyWidth, 1.2).fill(colours.accent));
  flow.y += 16;
}

export function drawBlocks(flow: Flow, blocks: readonly Block[]): void {
  const addBookmark = bookmarksIn(flow.doc);
  blocks.forEach((block, at) => {
    if (block.type === 'heading') {
      space(flow, block.level === 1 ? 18 : 12);
      makeRoom(flow, neededFrom(flow, blocks, at));
      addBookmark(block.level, block.text, Math.max(0, flow.y - 8));
    }
    if (leadsOn(block, around(blocks, at))) makeRoom(flow, neededFrom(flow, blocks, at));
    drawBlock(flow, block);
  });
}

function drawBlock(flow: Flow, block: Block): void {
  switch (block.type) {
    case 'heading':
      drawHeading(flow, block.level, block.text);
      break;
    case 'paragraph':
      writeText(flow, 'P', block.runs, sizes.body);
      space(flow, paragraphGap);
      break;
    case 'notice':
      drawNotice(flow, block.runs);
      break;
    case 'list':
      drawList(flow, block.items, block.ordered);
      space(flow, paragraphGap);
      break;
    case 'facts':
      drawFacts(flow, block.rows);
      break;
    case 'table':
      drawTable(flow, block);
      break;
    case 'figure':
      drawFigure(flow, block);
      break;
    case 'pageBreak':
      if (!flow.isFresh) newPage(flow);
  }
}

function around(blocks: readonly Block[], at: number) {
  return { before: blocks[at - 1], next: blocks[at + 1] };
}

/** What must be on the same page from this block on: a heading with what it is the heading of. */
function neededFrom(flow: Flow, blocks: readonly Block[], at: number): number {
  const block = blocks[at];
  switch (block?.type) {
    case 'heading':
      return headingHeight(flow, block.level, block.text) + neededFrom(flow, blocks, at + 1);
    case 'paragraph': {
      if (!leadsOn(block, around(blocks, at))) return 3 * bodyLine;
      const lines = linesIn(flow, block.runs, sizes.body, bodyWidth).length;
      return lines * bodyLine + paragraphGap + neededFrom(flow, blocks, at + 1);
    }
    case 'list':
      return listStart(flow, block.items);
    case 'facts':
      return 3 * bodyLine;
    case 'notice':
      return 3 * bodyLine + 20;
    case 'table':
      return tableHead(flow, block);
    case 'figure':
      return figureHeight(flow, block);
    default:
      return 0;
  }
}

/** The document's title is the first level; a chapter is the second. */
function drawHeading(flow: Flow, level: HeadingLevel, text: string): void {
  const tag = `H${level + 1}`;
  writeText(
    flow,
    tag,
    [{ text, style: 'strong' }],
    sizes.headings[level],
    level === 3 ? undefined : colours.accent,
  );
  space(flow, level === 1 ? 6 : 4);
}

function headingHeight(flow: Flow, level: HeadingLevel, text: string): number {
  const size = sizes.headings[level];
  return linesIn(flow, [{ text, style: 'strong' }], size, bodyWidth).length * size * leading + 12;
}

function writeText(
  flow: Flow,
  tag: string,
  runs: readonly Run[],
  size: number,
  colour: string = colours.ink,
): void {
  const element = flow.doc.struct(tag);
  flow.root.add(element);
  writeLines(flow, linesIn(flow, runs, size, bodyWidth), element, { tag, x: left, size, colour });
  element.end();
}

function drawNotice(flow: Flow, runs: readonly Run[]): void {
  const inset = 12;
  const pad = 8;
  space(flow, 2);
  const lines = linesIn(flow, runs, sizes.body, bodyWidth - 2 * inset);
  if (lines.length < 12) makeRoom(flow, lines.length * bodyLine + 2 * pad);
  flow.y += pad;
  const element = flow.doc.struct('P');
  flow.root.add(element);
  writeLines(flow, lines, element, {
    tag: 'P',
    x: left + inset,
    size: sizes.body,
    behind: (y, height) =>
      decorate(flow, (doc) => {
        doc.rect(left, y - pad, bodyWidth, height + 2 * pad).fill(colours.tint);
        doc.rect(left, y - pad, 3, height + 2 * pad).fill(colours.accent);
      }),
  });
  element.end();
  flow.y += pad;
  space(flow, paragraphGap + 2);
}

function drawFacts(flow: Flow, rows: readonly Fact[]): void {
  const measure = measureAt(flow, sizes.body);
  const names = rows.map((row) => measure(`${row.name}:`, 'strong'));
  const column = Math.min(Math.max(...names, 0), bodyWidth * 0.36) + 12;
  const list = flow.doc.struct('L');
  flow.root.add(list);
  for (const row of rows) {
    const name = linesIn(flow, [{ text: `${row.name}:`, style: 'strong' }], sizes.body, column - 8);
    const said = linesIn(flow, row.runs, sizes.body, bodyWidth - column);
    makeRoom(flow, Math.max(name.length, Math.min(said.length, 3)) * bodyLine);
    const [entry, label, body] = [flow.doc.struct('LI'), flow.doc.struct('Lbl'), flow.doc.struct('LBody')];
    list.add(entry);
    entry.add(label);
    entry.add(body);
    const under = flow.y + name.length * bodyLine;
    const isLow = name.length > said.length;
    drawLines(flow, name, label, 'Lbl', { x: left, size: sizes.body });
    writeLines(flow, said, body, { tag: 'LBody', x: left + column, size: sizes.body });
    if (isLow) flow.y = under;
    space(flow, 2);
  }
  list.end();
  if (room(flow) > 0) space(flow, paragraphGap);
}
