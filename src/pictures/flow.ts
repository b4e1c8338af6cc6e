import { wrapped } from './text.ts';

interface FlowOptions {
  /** The names in each of the three columns: from, through, to. */
  readonly columns: readonly [readonly string[], readonly string[], readonly string[]];
  readonly flows: readonly FlowBand[];
  readonly width: number;
  readonly em: number;
}

/** Something that goes from a box of the first column through one of the second to one of the third. */
interface FlowBand {
  readonly at: readonly [number, number, number];
  readonly value: number;
}

export interface FlowBox {
  readonly column: 0 | 1 | 2;
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly value: number;
}

export interface FlowPicture {
  readonly width: number;
  readonly height: number;
  /** The size of the letters in the boxes. */
  readonly letters: number;
  readonly boxes: readonly FlowBox[];
  /** One for each flow, in two halves: as broad as its value, and on no other of the same box. */
  readonly bands: readonly { readonly paths: readonly [string, string]; readonly thickness: number }[];
}

/** Less cannot be hit by a finger. */
const leastHeight = 44;

/** Three columns of boxes with bands between them. Every box has room for its name, every band is as broad as its value. */
export function layOutFlow({ columns, flows, width, em }: FlowOptions): FlowPicture {
  const isNarrow = width < 40 * em;
  const letters = em * (isNarrow ? 0.8 : 0.9);
  const widths = isNarrow
    ? shared(width, [0.4, 0.24, 0.21], letters * 9.5)
    : shared(width, [0.32, 0.16, 0.3], letters * 18);
  const between = (width - widths[0] - widths[1] - widths[2]) / 2;
  const left = [0, widths[0] + between, width - widths[2]] as const;
  const values = columns.map((names, column) =>
    names.map((_, index) => sum(flows.filter(({ at }) => at[column] === index))),
  );
  const unit = Math.min(em * 0.7, (em * 24) / Math.max(1, sum(flows)));
  const gap = em * 0.6;
  const raw = columns.map((names, column) =>
    names.map((name, index) => {
      const lines = shortened(wrapped(name, (widths[column] ?? 0) - letters * 1.2, letters), 3);
      const value = values[column]?.[index] ?? 0;
      return {
        lines,
        value,
        height: Math.max(leastHeight, lines.length * letters * 1.3 + letters, value * unit),
      };
    }),
  );
  const heights = raw.map((boxes) => boxes.reduce((all, box) => all + box.height + gap, -gap));
  const height = Math.max(leastHeight, ...heights);
  const boxes = raw.flatMap((column, at): FlowBox[] => {
    const spare = Math.min((height - (heights[at] ?? 0)) / Math.max(1, column.length - 1), em * 6);
    const used = (heights[at] ?? 0) + spare * (column.length - 1);
    let y = (height - used) / 2;
    return column.map((box, index) => {
      const made = { ...box, column: at as 0 | 1 | 2, index, x: left[at] ?? 0, y, width: widths[at] ?? 0 };
      y += box.height + gap + spare;
      return made;
    });
  });
  return { width, height, letters, boxes, bands: bandsOf(flows, boxes, unit) };
}

/** Where each band leaves and enters: in the order of the boxes at its other end, so that few cross. */
function bandsOf(flows: readonly FlowBand[], boxes: readonly FlowBox[], unit: number): FlowPicture['bands'] {
  const boxAt = (column: number, index: number) =>
    boxes.find((box) => box.column === column && box.index === index);
  const placed = (column: 0 | 1 | 2, first: 0 | 1 | 2, second: 0 | 1 | 2) => {
    const order = [...flows.keys()].toSorted((a, b) => {
      const [one, other] = [flows[a]?.at ?? [0, 0, 0], flows[b]?.at ?? [0, 0, 0]];
      return one[first] - other[first] || one[second] - other[second];
    });
    const used = new Map<number, number>();
    const tops = new Map<number, number>();
    for (const flow of order) {
      const { at, value } = flows[flow] ?? { at: [0, 0, 0] as const, value: 0 };
      const box = boxAt(column, at[column]);
      if (box === undefined) continue;
      const before = used.get(box.index) ?? 0;
      tops.set(flow, box.y + (box.height - box.value * unit) / 2 + before);
      used.set(box.index, before + value * unit);
    }
    return tops;
  };
  const [leaves, enters, leavesAgain, arrives] = [
    placed(0, 1, 2),
    placed(1, 0, 2),
    placed(1, 2, 0),
    placed(2, 1, 0),
  ];
  return flows.map(({ at, value }, flow) => {
    const [from, through, to] = at.map((index, column) => boxAt(column, index));
    const thickness = value * unit;
    if (!from || !through || !to) return { paths: ['', ''], thickness };
    const top = (tops: ReadonlyMap<number, number>) => tops.get(flow) ?? 0;
    return {
      paths: [
        band(from.x + from.width, top(leaves), through.x, top(enters), thickness),
        band(through.x + through.width, top(leavesAgain), to.x, top(arrives), thickness),
      ],
      thickness,
    };
  });
}

function band(x0: number, y0: number, x1: number, y1: number, thickness: number): string {
  const middle = (x0 + x1) / 2;
  const [low0, low1] = [y0 + thickness, y1 + thickness];
  return `M${x0},${y0}C${middle},${y0} ${middle},${y1} ${x1},${y1}L${x1},${low1}C${middle},${low1} ${middle},${low0} ${x0},${low0}Z`;
}

function shared(
  width: number,
  shares: readonly [number, number, number],
  most: number,
): readonly [number, number, number] {
  const [a, b, c] = shares.map((share) => Math.min(width * share, most));
  return [a ?? 0, b ?? 0, c ?? 0];
}

function shortened(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]} …`];
}

function sum(flows: readonly { readonly value: number }[]): number {
  return flows.reduce((all, { value }) => all + value, 0);
}
