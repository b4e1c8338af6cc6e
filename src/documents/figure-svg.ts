import { colours, printable } from './look.ts';
import type { FigureBlock, Shape } from './outline.ts';

/** The drawing as an SVG file of its own, for a document that holds pictures. */
export function figureSvg(figure: FigureBlock): string {
  const { width, height } = figure;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${escaped(figure.alternative)}</title>`,
    ...figure.shapes.map(shapeOf),
    '</svg>',
  ].join('');
}

function shapeOf(shape: Shape): string {
  switch (shape.type) {
    case 'rect':
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" fill="${printable(shape.fill)}"/>`;
    case 'path': {
      const fill = shape.fill === null ? 'none' : printable(shape.fill);
      const dash = shape.dash.length > 0 ? ` stroke-dasharray="${shape.dash.join(' ')}"` : '';
      const stroke =
        shape.stroke === null
          ? ''
          : ` stroke="${printable(shape.stroke)}" stroke-width="${shape.strokeWidth}"${dash}`;
      return `<path d="${escaped(shape.d)}" fill="${fill}"${stroke}/>`;
    }
    case 'text': {
      const weight = shape.strong ? ' font-weight="700"' : '';
      return `<text x="${shape.x}" y="${shape.y}" font-family="Inter, Arial, sans-serif" font-size="${shape.size}" text-anchor="${shape.anchor}"${weight} fill="${colours.ink}">${escaped(shape.text)}</text>`;
    }
  }
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
