import type { Table } from './citation-table.ts';
import { difference } from './figures-measure.ts';
import type { Category } from './knowledge.ts';

/** The scale of Stedskompasset: 1 is much room for improvement, 7 is very little. */
export const ratingScale = [1, 7] as const;

/** One theme as one area has rated it. */
export interface Rating {
  readonly theme: Category;
  readonly area: Category;
  readonly value: number;
  readonly dialogue: boolean;
}

/** Two areas that see the same theme most differently. */
interface Gap {
  readonly theme: Category;
  readonly high: Rating;
  readonly low: Rating;
  readonly difference: number;
}

export interface RatingFacts {
  readonly lowest: readonly Rating[];
  readonly highest: readonly Rating[];
  /** Every theme that shares the largest difference between areas. */
  readonly gaps: readonly Gap[];
  /** The same among areas that were asked in a survey; empty when `gaps` are that already. */
  readonly surveyGaps: readonly Gap[];
  /** Areas that talked together instead: to be compared with care. */
  readonly inDialogue: readonly string[];
}

/** Themes against areas. Null when nobody has rated anything. */
export function ratingFacts(table: Table): RatingFacts | null {
  const ratings = ratingsIn(table);
  if (ratings.length === 0) return null;
  const values = ratings.map(({ value }) => value);
  const gaps = largestGaps(ratings);
  const careful = gaps.some(({ high, low }) => high.dialogue !== low.dialogue);
  const dialogue = ratings.filter((rating) => rating.dialogue).map(({ area }) => area.label);
  return {
    lowest: sorted(ratings.filter(({ value }) => value === Math.min(...values))),
    highest: sorted(ratings.filter(({ value }) => value === Math.max(...values))),
    gaps,
    surveyGaps: careful ? largestGaps(ratings.filter((rating) => !rating.dialogue)) : [],
    inDialogue: [...new Set(dialogue)].toSorted(),
  };
}

function ratingsIn(table: Table): readonly Rating[] {
  return table.rows.flatMap((row) =>
    table.columns.flatMap((area, at) => {
      const cell = row.cells[at];
      return cell === undefined || cell.value === null
        ? []
        : [{ theme: row.category, area, value: cell.value, dialogue: cell.method === 'dialogue' }];
    }),
  );
}

function largestGaps(ratings: readonly Rating[]): readonly Gap[] {
  const all = sorted(ratings);
  const gaps = [...new Set(all.map(({ theme }) => theme.key))].flatMap((key) => {
    const own = all.filter(({ theme }) => theme.key === key);
    const [high] = own.toSorted((a, b) => b.value - a.value);
    const [low] = own.toSorted((a, b) => a.value - b.value);
    if (high === undefined || low === undefined || high.value === low.value) return [];
    return [{ theme: high.theme, high, low, difference: difference(high.value, low.value, undefined) }];
  });
  const largest = Math.max(0, ...gaps.map((gap) => gap.difference));
  return gaps.filter((gap) => gap.difference === largest);
}

function sorted(ratings: readonly Rating[]): readonly Rating[] {
  const name = ({ theme, area }: Rating) => `${theme.label}\u0000${area.label}`;
  return ratings.toSorted((a, b) => (name(a) < name(b) ? -1 : 1));
}
