import { type BarPicture, layOutBars } from '#/pictures/bars.ts';
import { em, figureWidth, grid, ground, ink, line, lineColours, path, round, text } from './figure-shapes.ts';
import type { FigureBlock, Shape } from './outline.ts';

interface Bars {
  readonly caption: string;
  readonly alternative: string;
  readonly rows: readonly {
    readonly label: string;
    readonly value: number | null;
    /** What stands at the end of the bar. */
    readonly text: string;
    /** A wider area, in outline beside the others. */
    readonly isWider: boolean;
  }[];
  readonly number: (value: number) => string;
  readonly domain?: readonly [number, number];
}

/** Lying bars, as on the screen. */
export function barFigure({ caption, alternative, rows, number, domain }: Bars): FigureBlock {
  const picture = layOutBars({ rows, width: figureWidth, em, ...(domain && { domain }) });
  return {
    type: 'figure',
    caption,
    alternative,
    width: figureWidth,
    height: Math.ceil(picture.height),
    shapes: [
      ...axis(picture, number),
      ...picture.bars.flatMap((bar) => barShapes(bar, picture.thickness, rows[bar.row]?.isWider ?? false)),
    ],
  };
}

function axis({ ticks, plotBottom, zero }: BarPicture, number: (value: number) => string): Shape[] {
  return [
    ...ticks.flatMap(({ value, x }) => [
      line(x, 0, x, plotBottom, { stroke: grid, width: 1 }),
      text(x, plotBottom + em * 1.2, number(value), { size: em * 0.85, anchor: 'middle' }),
    ]),
    line(zero, 0, zero, plotBottom, { stroke: ink, width: 1.5 }),
  ];
}

function barShapes(bar: BarPicture['bars'][number], thickness: number, isWider: boolean): Shape[] {
  return [
    ...bar.lines.map((said, index) =>
      text(bar.labelX, bar.labelY + em * (0.35 + index * 1.2), said, {
        anchor: bar.anchor,
      }),
    ),
    ...(bar.bar === null ? [] : [barShape(bar.bar, bar.y - thickness / 2, thickness, isWider)]),
    text(bar.textX, bar.y + em * 0.35, bar.text),
  ];
}

function barShape(
  { x, width }: { readonly x: number; readonly width: number },
  y: number,
  height: number,
  isWider: boolean,
): Shape {
  if (!isWider)
    return {
      type: 'rect',
      x: round(x),
      y: round(y),
      width: round(width),
      height: round(height),
      fill: lineColours[0],
    };
  const [left, right, top, bottom] = [round(x), round(x + width), round(y), round(y + height)];
  return path(`M${left},${top}L${right},${top}L${right},${bottom}L${left},${bottom}Z`, {
    stroke: ink,
    width: 1.5,
    dash: [5, 3],
    fill: ground,
  });
}
