import type { PDFDocument, StructureElement } from 'pdfkit';
import { drawable } from './document-fonts.ts';
import { type Line, linesOf, type Measure, widthOf } from './lines.ts';
import { colours, leading, paper } from './look.ts';
import type { Run } from './outline.ts';
import { drawText, type Letters, widthIn } from './pdf-letters.ts';

/** Where the writing has come to. Points from the upper left corner of the page. */
export interface Flow {
  readonly doc: PDFDocument;
  readonly letters: Letters;
  readonly root: StructureElement;
  /** How large all is drawn: 1, or a little smaller, so that more lines have room. */
  readonly scale: number;
  /** The top of what comes next. Moves as things are drawn. */
  y: number;
  /** Nothing is on the page yet: what does not fit here fits nowhere. */
  isFresh: boolean;
}

export const left = paper.margin;
export const bodyWidth = paper.width - 2 * paper.margin;
const top = paper.margin;
/** The height of a page's text. */
export const bodyHeight = paper.height - 2 * paper.margin;

export function newPage(flow: Flow): void {
  const { doc, scale } = flow;
  doc.addPage();
  if (scale !== 1)
    doc
      .save()
      .translate(left * (1 - scale), top * (1 - scale))
      .scale(scale);
  flow.y = top;
  flow.isFresh = true;
}

export function room(flow: Flow): number {
  return top + bodyHeight / flow.scale - flow.y;
}

/** Goes on to a new page when less than this is left. */
export function makeRoom(flow: Flow, height: number): void {
  if (room(flow) < height && !flow.isFresh) newPage(flow);
}

/** Empty space, which falls away at the top of a page. */
export function space(flow: Flow, height: number): void {
  if (!flow.isFresh) flow.y += height;
}

export function measureAt({ letters }: Flow, size: number): Measure {
  return (text, style) => widthIn(letters, text, style) * size;
}

export function linesIn(flow: Flow, runs: readonly Run[], size: number, width: number): readonly Line[] {
  return linesOf(runs, width, measureAt(flow, size));
}

export interface Placed {
  readonly x: number;
  readonly size: number;
  readonly colour?: string;
  /** Aligned to the end of this width; else to the start. */
  readonly endIn?: number;
}

/** Draws lines from the flow's place on, all on this page, as content of the element. Moves nothing. */
export function drawLines(
  flow: Flow,
  lines: readonly Line[],
  element: StructureElement,
  tag: string,
  placed: Placed,
  y = flow.y,
): void {
  if (lines.length === 0) return;
  const { doc } = flow;
  let content = doc.markStructureContent(tag);
  const close = () => {
    doc.endMarkedContent();
    element.add(content);
  };
  // What a box stands for is said by an element of its own: readers pass over such a remark within a text.
  const standIn: StandIn = (actual, draw) => {
    close();
    const span = doc.struct('Span', { actual });
    element.add(span);
    const inner = doc.markStructureContent('Span');
    draw();
    doc.endMarkedContent();
    span.add(inner);
    content = doc.markStructureContent(tag);
  };
  lines.forEach((line, row) => {
    drawLine(flow, line, placed, y + row * placed.size * leading, standIn);
  });
  close();
  flow.isFresh = false;
}

/** Draws something that stands for the actual text. */
type StandIn = (actual: string, draw: () => void) => void;

/** Draws one line whose top is at `y`. Whoever calls has marked what it is. */
export function drawLine(
  flow: Flow,
  line: Line,
  { x, size, colour, endIn }: Placed,
  y: number,
  standIn: StandIn = (_, draw) => draw(),
): void {
  const { doc, letters } = flow;
  // The letters stand in the middle of their line.
  const baseline = y + (size * leading) / 2 + size * 0.36;
  let start = endIn === undefined ? x : x + endIn - widthOf(line);
  doc.fillColor(colour ?? colours.ink);
  for (const { text, style, width } of line) {
    let at = start;
    for (const { shown, actual } of drawable(text, letters.fonts.regular)) {
      const draw = () => {
        at += drawText(letters, shown, style, { x: at, y: baseline, size });
      };
      if (actual === null) draw();
      else standIn(actual, draw);
    }
    start += width;
  }
}

export interface Written extends Placed {
  readonly tag: string;
  /** Drawn behind the lines of each page: from `y`, so high. */
  readonly behind?: (y: number, height: number) => void;
}

/**
 * Writes lines over as many pages as they need, as content of the element. No page begins or ends with a single line of
 * several, and three lines or fewer are never parted.
 */
export function writeLines(
  flow: Flow,
  lines: readonly Line[],
  element: StructureElement,
  written: Written,
): void {
  const height = written.size * leading;
  let rest = lines;
  while (rest.length > 0) {
    const fit = linesThatFit(rest.length, Math.floor((room(flow) + 0.01) / height), flow.isFresh);
    if (fit === 0) {
      newPage(flow);
      continue;
    }
    const here = rest.slice(0, fit);
    written.behind?.(flow.y, fit * height);
    drawLines(flow, here, element, written.tag, written);
    flow.y += fit * height;
    rest = rest.slice(fit);
  }
}

function linesThatFit(count: number, rooms: number, isFresh: boolean): number {
  if (count <= rooms) return count;
  if (isFresh) return Math.max(1, count - rooms === 1 ? rooms - 1 : rooms);
  if (count <= 3) return 0;
  const fit = count - rooms === 1 ? rooms - 1 : rooms;
  return fit < 2 ? 0 : fit;
}

/** Something that is there for the eye only: screen readers pass it by. */
export function decorate(flow: Flow, draw: (doc: PDFDocument) => void): void {
  flow.doc.markContent('Artifact', { type: 'Layout' });
  draw(flow.doc);
  flow.doc.endMarkedContent();
}
