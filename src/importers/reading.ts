import type { AreaKind, Cell, Dimension, SourceKind, Statement } from '#/domain/knowledge.ts';
import type { IsoDate } from '#/domain/workshop.ts';
import type { GridCell } from './grid.ts';

export type Format = 'csv' | 'xlsx' | 'jsonStat';
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export const delimiters = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];
export type DecimalSign = ',' | '.';

/** What a table is about. Comments belong to Stedskompasset, and are read as statements. */
export const tableKinds = ['statistics', 'placeStandard', 'comments', 'futureWorkshop'] as const;
export type TableKind = (typeof tableKinds)[number];

export const columnRoles = [
  'indicator',
  'theme',
  'area',
  'period',
  'other',
  'value',
  'code',
  'unit',
  'areaKind',
  'n',
  'method',
  'source',
  'number',
  'phase',
  'tone',
  'text',
  'votes',
  'responsible',
  'ignore',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** What a person has said about the file; all that is left out is guessed. */
export interface Answers {
  readonly kind?: TableKind;
  readonly sheet?: string;
  /** Of several tables on one sheet: 0 is the first. */
  readonly table?: number;
  readonly delimiter?: Delimiter;
  readonly decimal?: DecimalSign;
  /** Line of the lowest header row, counted from 1 as a spreadsheet does; 0 where the table has no header. */
  readonly headerRow?: number;
  /** By the column's place in the table, counted from 0. */
  readonly roles?: Readonly<Record<number, ColumnRole>>;
  /** By the area's key, or by its name. */
  readonly areaKinds?: Readonly<Record<string, AreaKind | 'unknown'>>;
}

export interface Column {
  readonly name: string;
  readonly role: ColumnRole;
  readonly unit: string;
  readonly samples: readonly string[];
}

/** What must be answered before the figures can be trusted. */
export type Question =
  | { readonly type: 'decimalSign'; readonly samples: readonly string[]; readonly count: number }
  | { readonly type: 'noHeader'; readonly samples: readonly string[] }
  | { readonly type: 'noFigures' }
  | { readonly type: 'noDimension' }
  | { readonly type: 'sameTwice'; readonly labels: readonly string[]; readonly count: number };

/** What a person should know, and may well leave as it is. */
export type Remark =
  | { readonly type: 'smallCounts'; readonly count: number }
  | { readonly type: 'unreadable'; readonly samples: readonly string[]; readonly count: number }
  | { readonly type: 'unnamedRows'; readonly rows: readonly number[] }
  | { readonly type: 'rowsWithoutFigures'; readonly count: number }
  | { readonly type: 'filledDown'; readonly columns: readonly string[] }
  | { readonly type: 'severalTables'; readonly count: number }
  | { readonly type: 'flags'; readonly flags: readonly string[]; readonly count: number };

export const sourceFields = ['publisher', 'table', 'period', 'fetched', 'licence'] as const;
export type SourceField = (typeof sourceFields)[number];

/** The source line as far as the file tells it; empty where it does not. */
export interface SourceGuess {
  readonly publisher: string;
  readonly table: string;
  readonly period: string;
  readonly fetched: IsoDate | null;
  readonly licence: string;
}

export type StatementContent = Omit<Statement, 'sourceId'>;

export type Content =
  | {
      readonly type: 'figures';
      readonly title: string;
      readonly dimensions: readonly Dimension[];
      readonly cells: readonly Cell[];
    }
  | { readonly type: 'statements'; readonly title: string; readonly statements: readonly StatementContent[] };

export interface TableReading {
  readonly format: Format;
  readonly kind: TableKind;
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  readonly tables: number;
  readonly table: number;
  readonly decimal: DecimalSign | null;
  readonly titles: readonly string[];
  readonly notes: readonly string[];
  /** Lines of the header, counted from 1. */
  readonly headerRows: readonly number[];
  readonly columns: readonly Column[];
  /** The first lines of the file as they stand. */
  readonly sample: readonly (readonly GridCell[])[];
  readonly questions: readonly Question[];
  readonly remarks: readonly Remark[];
  readonly content: Content;
  readonly source: SourceGuess;
}

export function sourceKindOf(kind: TableKind): SourceKind {
  return kind === 'comments' ? 'placeStandard' : kind;
}

export function missingIn(source: SourceGuess): readonly SourceField[] {
  return sourceFields.filter((field) => !source[field]);
}
