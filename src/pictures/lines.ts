import { line } from 'd3-shape';
import type { Mark } from './marks.ts';
import { rounded, straight } from './scale.ts';
import { apart, textWidth } from './text.ts';

interface LinesOptions {
  readonly columns: readonly string[];
  readonly series: readonly { readonly label: string; readonly values: readonly (number | null)[] }[];
  readonly width: number;
  readonly em: number;
  /** The most height there is. */
  readonly room?: number | null;
  /** How wide the figures on the axis are at most, in letters. */
  readonly axisLetters: (values: readonly number[]) => number;
}

interface LineSeries {
  /** Broken where figures are missing. */
  readonly path: string;
  readonly marks: readonly Mark[];
  /** Its name at its end; null where there is no room, or no figure. */
  readonly label: { readonly x: number; readonly y: number; readonly text: string } | null;
}

export interface LinePicture {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly yTicks: readonly { readonly value: number; readonly y: number }[];
  readonly xTicks: readonly { readonly label: string; readonly x: number }[];
  readonly series: readonly LineSeries[];
  /** Whether the names stand in the picture; if not, they need a key of their own. */
  readonly labelled: boolean;
}

/** Lines over the years, with a gap where a year has no figure. Years stand as far apart as they are. */
export function layOutLines(options: LinesOptions): LinePicture {
  const { columns, series, width, em } = options;
  const axis = axisOf(series.flatMap((each) => each.values));
  const ticks = straight(axis, [0, 1]).ticks(5);
  const names = Math.max(0, ...series.map(({ label }) => textWidth(label, em)));
  const labelled = width >= 30 * em;
  const left = (options.axisLetters(ticks) + 1) * em * 0.6;
  const right = width - (labelled ? Math.min(names, width * 0.3) + em * 1.4 : em * 1.2);
  const wanted = Math.min(Math.max(width * 0.45, em * 13), em * 20);
  const [top, bottom] = [
    em,
    em + Math.max(em * 6, Math.min(wanted, (options.room ?? wanted + em * 3) - em * 3)),
  ];
  const y = straight(axis, [bottom, top]).at;
  const years = columns.map((label) => (/^\d{4}$/.test(label) ? Number(label) : Number.NaN));
  const spread = years.every((year) => !Number.isNaN(year)) ? years : columns.map((_, index) => index);
  const [first, last] = [Math.min(...spread), Math.max(...spread)];
  const x = straight(first === last ? [first - 1, first + 1] : [first, last], [left + em, right]).at;
  const made = series.map((each, row) => {
    const points = each.values.map((value, column) => ({ value, column, x: x(spread[column] ?? 0) }));
    const marks = points.flatMap((point) =>
      point.value === null ? [] : [{ row, column: point.column, x: point.x, y: y(point.value) }],
    );
    const drawn = line<(typeof points)[number]>()
      .defined((point) => point.value !== null)
      .x((point) => point.x)
      .y((point) => y(point.value ?? 0));
    return { path: drawn(points) ?? '', marks, label: each.label };
  });
  const ends = made.map(({ marks }) => marks.at(-1)?.y ?? bottom);
  const shown = made.map(({ marks }) => labelled && marks.length > 0);
  const places = placesOf(
    shown,
    apart(
      ends.filter((_, row) => shown[row]),
      em * 1.2,
      [top, bottom],
    ),
  );
  return {
    width,
    height: bottom + em * 2,
    left,
    right,
    bottom,
    yTicks: ticks.map((value) => ({ value, y: y(value) })),
    xTicks: thinned(columns, (index) => x(spread[index] ?? 0), em),
    series: made.map(({ path, marks, label }, row) => {
      const place = places[row];
      return {
        path,
        marks,
        label: place === null || place === undefined ? null : { x: right + em, y: place, text: label },
      };
    }),
    labelled,
  };
}

/** Where the axis begins: 0, or elsewhere where the lines would else lie flat, which must be said. */
export function axisStart(values: readonly (number | null)[]): number {
  return axisOf(values)[0];
}

function axisOf(all: readonly (number | null)[]): readonly [number, number] {
  const values = all.filter((value) => value !== null);
  // Rows without a single figure may be chosen: the years stand there all the same.
  if (values.length === 0) return [0, 1];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const fromZero = low >= 0 && (high === low || (high - low) / high > 0.4);
  return rounded(fromZero ? 0 : low, fromZero ? high || 1 : high);
}

function placesOf(shown: readonly boolean[], places: readonly number[]): readonly (number | null)[] {
  let next = 0;
  return shown.map((is) => (is ? (places[next++] ?? null) : null));
}

/** As many years as there is room for, always the first and the last. */
function thinned(columns: readonly string[], xOf: (index: number) => number, em: number) {
  const all = columns.map((label, index) => ({ label, x: xOf(index) }));
  const kept: { label: string; x: number }[] = [];
  for (const tick of all.toReversed()) {
    const after = kept.at(-1);
    const needed =
      after === undefined ? 0 : (textWidth(tick.label, em) + textWidth(after.label, em)) / 2 + em;
    if (after === undefined || after.x - tick.x >= needed) kept.push(tick);
  }
  return kept.toReversed();
}
