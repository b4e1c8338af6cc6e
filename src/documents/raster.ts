import type { Point, Polyline } from './path-points.ts';

/** A picture of dots on white, three bytes for each. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly dots: Uint8Array;
}

export function emptyRaster(width: number, height: number): Raster {
  return { width, height, dots: new Uint8Array(width * height * 3).fill(255) };
}

/**
 * Fills the areas inside the outlines, smooth at the edges. Each line adds what it covers of the dots to its right, and
 * the lines back take it away: the sum along a row is how much of each dot is covered.
 */
export function fillAreas(raster: Raster, outlines: readonly Polyline[], colour: string): void {
  const box = boxOf(raster, outlines);
  if (box.width <= 0 || box.height <= 0) return;
  const ink = inkOf(colour);
  forEachDot(box, coverOf(box, outlines), (x, y, share) => paint(raster, x, y, share, ink));
}

/** An upright area: most of what bars are made of, and needs no outline. */
export function fillRect(raster: Raster, { x, y, width, height }: Box, colour: string): void {
  const ink = inkOf(colour);
  const covered = (from: number, length: number, dot: number) =>
    Math.max(0, Math.min(from + length, dot + 1) - Math.max(from, dot));
  const [left, right] = [Math.max(0, Math.floor(x)), Math.min(raster.width, Math.ceil(x + width))];
  const [top, bottom] = [Math.max(0, Math.floor(y)), Math.min(raster.height, Math.ceil(y + height))];
  for (let row = top; row < bottom; row += 1) {
    const share = covered(y, height, row);
    for (let dot = left; dot < right; dot += 1) paint(raster, dot, row, share * covered(x, width, dot), ink);
  }
}

/**
 * Lines as areas: a bar for each piece and a disc at each point, so that corners are round. Each dot is as covered as by the
 * one that covers it most: where they overlap they are one line.
 */
export function strokeLines(raster: Raster, lines: readonly Polyline[], width: number, colour: string): void {
  const parts = lines.flatMap((line) => partsOf(line, width / 2));
  const box = boxOf(raster, parts);
  if (box.width <= 0 || box.height <= 0) return;
  const covered = new Float32Array(box.width * box.height);
  for (const part of parts) {
    const inner = boxOf(raster, [part]);
    forEachDot(inner, coverOf(inner, [part]), (x, y, share) => {
      const at = (y - box.y) * box.width + x - box.x;
      covered[at] = Math.max(covered[at] ?? 0, share);
    });
  }
  const ink = inkOf(colour);
  covered.forEach((share, at) => {
    const row = Math.floor(at / box.width);
    paint(raster, box.x + at - row * box.width, box.y + row, share, ink);
  });
}

function partsOf({ points, isClosed }: Polyline, half: number): readonly Polyline[] {
  const all = isClosed && points[0] ? [...points, points[0]] : points;
  return all.flatMap((point, at) => {
    const next = all[at + 1];
    const bar = next && barOf(point, next, half);
    const isCorner = at > 0 && (next !== undefined || isClosed);
    return [...(isCorner ? [disc(point, half)] : []), ...(bar ? [bar] : [])];
  });
}

