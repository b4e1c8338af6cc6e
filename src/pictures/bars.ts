import type { Mark } from './marks.ts';
import { rounded, straight } from './scale.ts';
import { textWidth, wrapped } from './text.ts';

interface BarRow {
  readonly label: string;
  /** Null where it is missing: the row is there, and no bar. */
  readonly value: number | null;
  /** What stands at the end of the bar: the figure, or why there is none. */
  readonly text: string;
}

interface BarsOptions {
  readonly rows: readonly BarRow[];
  readonly width: number;
  readonly em: number;
  /** A fixed axis; without it, from 0 to the largest. */
  readonly domain?: readonly [number, number];
}

export interface Bar extends Mark {
  readonly lines: readonly string[];
  readonly labelX: number;
  readonly anchor: 'start' | 'end';
  readonly labelY: number;
  /** Null where there is no figure. */
  readonly bar: { readonly x: number; readonly width: number } | null;
  readonly text: string;
  readonly textX: number;
  /** The whole row, which is what a finger may hit. */
  readonly top: number;
  readonly height: number;
}

export interface BarPicture {
  readonly width: number;
  readonly height: number;
  readonly thickness: number;
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  readonly zero: number;
  readonly plotBottom: number;
  readonly bars: readonly Bar[];
}

/** Lying bars. Names stand beside them where there is room, above them where it is narrow. */
export function layOutBars({ rows, width, em, domain }: BarsOptions): BarPicture {
  const beside = width >= 30 * em;
  const nameWidth = beside
    ? Math.min(
        width * 0.34,
        widest(
          rows.map((row) => row.label),
          em,
        ),
      )
    : 0;
  const left = beside ? nameWidth + em : em * 0.3;
  const values = rows.flatMap(({ value }) => value ?? []);
  const room = widest(
    rows.map((row) => row.text),
    em,
  );
  const right = Math.max(left + 4 * em, width - Math.min(room, width * 0.4) - em * 0.6);
  const axis = domain ?? rounded(Math.min(0, ...values), Math.max(0, ...values) || 1);
  const scale = straight(axis, [left, right]);
  const zero = scale.at(domain ? domain[0] : 0);
  const thickness = em * 1.15;
  let top = em * 0.2;
  const bars = rows.map((row, index) => {
    const lines = beside ? wrapped(row.label, nameWidth, em) : [row.label];
    const above = beside ? 0 : em * 1.35;
    const height = Math.max(beside ? lines.length * em * 1.2 : 0, above + thickness) + em * 0.9;
    const y = beside ? top + height / 2 : top + above + em * 0.3 + thickness / 2;
    const end = row.value === null ? zero : scale.at(row.value);
    const made: Bar = {
      row: index,
      column: 0,
      x: end,
      y,
      lines,
      // Above its bar the name begins beside the axis, not on it.
      labelX: beside ? nameWidth : left + em * 0.35,
      anchor: beside ? 'end' : 'start',
      labelY: beside ? y - (lines.length - 1) * em * 0.6 : top + em * 0.9,
      bar: row.value === null ? null : { x: Math.min(zero, end), width: Math.abs(end - zero) },
      text: row.text,
      textX: Math.max(zero, end) + em * 0.4,
      top,
      height,
    };
    top += height;
    return made;
  });
  const steps = scale.ticks(width < 20 * em ? 3 : 5);
  return {
    width,
    height: top + em * 1.8,
    thickness,
    ticks: steps.map((value) => ({ value, x: scale.at(value) })),
    zero,
    plotBottom: top,
    bars,
  };
}

function widest(texts: readonly string[], em: number): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, em)));
}
