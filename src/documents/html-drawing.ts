import { unreachable } from '#/domain/result.ts';
import { ink } from './figure-shapes.ts';
import { escaped } from './html-text.ts';
import type { FigureBlock, Shape } from './outline.ts';

/** A figure as SVG inside the page, with what it shows in words. */
export function drawingOf({ caption, alternative, width, height, shapes }: FigureBlock, id: string): string {
  const parts = shapes.map(shapeOf).join('');
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}t" aria-describedby="${id}d"><title id="${id}t">${escaped(caption)}</title><desc id="${id}d">${escaped(alternative)}</desc>${parts}</svg>`;
}

function shapeOf(shape: Shape): string {
  switch (shape.type) {
    case 'rect': {
      const { x, y, width, height, fill } = shape;
      return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${escaped(fill)}"/>`;
    }
    case 'path': {
      const { d, stroke, strokeWidth, dash, fill } = shape;
      const dashed = dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : '';
      return `<path d="${escaped(d)}" fill="${escaped(fill ?? 'none')}" stroke="${escaped(stroke ?? 'none')}" stroke-width="${strokeWidth}"${dashed}/>`;
    }
    case 'text': {
      const { x, y, text, size, anchor, strong } = shape;
      const weight = strong ? ' font-weight="600"' : '';
      return `<text x="${x}" y="${y}" font-size="${size}" text-anchor="${anchor}" fill="${ink}"${weight}>${escaped(text)}</text>`;
    }
    default:
      return unreachable(shape);
  }
}
