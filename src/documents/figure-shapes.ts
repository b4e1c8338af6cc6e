import type { Shape } from './outline.ts';

/** The light theme's own colours: documents are read on white. */
export const ink = '#1f2d35';
export const soft = '#535f66';
export const grid = '#b7bcbf';
export const ground = '#ffffff';
export const lineColours = ['#236671', '#80540f', '#0860a3', '#1f2d35'] as const;

/** As wide as the text of an A4 page, in points of the drawing; and the size of its letters. */
export const figureWidth = 620;
export const em = 13;

/** A tenth of a point is finer than any paper, and hides how each machine rounds a sine. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

interface Stroke {
  readonly stroke: string;
  readonly width: number;
  readonly dash?: readonly number[];
  readonly fill?: string;
}

export function path(d: string, { stroke, width, dash = [], fill }: Stroke): Shape {
  return { type: 'path', d, stroke, strokeWidth: width, dash, fill: fill ?? null };
}

export function line(x1: number, y1: number, x2: number, y2: number, stroke: Stroke): Shape {
  return path(`M${round(x1)},${round(y1)}L${round(x2)},${round(y2)}`, stroke);
}

export function text(
  x: number,
  y: number,
  said: string,
  more: {
    readonly size?: number;
    readonly anchor?: 'start' | 'middle' | 'end';
    readonly strong?: boolean;
  } = {},
): Shape {
  const { size = em, anchor = 'start', strong = false } = more;
  return { type: 'text', x: round(x), y: round(y), text: said, size: round(size), anchor, strong };
}

/** One mark for each line, so that lines are told apart without colour. */
export function mark(index: number, x: number, y: number): Shape {
  const r = em * 0.38;
  const at = (dx: number, dy: number) => `${round(x + dx)},${round(y + dy)}`;
  const outlines = [
    `M${at(-r, 0)}A${round(r)},${round(r)} 0 1 1 ${at(r, 0)}A${round(r)},${round(r)} 0 1 1 ${at(-r, 0)}Z`,
    `M${at(-r, -r)}L${at(r, -r)}L${at(r, r)}L${at(-r, r)}Z`,
    `M${at(0, -r * 1.2)}L${at(r * 1.1, r * 0.8)}L${at(-r * 1.1, r * 0.8)}Z`,
    `M${at(0, -r * 1.3)}L${at(r * 1.1, 0)}L${at(0, r * 1.3)}L${at(-r * 1.1, 0)}Z`,
  ];
  const fill = lineColours[index % lineColours.length] ?? ink;
  return path(outlines[index % outlines.length] ?? '', { stroke: ground, width: 1, fill });
}
