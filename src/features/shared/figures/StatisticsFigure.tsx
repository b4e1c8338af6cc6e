import type { ReactNode } from 'react';
import { sourceLineOf } from '#/domain/citation.ts';
import type { Row, Table } from '#/domain/citation-table.ts';
import type { Entry } from '#/domain/entry.ts';
import { figuresIn, isComparable, latestColumn, partsOf } from '#/domain/figures-facts.ts';
import { type Measure, measureOf } from '#/domain/figures-measure.ts';
import { sayChange, sayLevel } from '#/domain/figures-sentences.ts';
import { useCitationWords } from '#/features/shared/evidence/use-citation.ts';
import { useTexts } from '#/i18n/react.tsx';
import { Bars } from './Bars.tsx';
import { FigureBlock, type View } from './FigureBlock.tsx';
import styles from './figures.module.css';
import { Lines } from './Lines.tsx';
import type { Citing } from './use-spots.ts';
import { useSentenceWords } from './use-words.ts';

interface Props extends Citing {
  readonly table: Table;
  readonly source: Entry<'source'>;
  readonly title: string;
  readonly children: ReactNode;
  readonly wanted?: View | null;
  readonly place?: string | null;
  readonly big?: boolean;
}

/** One indicator: bars of the last year, lines over the years, and the table that is given. */
export function StatisticsFigure(props: Props) {
  const t = useTexts();
  const words = useSentenceWords();
  const citationWords = useCitationWords();
  const { table, title, source } = props;
  const column = latestColumn(table);
  const measure = measureOf(table);
  const canDraw = column !== null && measure !== null;
  const rows = canDraw ? drawnRows(table, measure) : [];
  const years = table.columns.filter((_, at) => figuresIn(rows, at).length > 0).length;
  const views: View[] = canDraw ? (years > 1 ? ['bars', 'lines', 'table'] : ['bars', 'table']) : ['table'];
  const sentences = (view: View) => {
    if (!canDraw) return [];
    return view === 'lines' ? sayChange(table, measure, words) : sayLevel(table, column, measure, words);
  };
  const picture = (view: View) => {
    if (!canDraw) return null;
    const parts = { ...props, rows, measure, column };
    const named = t.figures.titleIn(title, table.columns[column]?.label ?? '');
    return (
      <>
        {view === 'lines' ? <Lines {...parts} /> : <Bars {...parts} title={named} />}
        <LeftOut table={table} rows={rows} />
      </>
    );
  };
  return (
    <FigureBlock
      title={title}
      views={views}
      wanted={props.wanted ?? null}
      place={props.place ?? null}
      sentences={sentences}
      picture={picture}
      table={props.children}
      sourceLine={sourceLineOf(source.value, citationWords)}
      big={props.big ?? false}
    />
  );
}

/** Every area, and the wider areas that can be measured against. */
function drawnRows(table: Table, measure: Measure): readonly Row[] {
  const { areas, wider } = partsOf(table);
  return [...areas, ...wider.filter((row) => isComparable(row, table, measure))];
}

function LeftOut({ table, rows }: { table: Table; rows: readonly Row[] }) {
  const t = useTexts();
  const out = table.rows.filter((row) => !rows.includes(row)).map(({ category }) => category.label);
  return out.length === 0 ? null : <p className={styles.note}>{t.figures.leftOut(out)}</p>;
}
