import { bareFigureOf } from '#/domain/citation-cell.ts';
import type { Row, Table } from '#/domain/citation-table.ts';
import type { Entry } from '#/domain/entry.ts';
import { isComparable, latestColumn, partsOf } from '#/domain/figures-facts.ts';
import { type Measure, measureOf } from '#/domain/figures-measure.ts';
import { sayChange, sayLevel } from '#/domain/figures-sentences.ts';
import { heading, paragraph, table as tableBlock } from './blocks.ts';
import { barFigure } from './figure-bars.ts';
import type { Block } from './outline.ts';
import type { Telling } from './telling.ts';

/** As many years as stand beside each other on an A4 page, and as many bars as stand under each other. */
const mostColumns = 6;
const mostBars = 12;

/** One indicator: what it says, the bars of its last year, and its table. */
export function indicatorBlocks(table: Table, dataset: Entry<'dataset'>, telling: Telling): Block[] {
  const { words } = telling;
  const title = table.about.map(({ label }) => label).join(', ') || dataset.value.title;
  const column = latestColumn(table);
  const measure = measureOf(table);
  return [
    heading(3, title),
    ...(column === null || measure === null ? [] : drawn(title, table, column, measure, dataset, telling)),
    ...wholeTable(titleWithUnit(title, measure), table, dataset, telling),
    ...(table.columns.length > mostColumns
      ? [paragraph(words.own.figures.lastColumns(mostColumns, table.columns.length))]
      : []),
  ];
}

function drawn(
  title: string,
  table: Table,
  column: number,
  measure: Measure,
  dataset: Entry<'dataset'>,
  { words }: Telling,
): Block[] {
  const { areas, wider } = partsOf(table);
  const rows = [...areas, ...wider.filter((row) => isComparable(row, table, measure))];
  const known = rows.filter((row) => row.cells[column]);
  const shown = known.slice(0, mostBars);
  const sentences = [
    ...sayLevel(table, column, measure, words.sentences),
    ...sayChange(table, measure, words.sentences),
  ].join(' ');
  const leftOut = table.rows.filter((row) => !rows.includes(row)).map(({ category }) => category.label);
  return [
    ...(sentences === '' ? [] : [paragraph(sentences)]),
    barFigure({
      caption: words.figures.titleIn(titleWithUnit(title, measure), table.columns[column]?.label ?? ''),
      alternative: words.own.figures.bars(
        shown.map((row) => `${row.category.label}: ${figureIn(row, column, dataset, words)}`),
      ),
      rows: shown.map((row) => ({
        label: row.category.label,
        value: row.cells[column]?.value ?? null,
        text: figureIn(row, column, dataset, words),
        isWider: wider.includes(row),
      })),
      number: words.number,
    }),
    ...(shown.length < known.length
      ? [paragraph(words.own.figures.firstBars(shown.length, known.length))]
      : []),
    ...(leftOut.length > 0 ? [paragraph(words.figures.leftOut(leftOut))] : []),
  ];
}

function titleWithUnit(title: string, measure: Measure | null): string {
  return measure?.unit ? `${title} (${measure.unit})` : title;
}

function wholeTable(caption: string, table: Table, dataset: Entry<'dataset'>, { words }: Telling): Block[] {
  const from = Math.max(0, table.columns.length - mostColumns);
  return [
    tableBlock(
      caption,
      [table.rowLabel || words.own.figures.area, ...table.columns.slice(from).map(({ label }) => label)],
      table.rows.map((row) => [
        row.category.label,
        ...table.columns.slice(from).map((_, index) => figureIn(row, from + index, dataset, words)),
      ]),
      1,
    ),
  ];
}

/** What is missing is said in words; a cell that the table never had is a dash. */
function figureIn(row: Row, column: number, dataset: Entry<'dataset'>, words: Telling['words']): string {
  const cell = row.cells[column];
  return cell ? bareFigureOf(dataset.value, cell, words.citation) : '–';
}
