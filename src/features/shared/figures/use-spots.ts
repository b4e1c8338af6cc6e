import type { Evidence } from '#/domain/discussion.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Cell } from '#/domain/knowledge.ts';
import type { Reading } from '#/features/shared/evidence/reading.tsx';
import { useDescribe } from '#/features/shared/evidence/use-citation.ts';
import { useTexts } from '#/i18n/react.tsx';
import type { Mark } from '#/pictures/marks.ts';
import type { Spot } from './PictureFrame.tsx';

/** Where the figures come from, and how they are cited: null where they are only shown. */
export interface Citing {
  readonly entry: Entry<'dataset'>;
  readonly reading: Reading | null;
}

/** Makes a mark readable and citable: it stands for the very cell that stands in the table. */
export function useSpots({ entry, reading }: Citing) {
  const t = useTexts();
  const describe = useDescribe();
  const evidenceOf = (cell: Cell): Evidence => ({ type: 'cell', id: entry.id, at: cell.at });
  return {
    spotOf: (mark: Mark, cell: Cell, more: Partial<Spot> & { readonly also?: string } = {}): Spot => {
      const { text } = describe(evidenceOf(cell), entry);
      const { also, ...rest } = more;
      return {
        row: mark.row,
        column: mark.column,
        x: mark.x,
        y: mark.y,
        ...rest,
        name: t.knowledge.cite.verbOf(text),
        said: [text, also].filter(Boolean).join('. '),
      };
    },
    onCite: (cellOf: (spot: Spot) => Cell | undefined) =>
      reading &&
      ((spot: Spot) => {
        const cell = cellOf(spot);
        if (cell) reading.onCite(evidenceOf(cell), entry);
      }),
  };
}