/** The lines cut into dashes: so long a line, so long a gap, and again. */
export function dashed(lines: readonly Polyline[], dash: readonly number[]): readonly Polyline[] {
  if (dash.length === 0 || dash.every((length) => length <= 0)) return lines;
  return lines.flatMap(({ points, isClosed }) => {
    const all = isClosed && points[0] ? [...points, points[0]] : points;
    const parts: Point[][] = all[0] ? [[all[0]]] : [];
    let [place, left] = [0, dash[0] ?? 0];
    for (let at = 0; at + 1 < all.length; at += 1) {
      let [from, to] = [all[at], all[at + 1]];
      while (from && to) {
        const length = Math.hypot(to.x - from.x, to.y - from.y);
        if (length <= left) {
          left -= length;
          if (place % 2 === 0) parts.at(-1)?.push(to);
          break;
        }
        const share = left / length;
        const cut: Point = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
        if (place % 2 === 0) parts.at(-1)?.push(cut);
        else parts.push([cut]);
        place += 1;
        left = Math.max(dash[place % dash.length] ?? 0, 0.01);
        from = cut;
      }
    }
    return parts.filter((part) => part.length > 1).map((part) => ({ points: part, isClosed: false }));
  });
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boxOf(raster: Raster, outlines: readonly Polyline[]): Box {
  let [left, top, right, bottom] = [raster.width, raster.height, 0, 0];
  for (const { points } of outlines) {
    for (const { x, y } of points) {
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }
  }
  const x = Math.max(0, Math.floor(left));
  const y = Math.max(0, Math.floor(top));
  return {
    x,
    y,
    width: Math.min(raster.width, Math.ceil(right) + 1) - x,
    height: Math.min(raster.height, Math.ceil(bottom) + 1) - y,
  };
}

function addEdge(cover: Float32Array, box: Box, a: Point, b: Point): void {
  if (a.y === b.y) return;
  const direction = a.y < b.y ? 1 : -1;
  const [upper, lower] = direction === 1 ? [a, b] : [b, a];
  const slope = (lower.x - upper.x) / (lower.y - upper.y);
  const last = Math.min(box.height - 1, Math.ceil(lower.y) - 1 - box.y);
  for (let row = Math.max(0, Math.floor(upper.y) - box.y); row <= last; row += 1) {
    const from = Math.max(upper.y, row + box.y);
    const to = Math.min(lower.y, row + box.y + 1);
    if (to <= from) continue;
    const clamp = (x: number) => Math.min(Math.max(x - box.x, 0), box.width);
    const one = clamp(upper.x + (from - upper.y) * slope);
    const two = clamp(upper.x + (to - upper.y) * slope);
    addSpan(cover, row * (box.width + 2), Math.min(one, two), Math.max(one, two), (to - from) * direction);
  }
}

/** A piece of an edge within a row of dots, from `left` to `right`, that covers `amount` of the row's height. */
function addSpan(cover: Float32Array, start: number, left: number, right: number, amount: number): void {
  const first = Math.floor(left);
  let before = 0;
  for (let dot = first; ; dot += 1) {
    // How much of this dot lies to the right of the edge, as a mean over the piece.
    const area =
      right - left < 1e-6
        ? dot + 1 > left
          ? dot + 1 - Math.max(left, dot)
          : 0
        : meanRight(left, right, dot);
    cover[start + dot] = (cover[start + dot] ?? 0) + (area - before) * amount;
    before = area;
    if (dot + 1 > right) {
      cover[start + dot + 1] = (cover[start + dot + 1] ?? 0) + (1 - before) * amount;
      return;
    }
  }
}

/** The mean of clamp(dot + 1 − x, 0, 1) for x from left to right. */
function meanRight(left: number, right: number, dot: number): number {
  const integral = (x: number) => {
    const u = dot + 1 - x;
    return u <= 0 ? 0 : u >= 1 ? u - 0.5 : (u * u) / 2;
  };
  return (integral(left) - integral(right)) / (right - left);
}

function coverOf(box: Box, outlines: readonly Polyline[]): Float32Array {
  const cover = new Float32Array((box.width + 2) * Math.max(box.height, 0));
  for (const { points } of outlines) {
    points.forEach((point, at) => {
      addEdge(cover, box, point, points[(at + 1) % points.length] ?? point);
    });
  }
  return cover;
}

function forEachDot(
  box: Box,
  cover: Float32Array,
  take: (x: number, y: number, share: number) => void,
): void {
  for (let row = 0; row < box.height; row += 1) {
    let sum = 0;
    for (let dot = 0; dot < box.width; dot += 1) {
      sum += cover[row * (box.width + 2) + dot] ?? 0;
      const share = Math.min(Math.abs(sum), 1);
      if (share > 0) take(box.x + dot, box.y + row, share);
    }
  }
}

/** More than anybody sees, and few enough that a drawing has no more than 256 colours. */
const shades = 16;

function paint(raster: Raster, x: number, y: number, covered: number, ink: Ink): void {
  const share = Math.round(covered * shades) / shades;
  if (share === 0) return;
  const { dots } = raster;
  const at = (y * raster.width + x) * 3;
  const { red, green, blue } = ink;
  dots[at] = mixed(dots[at] ?? 255, red, share);
  dots[at + 1] = mixed(dots[at + 1] ?? 255, green, share);
  dots[at + 2] = mixed(dots[at + 2] ?? 255, blue, share);
}

function mixed(under: number, ink: number, share: number): number {
  return share === 1 ? ink : Math.round(under + (ink - under) * share);
}

interface Ink {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** `#0b5561` or `#abc`. */
function inkOf(colour: string): Ink {
  const hex = colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour;
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return { red: part(1), green: part(3), blue: part(5) };
}

function disc(centre: Point, radius: number): Polyline {
  const points = Array.from({ length: 16 }, (_, at) => ({
    x: centre.x + radius * Math.cos((at * Math.PI) / 8),
    y: centre.y + radius * Math.sin((at * Math.PI) / 8),
  }));
  return { points, isClosed: true };
}

function barOf(a: Point, b: Point, half: number): Polyline | null {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (length === 0) return null;
  const [nx, ny] = [((b.y - a.y) / length) * half, ((b.x - a.x) / length) * half];
  const points = [
    { x: a.x + nx, y: a.y - ny },
    { x: b.x + nx, y: b.y - ny },
    { x: b.x - nx, y: b.y + ny },
    { x: a.x - nx, y: a.y + ny },
  ];
  return { points, isClosed: true };
}
