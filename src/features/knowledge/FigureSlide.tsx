import { bareFigureOf } from '#/domain/citation-cell.ts';
import type { Table } from '#/domain/citation-table.ts';
import type { Entry } from '#/domain/entry.ts';
import type { PictureSlide } from '#/domain/slides.ts';
import { useCitationWords } from '#/features/shared/evidence/use-citation.ts';
import { PlainTable } from '#/features/shared/figures/PlainTable.tsx';
import { RatingsFigure } from '#/features/shared/figures/RatingsFigure.tsx';
import { StatisticsFigure } from '#/features/shared/figures/StatisticsFigure.tsx';
import { ThemeFigure } from '#/features/shared/figures/ThemeFigure.tsx';
import { VotesFigure } from '#/features/shared/figures/VotesFigure.tsx';

interface Props {
  readonly source: Entry<'source'>;
  readonly slide: PictureSlide;
  readonly title: string;
}

/** A picture that fills the slide; the slide has its title. */
export function FigureSlide({ source, slide, title }: Props) {
  const big = { source, title, reading: null, big: true } as const;
  switch (slide.type) {
    case 'indicator':
      return (
        <StatisticsFigure {...big} entry={slide.entry} table={slide.table}>
          <Figures entry={slide.entry} table={slide.table} title={title} />
        </StatisticsFigure>
      );
    case 'wheel':
      return (
        <RatingsFigure {...big} entry={slide.entry} table={slide.table}>
          <Figures entry={slide.entry} table={slide.table} title={title} />
        </RatingsFigure>
      );
    case 'theme':
      return (
        <ThemeFigure {...big} entry={slide.entry} table={slide.table}>
          <Figures entry={slide.entry} table={slide.table} title={title} />
        </ThemeFigure>
      );
    case 'votes':
      return <VotesFigure source={source} title={title} statements={slide.statements} big />;
  }
}

/** A screen in a room shows no more; the source itself has all of them. */
const most = 100;

function Figures({ entry, table, title }: { entry: Entry<'dataset'>; table: Table; title: string }) {
  const words = useCitationWords();
  return (
    <PlainTable
      caption={title}
      header={[table.rowLabel, ...table.columns.map(({ label }) => label)]}
      rows={table.rows
        .slice(0, most)
        .map((row) => [
          row.category.label,
          ...row.cells.map((cell) => (cell ? bareFigureOf(entry.value, cell, words) : '')),
        ])}
    />
  );
}
