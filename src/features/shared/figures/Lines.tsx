import type { Row, Table } from '#/domain/citation-table.ts';
import { useTexts } from '#/i18n/react.tsx';
import { axisStart, layOutLines } from '#/pictures/lines.ts';
import { mostLines } from '#/pictures/marks.ts';
import { ChooseRows, useChosen } from './ChooseRows.tsx';
import styles from './figures.module.css';
import { Key } from './Key.tsx';
import { LineDrawing } from './LineDrawing.tsx';
import { PictureFrame } from './PictureFrame.tsx';
import { type Citing, useSpots } from './use-spots.ts';
import { useSentenceWords } from './use-words.ts';

interface Props extends Citing {
  readonly title: string;
  readonly table: Table;
  readonly rows: readonly Row[];
}

/** The rows of a table over its years, with gaps where figures are missing. */
export function Lines({ title, table, rows, ...citing }: Props) {
  const t = useTexts();
  const { number } = useSentenceWords();
  const { spotOf, onCite } = useSpots(citing);
  const all = rows.map((row) => row.category);
  const [chosen, choose] = useChosen(all, mostLines);
  const shown = rows.filter((row) => chosen.includes(row.category.key));
  const names = shown.map((row) => row.category.label);
  const start = axisStart(shown.flatMap((row) => row.cells.map((cell) => cell?.value ?? null)));
  return (
    <>
      <PictureFrame
        title={title}
        draw={({ width, em, room }) => {
          const picture = layOutLines({
            columns: table.columns.map(({ label }) => label),
            series: shown.map((row) => ({
              label: row.category.label,
              values: row.cells.map((cell) => cell?.value ?? null),
            })),
            width,
            em,
            room,
            axisLetters: (values) => Math.max(...values.map((value) => number(value).length)),
          });
          return {
            spots: picture.series.flatMap(({ marks }) =>
              marks.flatMap((mark) => {
                const cell = shown[mark.row]?.cells[mark.column];
                return cell ? [spotOf(mark, cell)] : [];
              }),
            ),
            svg: (active) => (
              <LineDrawing picture={picture} em={em} names={names} number={number} active={active} />
            ),
          };
        }}
        onCite={onCite((spot) => shown[spot.row]?.cells[spot.column])}
      />
      {shown.some(hasGap) && <p className={styles.note}>{t.figures.gaps}</p>}
      {start !== 0 && <p className={styles.note}>{t.figures.axisStart(number(start))}</p>}
      <Key names={names} />
      <ChooseRows title={title} all={all} shown={chosen} most={mostLines} onChange={choose} />
    </>
  );
}

function hasGap(row: Row): boolean {
  return row.cells.some((cell) => !cell || cell.value === null);
}
