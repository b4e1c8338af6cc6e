import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
} from 'd3-shape';

/** A figure in the picture: which row and column of the table, and where. */
export interface Mark {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** Lines are told apart by dash and mark, so that colour is never needed. */
export const dashes = ['', '9 4', '2 4', '12 4 2 4', '18 6', '5 3 1 3'] as const;

const shapes: readonly SymbolType[] = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolCross,
  symbolStar,
];

/** The most lines that can be told apart. */
export const mostLines = shapes.length;

/** The outline of the mark of line number `index`, around 0, 0. */
export function markPath(index: number, em: number): string {
  return symbol(shapes[index % shapes.length] ?? symbolCircle, em * em * 0.3)() ?? '';
}

/** The mark that a finger or pointer means; null when none is near. */
export function nearest<M extends Mark>(marks: readonly M[], x: number, y: number, within: number): M | null {
  const distance = (mark: M) => Math.hypot(mark.x - x, mark.y - y);
  const [first] = marks.toSorted((a, b) => distance(a) - distance(b));
  return first !== undefined && distance(first) <= within ? first : null;
}

type Way = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

/** Where an arrow key leads: along the row, or to the same column of the row beside it. */
export function stepped<M extends Mark>(marks: readonly M[], at: number, way: Way): number {
  const now = marks[at];
  if (now === undefined) return 0;
  switch (way) {
    case 'Home':
      return 0;
    case 'End':
      return marks.length - 1;
    case 'ArrowLeft':
      return Math.max(0, at - 1);
    case 'ArrowRight':
      return Math.min(marks.length - 1, at + 1);
    case 'ArrowUp':
    case 'ArrowDown': {
      const rows = [...new Set(marks.map(({ row }) => row))];
      const row = rows[rows.indexOf(now.row) + (way === 'ArrowUp' ? -1 : 1)];
      const own = marks.filter((mark) => mark.row === row);
      const [best] = own.toSorted(
        (a, b) => Math.abs(a.column - now.column) - Math.abs(b.column - now.column),
      );
      return best === undefined ? at : marks.indexOf(best);
    }
  }
}
