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
  const angleOf = (index: number) => (index * 2 * Math.PI) / Math.max(1, axes.length);
  const names = axes.map((name, index) => ({
    angle: angleOf(index),
    lines: named ? wrapped(name, nameWidth, em) : [String(index + 1)],
  }));
  const most = Math.min((width - 2 * nameWidth - 2 * em) / 2, em * 17);
  const radius = largestWithin(room ?? Infinity, most, names, em);
  const scale = straight(domain, [0, radius]);
  const [above, below] = roomForNames(names, radius, em);
  const centre = { x: width / 2, y: radius + above };
  const pointOf = (index: number, distance: number) => ({
    x: centre.x + Math.sin(angleOf(index)) * distance,
    y: centre.y - Math.cos(angleOf(index)) * distance,
  });
  const spokes = names.map(({ angle, lines }, index) => ({
    ...pointOf(index, radius),
    lines,
    labelX: pointOf(index, radius + em * 0.9).x,
    labelY: centre.y + firstLine(angle, lines.length, radius, em),
    anchor: sideOf(angle),
  }));
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
    height: centre.y + radius + below,
    centre,
    rings: scale.ticks(domain[1] - domain[0]).map((value) => ({ value, radius: scale.at(value) })),
    spokes,
    series: made.map(({ path, marks }, row) => ({ path, marks, label: labels[row] ?? null })),
    named,
  };
}

interface Name {
  /** Of its spoke, in radians from the top. */
  readonly angle: number;
  readonly lines: readonly string[];
}

function sideOf(angle: number): Spoke['anchor'] {
  const side = Math.sin(angle);
  return Math.abs(side) < 0.1 ? 'middle' : side > 0 ? 'start' : 'end';
}

/** The height of a name's first line from the centre: a name above grows upwards, one below downwards. */
function firstLine(angle: number, lines: number, radius: number, em: number): number {
  const up = Math.cos(angle);
  return em * 0.35 - up * (radius + em * 0.9) - ((lines - 1) * em * 1.15 * (1 + up)) / 2;
}

/** How far the names reach out over and under the wheel. */
function roomForNames(names: readonly Name[], radius: number, em: number): [above: number, below: number] {
  const firsts = names.map(({ angle, lines }) => firstLine(angle, lines.length, radius, em));
  const lasts = names.map(({ lines }, index) => (firsts[index] ?? 0) + (lines.length - 1) * em * 1.1);
  return [
    em + Math.max(0, -Math.min(...firsts) - radius),
    em * 0.6 + Math.max(0, Math.max(...lasts) - radius),
  ];
}

/** The largest wheel that has the room with its names, in steps of a quarter of a letter; never so small that nobody can read it. */
function largestWithin(room: number, most: number, names: readonly Name[], em: number): number {
  let radius = most;
  const height = () => 2 * radius + roomForNames(names, radius, em).reduce((sum, each) => sum + each, 0);
  while (radius > em * 6 && height() > room) radius -= em / 4;
  return Math.max(em * 6, radius);
}

type Named = { readonly label: string; readonly marks: readonly Mark[] };

/** What is written on one line: from `x`, as wide as this, around the height `y`. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Each name at one of its line's points: inside the picture, on nothing else that is written, and where it hides least. */
function placeNames(series: readonly Named[], spokes: readonly Spoke[], pictureWidth: number, em: number) {
  const taken = spokes.flatMap((spoke) => boxesOf(spoke, em));
  const all = series.flatMap(({ marks }) => marks);
  return series.map(({ label, marks }, row) => {
    const others = all.filter((mark) => mark.row !== row);
    const width = textWidth(label, em);
    const places = marks
      .flatMap((mark) => placesAt(mark, width, em).map((place) => ({ ...place, mark })))
      .filter(({ box }) => box.x >= 0 && box.x + width <= pictureWidth && isFree(box, taken, em));
    const hidden = ({ box, mark }: (typeof places)[number]) =>
      countHidden(box, series, em) - 0.2 * Math.min(5, distanceToNearest(mark, others) / em);
    const [best] = places
      .map((place) => ({ ...place, cost: hidden(place) }))
      .toSorted((a, b) => a.cost - b.cost);
    if (best === undefined) return null;
    taken.push(best.box);
    const { box, anchor } = best;
    return { x: anchor === 'start' ? box.x : box.x + width, y: box.y + em * 0.35, anchor };
  });
}

/** Beside the point on both sides, and above and below it with the point at either end. */
function placesAt({ x, y }: Mark, width: number, em: number) {
  const anchors = ['start', 'end'] as const;
  return anchors.flatMap((anchor) => {
    const at = (from: number, height: number) => ({
      anchor,
      box: { x: anchor === 'start' ? x + from : x - from - width, y: height, width },
    });
    return [at(em * 0.6, y), at(-em * 0.6, y - em * 1.1), at(-em * 0.6, y + em * 1.1)];
  });
}

function isFree(box: Box, taken: readonly Box[], em: number): boolean {
  return taken.every(
    (other) =>
      Math.abs(other.y - box.y) > em * 1.3 || other.x > box.x + box.width || box.x > other.x + other.width,
  );
}

/** How much of the lines would lie behind these words: a point counts as three strokes. */
function countHidden(box: Box, series: readonly Named[], em: number): number {
  const inside = ({ x, y }: { readonly x: number; readonly y: number }) =>
    Math.abs(y - box.y) < em * 0.9 && x > box.x - em * 0.4 && x < box.x + box.width + em * 0.4;
  return series.reduce((sum, { marks }) => {
    const points = marks.filter(inside).length;
    const strokes = marks.filter((mark, index) => {
      const next = marks[(index + 1) % marks.length] ?? mark;
      // Looked at here and there along the stroke, which is seldom longer than the words.
      return [0.15, 0.3, 0.45, 0.6, 0.75, 0.9].some((part) =>
        inside({ x: mark.x + (next.x - mark.x) * part, y: mark.y + (next.y - mark.y) * part }),
      );
    }).length;
    return sum + points * 3 + strokes;
  }, 0);
}

function distanceToNearest(mark: Mark, others: readonly Mark[]): number {
  return Math.min(Infinity, ...others.map((other) => Math.hypot(other.x - mark.x, other.y - mark.y)));
}

function boxesOf({ lines, labelX, labelY, anchor }: Spoke, em: number): Box[] {
  return lines.map((line, index) => {
    const width = textWidth(line, em * 0.9);
    const before = anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2;
    return { x: labelX - before, y: labelY + index * em * 1.1 - em * 0.35, width };
  });
}
