import { bareFigureOf } from '#/domain/citation-cell.ts';
import type { Table } from '#/domain/citation-table.ts';
import type { Entry } from '#/domain/entry.ts';
import { ratingFacts, ratingScale } from '#/domain/figures-ratings.ts';
import { sayRatings } from '#/domain/figures-sentences.ts';
import type { Cell } from '#/domain/knowledge.ts';
import { mostAreas } from '#/pictures/radar.ts';
import { heading, paragraph, table as tableBlock } from './blocks.ts';
import { wheelFigure } from './figure-wheel.ts';
import type { Block } from './outline.ts';
import type { Telling } from './telling.ts';

/** A wheel needs three spokes; fewer themes stand in their table. */
const fewestThemes = 3;

/** Stedskompasset: what it says, the wheel of the first four areas, and the table of all of them. */
export function ratingBlocks(table: Table, dataset: Entry<'dataset'>, { words }: Telling): Block[] {
  const title = table.about.map(({ label }) => label).join(', ') || dataset.value.title;
  const sentences = sayRatings(table, words.sentences).join(' ');
  const canDraw = table.rows.length >= fewestThemes && ratingFacts(table) !== null;
  const areas = table.columns.slice(0, mostAreas);
  const figureOf = (cell: Cell | undefined) => {
    if (cell === undefined) return '–';
    const figure =
      cell.value === null ? bareFigureOf(dataset.value, cell, words.citation) : words.number(cell.value, 1);
    return cell.method === 'dialogue' ? `${figure} (${words.figures.dialogueMark})` : figure;
  };
  return [
    ...(title ? [heading(3, title)] : []),
    ...(sentences ? [paragraph(sentences)] : []),
    paragraph(words.figures.scale),
    ...(canDraw
      ? [
          wheelFigure({
            caption: title,
            alternative: words.own.figures.wheel(
              table.rows.length,
              areas.map(({ label }) => label),
            ),
            axes: table.rows.map(({ category }) => category.label),
            series: areas.map(({ label }, at) => ({
              label,
              values: table.rows.map(({ cells }) => cells[at]?.value ?? null),
            })),
            domain: ratingScale,
          }),
        ]
      : []),
    tableBlock(
      title,
      [words.figures.theme, ...table.columns.map(({ label }) => label)],
      table.rows.map(({ category, cells }) => [
        category.label,
        ...table.columns.map((_, at) => figureOf(cells[at])),
      ]),
      1,
    ),
  ];
}
