import { drawingOf } from './html-drawing.ts';
import type { FigureBlock } from './outline.ts';

/** The drawing as an SVG file of its own, for a document that holds pictures; in the page it is the same. */
export function figureSvg(figure: FigureBlock): string {
  const head = '<svg xmlns="http://www.w3.org/2000/svg" font-family="Arial, sans-serif" ';
  return drawingOf(figure, 'figure-').replace('<svg ', head);
}
