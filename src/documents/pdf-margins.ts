import type { FormWords } from './document-texts.ts';
import type { Line } from './lines.ts';
import { colours, paper, sizes } from './look.ts';
import type { Outline } from './outline.ts';
import { bodyWidth, drawLine, type Flow, left, linesIn, measureAt } from './pdf-flow.ts';

/** The foot of every page, and the title over all but the first. Screen readers pass them by: they know the page. */
export function drawMargins(flow: Flow, outline: Outline, words: FormWords): void {
  const { start, count } = flow.doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    flow.doc.switchToPage(page);
    // As large as ever.
    if (flow.scale !== 1) flow.doc.restore();
    const number = `${words.page} ${page + 1} ${words.of} ${count}`;
    const width = measureAt(flow, sizes.small)(number, 'plain');
    mark(flow, 'Bottom', () => {
      write(flow, firstLine(flow, outline.footer, bodyWidth - width - 20), left, paper.height - 46);
      write(flow, [{ text: number, style: 'plain', width }], left + bodyWidth - width, paper.height - 46);
    });
    if (page > 0) {
      mark(flow, 'Top', () => write(flow, firstLine(flow, outline.title, bodyWidth), left, 36));
    }
  }
}

function mark(flow: Flow, side: string, draw: () => void): void {
  flow.doc.markContent('Artifact', { type: 'Pagination', attached: [side] });
  draw();
  flow.doc.endMarkedContent();
}

function write(flow: Flow, line: Line, x: number, y: number): void {
  drawLine(flow, line, { x, size: sizes.small, colour: colours.soft }, y);
}

/** A long title is told by its beginning. */
function firstLine(flow: Flow, text: string, width: number): Line {
  const [first = [], ...more] = linesIn(flow, [{ text }], sizes.small, width - 8);
  const last = first.at(-1);
  return more.length === 0 || !last ? first : [...first.slice(0, -1), { ...last, text: `${last.text}…` }];
}
