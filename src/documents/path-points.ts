export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line from point to point, or the outline of an area. */
export interface Polyline {
  readonly points: readonly Point[];
  readonly isClosed: boolean;
}

/** Straight pieces in a curve: more than anybody sees at a figure's size. */
const pieces = 24;
const sizes: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

/** SVG path data as straight lines. Numbers stand apart from each other, as d3 writes them, the flags of an arc too. */
export function pathPoints(data: string): readonly Polyline[] {
  const lines: { points: Point[]; isClosed: boolean }[] = [];
  let at: Point = { x: 0, y: 0 };
  /** The last control point, as the next smooth curve mirrors it. */
  let control: Point | null = null;
  for (const { command, numbers } of commandsIn(data)) {
    const upper = command.toUpperCase();
    const from = command === upper ? { x: 0, y: 0 } : at;
    const point = (index: number): Point => ({
      x: from.x + (numbers[index] ?? 0),
      y: from.y + (numbers[index + 1] ?? 0),
    });
    const line = lines.at(-1);
    const start: Point = line?.points[0] ?? at;
    const mirrored: Point = control ? { x: 2 * at.x - control.x, y: 2 * at.y - control.y } : at;
    let next: readonly Point[] = [];
    control = null;
    if (upper === 'M') {
      at = point(0);
      lines.push({ points: [at], isClosed: false });
      continue;
    }
    if (upper === 'Z') {
      if (line) line.isClosed = true;
      at = start;
      continue;
    }
    // After a closed outline the drawing goes on from where that began.
    if (!line || line.isClosed) lines.push({ points: [at], isClosed: false });
    if (upper === 'L') next = [point(0)];
    else if (upper === 'H') next = [{ x: from.x + (numbers[0] ?? 0), y: at.y }];
    else if (upper === 'V') next = [{ x: at.x, y: from.y + (numbers[0] ?? 0) }];
    else if (upper === 'A') next = arc(at, numbers, point(5));
    else {
      const isCubic = upper === 'C' || upper === 'S';
      const isSmooth = upper === 'S' || upper === 'T';
      const first = isSmooth ? mirrored : point(0);
      const end = point((sizes[upper] ?? 2) - 2);
      const second = isCubic ? point(isSmooth ? 0 : 2) : first;
      next = isCubic ? cubic(at, first, second, end) : quadratic(at, first, end);
      control = second;
    }
    lines.at(-1)?.points.push(...next);
    at = next.at(-1) ?? at;
  }
  return lines;
}

export function quadratic(a: Point, b: Point, c: Point, into = pieces): readonly Point[] {
  const third = (p: Point, q: Point) => ({ x: (p.x + 2 * q.x) / 3, y: (p.y + 2 * q.y) / 3 });
  return cubic(a, third(a, b), third(c, b), c, into);
}

export function cubic(a: Point, b: Point, c: Point, d: Point, into = pieces): readonly Point[] {
  return Array.from({ length: into }, (_, piece) => {
    const t = (piece + 1) / into;
    const s = 1 - t;
    const mix = (p: number, q: number, r: number, u: number) =>
      s * s * s * p + 3 * s * s * t * q + 3 * s * t * t * r + t * t * t * u;
    return { x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y) };
  });
}

function commandsIn(
  data: string,
): readonly { readonly command: string; readonly numbers: readonly number[] }[] {
  return (data.match(/[a-z][^a-df-z]*/gi) ?? []).flatMap((part) => {
    const command = part.charAt(0);
    const numbers = (part.slice(1).match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number);
    const size = sizes[command.toUpperCase()];
    if (size === undefined) return [];
    if (size === 0) return [{ command, numbers: [] }];
    return Array.from({ length: Math.floor(numbers.length / size) }, (_, time) => ({
      // More points after a move are lines.
      command: time > 0 && command === 'M' ? 'L' : time > 0 && command === 'm' ? 'l' : command,
      numbers: numbers.slice(time * size, (time + 1) * size),
    }));
  });
}

/** From the ends to the centre and the angles: SVG 2, appendix B.2.4. */
function arc(from: Point, numbers: readonly number[], to: Point): readonly Point[] {
  let [rx = 0, ry = 0, degrees = 0, large = 0, sweep = 0] = numbers;
  [rx, ry] = [Math.abs(rx), Math.abs(ry)];
  if (rx === 0 || ry === 0 || (from.x === to.x && from.y === to.y)) return [to];
  const turn = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const half = { x: (from.x - to.x) / 2, y: (from.y - to.y) / 2 };
  const x = cos * half.x + sin * half.y;
  const y = cos * half.y - sin * half.x;
  const tooFar = Math.sqrt((x / rx) ** 2 + (y / ry) ** 2);
  if (tooFar > 1) [rx, ry] = [rx * tooFar, ry * tooFar];
  const below = (rx * y) ** 2 + (ry * x) ** 2;
  const size = Math.sqrt(Math.max(0, ((rx * ry) ** 2 - below) / below)) * (large === sweep ? -1 : 1);
  const [cx, cy] = [(size * rx * y) / ry, (-size * ry * x) / rx];
  const begin = Math.atan2((y - cy) / ry, (x - cx) / rx);
  let angle = Math.atan2((-y - cy) / ry, (-x - cx) / rx) - begin;
  if (sweep && angle < 0) angle += 2 * Math.PI;
  if (!sweep && angle > 0) angle -= 2 * Math.PI;
  return Array.from({ length: pieces * 2 }, (_, piece) => {
    if (piece === pieces * 2 - 1) return to;
    const at = begin + (angle * (piece + 1)) / (pieces * 2);
    const [px, py] = [rx * Math.cos(at) + cx, ry * Math.sin(at) + cy];
    return {
      x: cos * px - sin * py + (from.x + to.x) / 2,
      y: sin * px + cos * py + (from.y + to.y) / 2,
    };
  });
}
