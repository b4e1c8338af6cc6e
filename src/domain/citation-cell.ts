import type { CitationWords } from './citation.ts';
import { categoryOf, cellsAt } from './dataset-index.ts';
import type { Category, Cell, Dataset } from './knowledge.ts';

/** A cited cell or series in words: its labels in the table's order, and the figure or figures. */
export interface Figures {
  readonly labels: readonly string[];
  readonly text: string;
}

type FigureWords = Pick<CitationWords, 'missing' | 'behind' | 'vanished' | 'number'>;

/** Null when the table no longer has what is asked for. A `null` in `at` means every category of that dimension. */
export function figuresAt(
  dataset: Dataset,
  at: readonly (string | null)[],
  words: FigureWords,
): Figures | null {
  const named = dataset.dimensions.map((dimension, index) => {
    const key = at[index] ?? null;
    return key === null ? null : categoryOf(dimension, key);
  });
  if (named.includes(undefined)) return null;
  const cells = cellsAt(dataset, at);
  if (cells.length === 0) return null;
  const labels = named.flatMap((category) => (category ? [category.label] : []));
  const open = dataset.dimensions.flatMap((_, index) => (named[index] === null ? [index] : []));
  const figures = cells.map((cell) => {
    const where = open.map((index) => categoryAt(dataset, cell, index)?.label ?? '').join(' ');
    return [where, figureOf(dataset, cell, words)].filter(Boolean).join(': ');
  });
  return { labels: labels.length > 0 ? labels : [dataset.title], text: figures.join(' · ') };
}

/** The same for one cell at hand, without looking it up: a search goes through all there are. */
export function figuresOf(dataset: Dataset, cell: Cell, words: FigureWords): Figures {
  const labels = dataset.dimensions.flatMap((_, index) => categoryAt(dataset, cell, index)?.label ?? []);
  return { labels: labels.length > 0 ? labels : [dataset.title], text: figureOf(dataset, cell, words) };
}

/** One figure with its unit and what lies behind it: `24,6 prosent`, `3,9 (38 deltakere i dialog)`. */
function figureOf(dataset: Dataset, cell: Cell, words: FigureWords): string {
  const { unit } = measureOf(dataset, cell);
  const figure = [bareFigureOf(dataset, cell, words), cell.value !== null && unit]
    .filter(Boolean)
    .join('\u00a0');
  const behind = cell.n === undefined ? '' : ` (${words.behind(words.number(cell.n), cell.method ?? null)})`;
  const vanished = cell.vanished ? ` (${words.vanished})` : '';
  return figure + behind + vanished;
}

/** The figure alone, as it stands in a table; a missing one in words. */
export function bareFigureOf(
  dataset: Dataset,
  cell: Cell,
  words: Pick<FigureWords, 'missing' | 'number'>,
): string {
  if (cell.value === null) return words.missing[cell.missing ?? '..'];
  return words.number(cell.value, measureOf(dataset, cell).decimals ?? (cell.method && ratingDecimals));
}

/** A mean that somebody was asked for: «3,0» beside «2,7», as in its table. */
const ratingDecimals = 1;

/** Unit and decimals belong to a category: usually the indicator's. */
function measureOf(dataset: Dataset, cell: Cell): Pick<Category, 'unit' | 'decimals'> {
  const categories = dataset.dimensions.map((_, index) => categoryAt(dataset, cell, index));
  return (
    categories.find((category) => category?.unit !== undefined || category?.decimals !== undefined) ?? {}
  );
}

function categoryAt(dataset: Dataset, cell: Cell, index: number): Category | undefined {
  return categoryOf(dataset.dimensions[index], cell.at[index]);
}
