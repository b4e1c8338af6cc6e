import { bareFigureOf } from '#/domain/citation-cell.ts';
import type { Row, Table } from '#/domain/citation-table.ts';
import { partsOf } from '#/domain/figures-facts.ts';
import type { Measure } from '#/domain/figures-measure.ts';
import { sayAgainst } from '#/domain/figures-sentences.ts';
import { useCitationWords } from '#/features/shared/evidence/use-citation.ts';
import { useTexts } from '#/i18n/react.tsx';
import { layOutBars } from '#/pictures/bars.ts';
import { BarDrawing } from './BarDrawing.tsx';
import { ChooseRows, useChosen } from './ChooseRows.tsx';
import styles from './figures.module.css';
import { PictureFrame } from './PictureFrame.tsx';
import { type Citing, useSpots } from './use-spots.ts';
import { useSentenceWords } from './use-words.ts';

interface Props extends Citing {
  readonly title: string;
  readonly table: Table;
  readonly rows: readonly Row[];
  readonly column: number;
  readonly measure: Measure;
  readonly domain?: readonly [number, number];
}

const mostBars = 12;

/** Wide enough for names beside the bars; `figures.module.css` makes the picture smaller than that. */
const emsOnPaper = 30;

/** One column of a table as bars; wider areas in outline. */
export function Bars({ title, table, rows, column, measure, domain, ...citing }: Props) {
  const t = useTexts();
  const words = useSentenceWords();
  const citationWords = useCitationWords();
  const { spotOf, onCite } = useSpots(citing);
  const all = rows.map((row) => row.category);
  const [chosen, choose] = useChosen(all, mostBars);
  const shown = rows.filter((row) => chosen.includes(row.category.key) && row.cells[column]);
  const { wider } = partsOf(table);
  const textOf = (row: Row) => {
    const cell = row.cells[column];
    if (!cell) return '';
    const figure = bareFigureOf(citing.entry.value, cell, citationWords);
    return cell.method === 'dialogue' ? `${figure} (${t.knowledge.placeStandard.dialogueMark})` : figure;
  };
  return (
    <>
      <p className={styles.subtitle}>{title}</p>
      <PictureFrame
        title={title}
        emsOnPaper={emsOnPaper}
        draw={({ width, em }) => {
          const picture = layOutBars({
            rows: shown.map((row) => ({
              label: row.category.label,
              value: row.cells[column]?.value ?? null,
              text: textOf(row),
            })),
            width,
            em,
            ...(domain && { domain }),
          });
          return {
            spots: picture.bars.flatMap((bar) => {
              const row = shown[bar.row];
              const cell = row?.cells[column];
              if (!row || !cell) return [];
              const also = sayAgainst(table, column, row.category.key, measure, words);
              return [spotOf(bar, cell, { box: { top: bar.top, height: bar.height }, also })];
            }),
            svg: (active) => (
              <BarDrawing
                picture={picture}
                em={em}
                number={words.number}
                isWider={(row) => wider.some((each) => each === shown[row])}
                active={active?.row ?? null}
              />
            ),
          };
        }}
        onCite={onCite((spot) => shown[spot.row]?.cells[column])}
      />
      <ChooseRows title={title} all={all} shown={chosen} most={mostBars} onChange={choose} />
    </>
  );
}
