import { dashes } from '#/pictures/marks.ts';
import { layOutRadar, type RadarPicture } from '#/pictures/radar.ts';
import { em, figureWidth, grid, line, lineColours, mark, path, round, soft, text } from './figure-shapes.ts';
import type { FigureBlock, Shape } from './outline.ts';

interface Wheel {
  readonly caption: string;
  readonly alternative: string;
  readonly axes: readonly string[];
  readonly series: readonly { readonly label: string; readonly values: readonly (number | null)[] }[];
  readonly domain: readonly [number, number];
}

const keyHeight = em * 1.8;

/** Stedskompasset: a spoke for each theme, a ring for each step of the scale, a line for each area, and the key below. */
export function wheelFigure({ caption, alternative, axes, series, domain }: Wheel): FigureBlock {
  const picture = layOutRadar({ axes, series, domain, width: figureWidth, em, room: 460 });
  const names = series.map(({ label }) => label);
  return {
    type: 'figure',
    caption,
    alternative,
    width: figureWidth,
    height: Math.ceil(picture.height + keyHeight * (names.length + 0.5)),
    shapes: [...wheel(picture), ...lines(picture), ...rings(picture), ...key(picture, names)],
  };
}

function wheel({ centre, rings, spokes }: RadarPicture): Shape[] {
  return [
    ...rings.map(({ radius }, index) =>
      path(circle(centre.x, centre.y, radius), {
        stroke: index === rings.length - 1 ? soft : grid,
        width: 1,
      }),
    ),
    ...spokes.flatMap((spoke) => [
      line(centre.x, centre.y, spoke.x, spoke.y, { stroke: grid, width: 1 }),
      ...spoke.lines.map((said, index) =>
        text(spoke.labelX, spoke.labelY + index * em * 1.1, said, { size: em * 0.9, anchor: spoke.anchor }),
      ),
    ]),
  ];
}

function lines({ series, centre }: RadarPicture): Shape[] {
  return series.flatMap(({ path: drawn, marks }, index) => [
    ...(drawn === '' ? [] : [path(moved(drawn, centre.x, centre.y), strokeOf(index))]),
    ...marks.map(({ x, y }) => mark(index, x, y)),
  ]);
}

function rings({ centre, rings: all }: RadarPicture): Shape[] {
  return all.map(({ value, radius }) =>
    text(centre.x + em * 0.25, centre.y - radius + em * 0.3, String(value), { size: em * 0.8 }),
  );
}

function key({ height }: RadarPicture, names: readonly string[]): Shape[] {
  const left = em * 2;
  return names.flatMap((name, index) => {
    const y = height + keyHeight * (index + 0.5);
    return [
      line(left, y, left + em * 4, y, strokeOf(index)),
      mark(index, left + em * 2, y),
      text(left + em * 5, y + em * 0.35, name),
    ];
  });
}

function strokeOf(index: number) {
  const dash = (dashes[index % dashes.length] ?? '').split(' ').filter(Boolean).map(Number);
  return { stroke: lineColours[index % lineColours.length] ?? soft, width: 2.2, dash };
}

function circle(x: number, y: number, radius: number): string {
  const r = round(radius);
  return `M${round(x - radius)},${round(y)}A${r},${r} 0 1 1 ${round(x + radius)},${round(y)}A${r},${r} 0 1 1 ${round(x - radius)},${round(y)}Z`;
}

/** The layout draws lines round 0, 0, with straight strokes only. */
function moved(d: string, x: number, y: number): string {
  return d.replace(
    /(-?\d[\d.]*(?:e-?\d+)?),(-?\d[\d.]*(?:e-?\d+)?)/g,
    (_, dx: string, dy: string) => `${round(Number(dx) + x)},${round(Number(dy) + y)}`,
  );
}
