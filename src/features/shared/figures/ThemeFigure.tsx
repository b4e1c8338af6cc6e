import type { ReactNode } from 'react';
import { sourceLineOf } from '#/domain/citation.ts';
import type { Table } from '#/domain/citation-table.ts';
import type { Entry } from '#/domain/entry.ts';
import { ratingFacts, ratingScale } from '#/domain/figures-ratings.ts';
import { sayRatings } from '#/domain/figures-sentences.ts';
import { useCitationWords } from '#/features/shared/evidence/use-citation.ts';
import { useTexts } from '#/i18n/react.tsx';
import { Bars } from './Bars.tsx';
import { FigureBlock } from './FigureBlock.tsx';
import type { Citing } from './use-spots.ts';
import { useSentenceWords } from './use-words.ts';

interface Props extends Citing {
  /** One theme against areas. */
  readonly table: Table;
  readonly source: Entry<'source'>;
  readonly title: string;
  readonly children: ReactNode;
  readonly big?: boolean;
}

/** One theme of Stedskompasset: its areas side by side on the fixed scale. */
export function ThemeFigure({ table, source, title, children, big = false, ...citing }: Props) {
  const t = useTexts();
  const words = useSentenceWords();
  const citationWords = useCitationWords();
  const byArea = turned(table);
  return (
    <FigureBlock
      title={title}
      views={ratingFacts(table) === null ? ['table'] : ['bars', 'table']}
      sentences={() => sayRatings(table, words)}
      picture={() => (
        <Bars
          {...citing}
          title={t.figures.scaleBars}
          table={byArea}
          rows={byArea.rows}
          column={0}
          measure={{ decimals: 1 }}
          domain={ratingScale}
        />
      )}
      table={children}
      sourceLine={sourceLineOf(source.value, citationWords)}
      big={big}
    />
  );
}

/** The areas as rows. They are not measured against each other's kind: here all are equals. */
function turned(table: Table): Table {
  return {
    ...table,
    columns: table.rows.map(({ category }) => category),
    rows: table.columns.map((area, at) => ({
      category: { key: area.key, label: area.label },
      cells: table.rows.map((row) => row.cells[at]),
      series: [],
    })),
  };
}
