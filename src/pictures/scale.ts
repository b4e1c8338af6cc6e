import { nice, ticks } from 'd3-array';

/** A straight scale: where on the picture a figure stands. */
export interface Scale {
  readonly start: number;
  readonly at: (value: number) => number;
  readonly ticks: (count: number) => readonly number[];
}

export function straight(
  [start, end]: readonly [number, number],
  [from, to]: readonly [number, number],
): Scale {
  const step = start === end ? 0 : (to - from) / (end - start);
  return {
    start,
    at: (value) => from + (value - start) * step,
    ticks: (count) => ticks(start, end, count),
  };
}

/** Rounded outwards to figures that are easy to read. */
export function rounded(start: number, end: number): readonly [number, number] {
  return nice(start, end, 4);
}
