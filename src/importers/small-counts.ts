import type { Cell, Dimension } from '#/domain/knowledge.ts';

const noCount = /prosent|percent|%|andel|rate|snitt|indeks|index|meter|km|dekar|år|kr|nok|per |ja ?= ?1/i;

/** Figures that count one to four persons: with a small place they may tell who it is. */
export function smallCounts(
  dimensions: readonly Dimension[],
  cells: readonly Cell[],
  isRating: boolean,
): number {
  const counts = new Map<string, boolean>();
  const measures = dimensions.findIndex(({ role }) => role === 'indicator');
  // A figure with decimals tells that what it belongs to is no number of persons.
  const noCounts = new Set<string>();
  for (const { at, value } of cells)
    if (value !== null && !Number.isInteger(value)) noCounts.add(at[measures] ?? '');
  for (const { key, label, unit = '', decimals = 0 } of dimensions[measures]?.categories ?? [])
    counts.set(key, decimals === 0 && !noCounts.has(key) && !noCount.test(`${unit} ${label}`));
  return cells.filter(({ at, value, n }) => {
    if (isRating) return n !== undefined && n > 0 && n < 5;
    const isCount = measures < 0 ? noCounts.size === 0 : (counts.get(at[measures] ?? '') ?? false);
    return isCount && value !== null && Number.isInteger(value) && value > 0 && value < 5;
  }).length;
}
