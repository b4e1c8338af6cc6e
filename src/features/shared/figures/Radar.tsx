import type { Table } from '#/domain/citation-table.ts';
import { ratingScale } from '#/domain/figures-ratings.ts';
import { useTexts } from '#/i18n/react.tsx';
import { layOutRadar, mostAreas } from '#/pictures/radar.ts';
import { ChooseRows, useChosen } from './ChooseRows.tsx';
import styles from './figures.module.css';
import { Key } from './Key.tsx';
import { PictureFrame } from './PictureFrame.tsx';
import { RadarDrawing } from './RadarDrawing.tsx';
import { type Citing, useSpots } from './use-spots.ts';

interface Props extends Citing {
  readonly title: string;
  /** Themes against areas. */
  readonly table: Table;
}

/** Stedskompasset: every theme, up to four areas on top of each other. */
export function Radar({ title, table, ...citing }: Props) {
  const t = useTexts();
  const { spotOf, onCite } = useSpots(citing);
  const [chosen, choose] = useChosen(table.columns, mostAreas);
  const shown = table.columns.flatMap((area, at) => (chosen.includes(area.key) ? [{ area, at }] : []));
  const axes = table.rows.map((row) => row.category.label);
  const names = shown.map(({ area }) => area.label);
  const cellAt = (mark: { readonly row: number; readonly column: number }) =>
    table.rows[mark.column]?.cells[shown[mark.row]?.at ?? -1];
  return (
    <>
      <p className={styles.note}>{t.figures.scale}</p>
      <PictureFrame
        title={title}
        draw={({ width, em: letters, room }) => {
          // Where its height is given, the letters give way: fourteen names would leave little of the wheel.
          const em = room === null ? letters : letters * 0.8;
          const picture = layOutRadar({
            axes,
            series: shown.map(({ area, at }) => ({
              label: area.label,
              values: table.rows.map((row) => row.cells[at]?.value ?? null),
            })),
            domain: ratingScale,
            width,
            em,
            room,
          });
          return {
            spots: picture.series.flatMap(({ marks }) =>
              marks.flatMap((mark) => {
                const cell = cellAt(mark);
                return cell ? [spotOf(mark, cell)] : [];
              }),
            ),
            svg: (active) => <RadarDrawing picture={picture} em={em} names={names} active={active} />,
            after: picture.named ? null : <Themes names={axes} />,
          };
        }}
        onCite={onCite(cellAt)}
      />
      <Key names={names} />
      <ChooseRows title={title} all={table.columns} shown={chosen} most={mostAreas} onChange={choose} />
    </>
  );
}

/** The themes that have only their numbers in the picture. */
function Themes({ names }: { names: readonly string[] }) {
  const t = useTexts();
  return (
    <ol className={styles.themes} aria-label={t.figures.themes}>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ol>
  );
}
