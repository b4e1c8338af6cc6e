import { bad, good, type Result } from '#/domain/result.ts';
import { kindByNames } from './column-names.ts';
import { type DimensionNames, keyNames } from './dimension-names.ts';
import { fromJsonStat } from './from-json-stat.ts';
import { isFilled, textOf } from './grid.ts';
import { guessColumns } from './guess-columns.ts';
import { guessSource } from './guess-source.ts';
import { readJsonStat } from './json-stat.ts';
import { type Block, findBlocks } from './layout.ts';
import { type Opened, openBytes } from './open-bytes.ts';
import { plainName } from './plain-name.ts';
import { cellLimit, type ImportProblem } from './problems.ts';
import { type FiguresRead, readFigures } from './read-figures.ts';
import { readStatements } from './read-statements.ts';
import type { Answers, Question, Remark, TableKind, TableReading } from './reading.ts';
import { smallCounts } from './small-counts.ts';

export interface TableFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file somebody else made → what is in it, what was guessed, and what must be asked. Answers go in again. `names`: in the reader's language. */
export async function readTable(
  file: TableFile,
  answers: Answers = {},
  told: Told = () => undefined,
  names: DimensionNames = keyNames,
): Promise<Result<TableReading, ImportProblem>> {
  const opened = await openBytes(file.bytes, answers);
  if (!opened.ok) return opened;
  if (opened.value.format === 'json') {
    const read = readJsonStat(opened.value.parsed);
    return read.ok ? good(fromJsonStat(file.name, read.value, answers)) : read;
  }
  told(0.4);
  return fromGrid(file, opened.value, answers, told, names);
}

type OpenedGrid = Exclude<Opened, { format: 'json' }>;

/** How far the reading has come, from 0 to 1. */
export type Told = (share: number) => void;

function fromGrid(
  file: TableFile,
  opened: OpenedGrid,
  answers: Answers,
  told: Told,
  names: DimensionNames,
): Result<TableReading, ImportProblem> {
  const { grid } = opened;
  const cells = grid.reduce((sum, row) => sum + row.length, 0);
  if (cells > cellLimit) return bad({ type: 'tableTooLarge', cells, limit: cellLimit });
  const blocks = findBlocks(grid, answers.headerRow);
  const largest = blocks.reduce(
    (best, each, index) => (each.rows.length > (blocks[best]?.rows.length ?? 0) ? index : best),
    0,
  );
  const chosen = answers.table ?? largest;
  const block = blocks[chosen];
  if (!block) return bad({ type: 'noFigures' });
  const bottom = block.header.at(-1);
  const headings = bottom === undefined ? [] : block.columns.map((at) => textOf(grid[bottom]?.[at]));
  const kind = answers.kind ?? kindByNames(headings);
  told(0.5);
  const columns = guessColumns(grid, block, kind, answers.roles);
  const common = {
    format: opened.format,
    kind,
    encoding: opened.encoding,
    delimiter: opened.delimiter,
    sheets: opened.sheets,
    sheet: opened.sheet,
    tables: blocks.length,
    table: chosen,
    titles: block.titles,
    headerRows: block.header.map((row) => row + 1),
    columns: columns.map(({ name, role, unit, samples, headings }) => ({
      name: headings.filter(Boolean).join(' · ') || name,
      role,
      unit,
      samples,
    })),
    sample: grid.slice(0, 12).map((row) => row.slice(0, 20)),
  } as const;
  const header: readonly Question[] =
    block.header.length === 0 && answers.headerRow === undefined
      ? [
          {
            type: 'noHeader',
            samples: (grid[block.rows[0] ?? 0] ?? []).filter(isFilled).map(textOf).slice(0, 6),
          },
        ]
      : [];
  const several: readonly Remark[] =
    blocks.length > 1 && answers.table === undefined ? [{ type: 'severalTables', count: blocks.length }] : [];
  const title = nameOf(block, opened, file);
  if (kind === 'comments' || kind === 'futureWorkshop') {
    const statements = readStatements(grid, block, columns, kind);
    if (statements === null || statements.length === 0) return bad({ type: 'noText' });
    return good({
      ...common,
      decimal: null,
      notes: block.notes,
      questions: header,
      remarks: several,
      content: { type: 'statements', title, statements },
      source: guessSource({
        fileName: file.name,
        titles: block.titles,
        notes: block.notes,
        source: '',
        dimensions: [],
        period: '',
      }),
    });
  }
  const unit = unitIn(block.notes) || unitIn(block.titles);
  const read = readFigures(
    { grid, block, columns, kind, unit, title },
    answers,
    (share) => told(0.5 + share / 2),
    names,
  );
  if (read === null || read.cells.length === 0) {
    // It may be what residents said, or have its figures in a column that was not known as one.
    if (block.columns.length < 2 || block.rows.length < 2) return bad({ type: 'noFigures' });
    const nothing = { dimensions: [], cells: [], decimal: null, source: '', period: '', common: [] };
    return good({
      ...common,
      ...figures(file, nothing, block, title),
      questions: [...header, { type: 'noFigures' }],
      remarks: several,
    });
  }
  return good({
    ...common,
    ...figures(file, read, block, title),
    questions: [...header, ...read.questions],
    remarks: [...several, ...read.remarks, ...small(read, kind)],
  });
}

type ToldOfFigures = Omit<FiguresRead, 'questions' | 'remarks'>;

function figures(file: TableFile, read: ToldOfFigures, block: Block, title: string) {
  const { dimensions, cells, decimal, source, period, common } = read;
  return {
    decimal,
    notes: [...common, ...block.notes],
    content: { type: 'figures', title, dimensions, cells },
    source: guessSource({
      fileName: file.name,
      titles: block.titles,
      notes: block.notes,
      source,
      dimensions,
      period,
    }),
  } as const;
}

function small({ dimensions, cells }: FiguresRead, kind: TableKind): readonly Remark[] {
  const count = smallCounts(dimensions, cells, kind === 'placeStandard');
  return count > 0 ? [{ type: 'smallCounts', count }] : [];
}

function unitIn(lines: readonly string[]): string {
  return (
    lines.flatMap(
      (line) => /^(?:enhet|eining|måleenhet|måleeining|unit)\s*:\s*(.{1,40})$/i.exec(line)?.[1]?.trim() ?? [],
    )[0] ?? ''
  );
}

function nameOf(block: Block, opened: OpenedGrid, file: TableFile): string {
  return block.titles[0] || (opened.sheets.length > 1 ? (opened.sheet ?? '') : '') || plainName(file.name);
}
