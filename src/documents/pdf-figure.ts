import { ink } from './figure-shapes.ts';
import type { Line } from './lines.ts';
import { colours, figureScale, leading, printable, sizes } from './look.ts';
import type { FigureBlock, Shape } from './outline.ts';
import {
  bodyHeight,
  bodyWidth,
  drawLine,
  type Flow,
  left,
  linesIn,
  makeRoom,
  measureAt,
  space,
  writeLines,
} from './pdf-flow.ts';

/** The drawing as lines and areas, never as a picture of dots, with its words for whoever cannot see it. */
export function drawFigure(flow: Flow, figure: FigureBlock): void {
  const scale = figureScale(figure);
  const [width, height] = [figure.width * scale, figure.height * scale];
  space(flow, 4);
  makeRoom(flow, figureHeight(flow, figure));
  const { doc } = flow;
  const group = doc.struct('Div');
  flow.root.add(group);
  const element = doc.struct('Figure', {
    alt: figure.alternative,
    bbox: [left, flow.y, left + width, flow.y + height],
  });
  group.add(element);
  const content = doc.markStructureContent('Figure');
  doc.save().translate(left, flow.y).scale(scale);
  for (const shape of figure.shapes) drawShape(flow, shape);
  doc.restore().endMarkedContent();
  element.add(content);
  flow.y += height + 4;
  flow.isFresh = false;
  const lines = captionLines(flow, figure);
  if (lines.length > 0) {
    const caption = doc.struct('Caption');
    group.add(caption);
    writeLines(flow, lines, caption, { tag: 'Caption', x: left, size: sizes.table, colour: colours.soft });
  }
  group.end();
  space(flow, 12);
}

export function figureHeight(flow: Flow, figure: FigureBlock): number {
  const caption = captionLines(flow, figure).length * sizes.table * leading;
  return Math.min(figure.height * figureScale(figure) + 4 + caption, bodyHeight);
}

function captionLines(flow: Flow, figure: FigureBlock): readonly Line[] {
  if (figure.caption === '') return [];
  return linesIn(flow, [{ text: figure.caption, style: 'strong' }], sizes.table, bodyWidth);
}

function drawShape(flow: Flow, shape: Shape): void {
  const { doc } = flow;
  switch (shape.type) {
    case 'rect':
      doc.rect(shape.x, shape.y, shape.width, shape.height).fill(printable(shape.fill));
      return;
    case 'path': {
      doc.lineWidth(shape.strokeWidth);
      if (shape.dash.length > 0) doc.dash(shape.dash);
      doc.path(shape.d);
      if (shape.fill !== null && shape.stroke !== null)
        doc.fillAndStroke(printable(shape.fill), printable(shape.stroke));
      else if (shape.stroke !== null) doc.stroke(printable(shape.stroke));
      else if (shape.fill !== null) doc.fill(printable(shape.fill));
      if (shape.dash.length > 0) doc.undash();
      return;
    }
    case 'text': {
      const style = shape.strong ? 'strong' : 'plain';
      const width = measureAt(flow, shape.size)(shape.text, style);
      const x = shape.x - { start: 0, middle: width / 2, end: width }[shape.anchor];
      // `drawLine` takes the top of a line; the drawing tells where the letters stand.
      const top = shape.y - (shape.size * leading) / 2 - shape.size * 0.36;
      drawLine(flow, [{ text: shape.text, style, width }], { x, size: shape.size, colour: ink }, top);
    }
  }
}
