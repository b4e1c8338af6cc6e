import type { ReactNode } from 'react';
import { sourceLineOf } from '#/domain/citation.ts';
import type { Table } from '#/domain/citation-table.ts';
import type { Entry } from '#/domain/entry.ts';
import { ratingFacts } from '#/domain/figures-ratings.ts';
import { sayRatings } from '#/domain/figures-sentences.ts';
import { useCitationWords } from '#/features/shared/evidence/use-citation.ts';
import { FigureBlock, type View } from './FigureBlock.tsx';
import { Radar } from './Radar.tsx';
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

/** A wheel needs three spokes; fewer themes stand in their table. */
const fewestThemes = 3;

/** Stedskompasset: the wheel, what it says, and the table that is given. */
export function RatingsFigure(props: Props) {
  const words = useSentenceWords();
  const citationWords = useCitationWords();
  const { table, title, source } = props;
  const canDraw = table.rows.length >= fewestThemes && ratingFacts(table) !== null;
  return (
    <FigureBlock
      title={title}
      views={canDraw ? ['radar', 'table'] : ['table']}
      wanted={props.wanted ?? null}
      place={props.place ?? null}
      sentences={() => sayRatings(table, words)}
      picture={() => <Radar title={title} table={table} entry={props.entry} reading={props.reading} />}
      table={props.children}
      sourceLine={sourceLineOf(source.value, citationWords)}
      big={props.big ?? false}
    />
  );
}
