import type { StructureElement } from 'pdfkit';
import type { Line } from './lines.ts';
import { bodyLine, sizes } from './look.ts';
import type { ListItem } from './outline.ts';
import {
  bodyWidth,
  drawLines,
  type Flow,
  left,
  linesIn,
  makeRoom,
  measureAt,
  space,
  writeLines,
} from './pdf-flow.ts';

const gap = 2;
/** One step into a list. */
const step = 18;
/** An item that is no higher than this, with all that belongs to it, stands on one page: a citation with its source, a note. */
const together = 8 * (bodyLine + gap);

/** A list parted into lines, before it is known where the pages end. */
interface Row {
  readonly lines: readonly Line[];
  readonly below: readonly Row[];
  /** With all that stands below it. */
  readonly height: number;
}

export function drawList(flow: Flow, items: readonly ListItem[], isOrdered: boolean): void {
  drawRows(flow, rowsOf(flow, items, 0), isOrdered, flow.root, 0);
}

/** How much of a list must stand on the page that it begins on. */
export function listStart(flow: Flow, items: readonly ListItem[]): number {
  return needed(rowsOf(flow, items.slice(0, 1), 0), 0, 0);
}

function rowsOf(flow: Flow, items: readonly ListItem[], depth: number): readonly Row[] {
  return items.map(({ runs, items: more = [] }) => {
    const lines = linesIn(flow, runs, sizes.body, bodyWidth - (depth + 1) * step);
    const below = rowsOf(flow, more, depth + 1);
    const height = lines.length * bodyLine + gap + below.reduce((sum, row) => sum + row.height, 0);
    return { lines, below, height };
  });
}

/** What must be on the same page from this row on. */
function needed(rows: readonly Row[], at: number, depth: number): number {
  const row = rows[at];
  if (row === undefined) return 0;
  if (row.below.length > 0 && row.height > together) return startOf(row) + needed(row.below, 0, depth + 1);
  const own = row.below.length > 0 ? row.height : startOf(row);
  // What belongs to an item does not end alone on the next page.
  const isLastButOne = depth > 0 && at === rows.length - 2;
  return (isLastButOne ? own + needed(rows, at + 1, depth) : own) - gap;
}

/** Few lines are never parted: a proposed point and who is to do it. */
function startOf({ lines }: Row): number {
  return (lines.length <= 6 ? lines.length : 3) * bodyLine + gap;
}

function drawRows(
  flow: Flow,
  rows: readonly Row[],
  isOrdered: boolean,
  parent: StructureElement,
  depth: number,
): void {
  const list = flow.doc.struct('L');
  parent.add(list);
  const x = left + (depth + 1) * step;
  rows.forEach(({ lines, below }, number) => {
    makeRoom(flow, needed(rows, number, depth));
    const [entry, label, body] = [flow.doc.struct('LI'), flow.doc.struct('Lbl'), flow.doc.struct('LBody')];
    list.add(entry);
    entry.add(label);
    entry.add(body);
    const sign = isOrdered ? `${number + 1}.` : depth % 2 === 0 ? '•' : '–';
    const width = measureAt(flow, sizes.body)(sign, 'plain');
    // Numbers of two figures reach a little further out, so that the dots stand below each other.
    const at = isOrdered ? x - 6 - width : x - step + 4;
    drawLines(flow, [[{ text: sign, style: 'plain', width }]], label, 'Lbl', { x: at, size: sizes.body });
    writeLines(flow, lines, body, { tag: 'LBody', x, size: sizes.body });
    space(flow, gap);
    if (below.length > 0) drawRows(flow, below, false, body, depth + 1);
    label.end();
  });
  list.end();
}
