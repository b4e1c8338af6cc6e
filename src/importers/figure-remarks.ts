import type { Cell, Dimension } from '#/domain/knowledge.ts';
import type { Question, Remark } from './reading.ts';

/** Two figures with the same categories: the column that tells them apart is missing. */
export function sameTwice(dimensions: readonly Dimension[], cells: readonly Cell[]): readonly Question[] {
  const seen = new Set<string>();
  let first: Cell | undefined;
  let count = 0;
  for (const cell of cells) {
    const key = cell.at.join('\u0000');
    if (seen.has(key)) {
      first ??= cell;
      count++;
    }
    seen.add(key);
  }
  if (first === undefined) return [];
  const { at } = first;
  const labels = dimensions.map(
    ({ categories }, index) => categories.find(({ key }) => key === at[index])?.label ?? '',
  );
  return [{ type: 'sameTwice', labels, count }];
}

/** What was not read as figures, counted while the rows were gone through. */
export interface Lost {
  readonly unreadable: Map<string, number>;
  readonly unnamed: number[];
  without: number;
}

export function remarksOf(lost: Lost, filledDown: readonly string[]): readonly Remark[] {
  const texts = [...lost.unreadable.keys()];
  const count = [...lost.unreadable.values()].reduce((sum, times) => sum + times, 0);
  return [
    ...(count > 0 ? [{ type: 'unreadable', samples: texts.slice(0, 4), count } as const] : []),
    ...(lost.unnamed.length > 0 ? [{ type: 'unnamedRows', rows: lost.unnamed } as const] : []),
    ...(lost.without > 0 ? [{ type: 'rowsWithoutFigures', count: lost.without } as const] : []),
    ...(filledDown.length > 0 ? [{ type: 'filledDown', columns: filledDown } as const] : []),
  ];
}
