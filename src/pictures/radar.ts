import { lineRadial } from 'd3-shape';
import type { Mark } from './marks.ts';
import { straight } from './scale.ts';
import { textWidth, wrapped } from './text.ts';

interface RadarOptions {
  readonly axes: readonly string[];
  readonly series: readonly { readonly label: string; readonly values: readonly (number | null)[] }[];
  /** The scale's ends: the first in the centre. */
  readonly domain: readonly [number, number];
  readonly width: number;
  readonly em: number;
  /** The most height there is. */
  readonly room?: number | null;
}

interface Spoke {
  readonly x: number;
  readonly y: number;
  /** The theme's name where there is room, its number where it is narrow. */
  readonly lines: readonly string[];
  readonly labelX: number;
  readonly labelY: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface RadarSeries {
  readonly path: string;
  readonly marks: readonly Mark[];
  readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' } | null;
}

export interface RadarPicture {
  readonly width: number;
  readonly height: number;
  readonly centre: { readonly x: number; readonly y: number };
  readonly rings: readonly { readonly value: number; readonly radius: number }[];
  readonly spokes: readonly Spoke[];
  readonly series: readonly RadarSeries[];
  /** Whether the themes stand by name; if not, their numbers need a list. */
  readonly named: boolean;
}

/** The most areas that can be told apart on top of each other. */
export const mostAreas = 4;

/** A wheel with a spoke for each theme and a ring for each whole number of the scale. */
export function layOutRadar({ axes, series, domain, width, em, room }: RadarOptions): RadarPicture {
  const named = width >= 28 * em;
  const nameWidth = named ? em * 7.5 : em * 1.5;
  const names = axes.map((name, index) => (named ? wrapped(name, nameWidth, em) : [String(index + 1)]));
  const margin = em * (1 + 1.15 * Math.max(1, ...names.map((lines) => lines.length)));
  const byHeight = room ? room / 2 - margin : em * 17;
  const radius = Math.max(em * 6, Math.min((width - 2 * nameWidth - 2 * em) / 2, em * 17, byHeight));
  const scale = straight(domain, [0, radius]);
  const centre = { x: width / 2, y: radius + margin };
  const angleOf = (index: number) => (index * 2 * Math.PI) / Math.max(1, axes.length);
  const pointOf = (index: number, distance: number) => ({
    x: centre.x + Math.sin(angleOf(index)) * distance,
    y: centre.y - Math.cos(angleOf(index)) * distance,
  });
  const spokes = names.map((lines, index) => {
    const side = Math.sin(angleOf(index));
    const at = pointOf(index, radius + em * 0.9);
    const up = -Math.cos(angleOf(index));
    return {
      ...pointOf(index, radius),
      lines,
      labelX: at.x,
      labelY: at.y + em * 0.35 - ((lines.length - 1) * em * 1.15 * (1 - up)) / 2,
      anchor: Math.abs(side) < 0.1 ? ('middle' as const) : side > 0 ? ('start' as const) : ('end' as const),
    };
  });
  const drawn = lineRadial<number | null | undefined>()
    .defined((value) => typeof value === 'number')
    .angle((_, index) => angleOf(index))
    .radius((value) => scale.at(value ?? domain[0]));
  const made = series.map(({ label, values }, row) => ({
    label,
    // The first once more at the end: the line closes, unless one of its two figures is missing.
    path: drawn([...values, values[0]]) ?? '',
    marks: values.flatMap((value, column) =>
      value === null ? [] : [{ row, column, ...pointOf(column, scale.at(value)) }],
    ),
  }));
  const labels = placeNames(made, spokes, width, em);
  return {
    width,
    height: centre.y + radius + margin,
    centre,
    rings: scale.ticks(domain[1] - domain[0]).map((value) => ({ value, radius: scale.at(value) })),
    spokes,
    series: made.map(({ path, marks }, row) => ({ path, marks, label: labels[row] ?? null })),
    named,
  };
}

type Named = { readonly label: string; readonly marks: readonly Mark[] };

/** Each name at the point where its line is most alone: inside the picture, and on nothing else that is written. */
function placeNames(series: readonly Named[], spokes: readonly Spoke[], pictureWidth: number, em: number) {
  const taken = spokes.flatMap((spoke) => boxesOf(spoke, em));
  return series.map(({ label, marks }, row) => {
    const others = series.flatMap((each, index) => (index === row ? [] : each.marks));
    const alone = (mark: Mark) =>
      Math.min(Infinity, ...others.map((other) => Math.hypot(other.x - mark.x, other.y - mark.y)));
    const width = textWidth(label, em);
    for (const mark of marks.toSorted((a, b) => alone(b) - alone(a))) {
      const outwards = mark.x >= pictureWidth / 2 ? ('start' as const) : ('end' as const);
      const inwards = outwards === 'start' ? ('end' as const) : ('start' as const);
      for (const anchor of [outwards, inwards]) {
        const x = mark.x + (anchor === 'start' ? em * 0.6 : -em * 0.6);
        const box = { x: anchor === 'start' ? x : x - width, y: mark.y, width };
        const free = taken.every(
          (other) =>
            Math.abs(other.y - box.y) > em * 1.3 || other.x > box.x + width || box.x > other.x + other.width,
        );
        if (!free || box.x < 0 || box.x + width > pictureWidth) continue;
        taken.push(box);
        return { x, y: mark.y + em * 0.35, anchor };
      }
    }
    return null;
  });
}

function boxesOf({ lines, labelX, labelY, anchor }: Spoke, em: number) {
  return lines.map((line, index) => {
    const width = textWidth(line, em * 0.9);
    const before = anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2;
    return { x: labelX - before, y: labelY + index * em * 1.1 - em * 0.35, width };
  });
}
