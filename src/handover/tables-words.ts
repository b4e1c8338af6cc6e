import type { TableName } from './tables.ts';

/** What stands over the columns and in them, in the workshop's language. Columns are in the order of the table. */
export interface TableWords {
  readonly yes: string;
  readonly no: string;
  readonly plenary: string;
  readonly note: string;
  readonly point: string;
  /** The title of a proposal that was deleted while points were written in; the title may be empty. */
  readonly deletedProposal: (title: string) => string;
  /** What each sheet is called; short, as a spreadsheet takes 31 letters. */
  readonly names: Readonly<Record<TableName, string>>;
  readonly columns: {
    readonly notes: Readonly<Record<NoteColumn, string>>;
    readonly points: Readonly<Record<PointColumn, string>>;
    readonly evidence: Readonly<Record<EvidenceColumn, string>>;
    readonly actions: Readonly<Record<ActionColumn, string>>;
    readonly times: Readonly<Record<TimeColumn, string>>;
  };
}

type NoteColumn = (typeof noteColumns)[number];
type PointColumn = (typeof pointColumns)[number];
type EvidenceColumn = (typeof evidenceColumns)[number];
type ActionColumn = (typeof actionColumns)[number];
type TimeColumn = (typeof timeColumns)[number];

const noteColumns = [
  'who', 'step', 'question', 'number', 'kind', 'text', 'main', 'links', 'knowledge', 'otherWordings', 'id',
] as const; // biome-ignore format: a list of words
const pointColumns = [
  'who', 'proposal', 'number', 'text', 'responsible', 'deadline', 'economy', 'support', 'for', 'against', 'abstaining',
  'minority', 'deliberate', 'links', 'buildsOn', 'setAside', 'otherWordings', 'id',
] as const; // biome-ignore format: a list of words
const evidenceColumns = [
  'from', 'who', 'text', 'kind', 'title', 'said', 'value', 'unit', 'source', 'available', 'id',
] as const; // biome-ignore format: a list of words
const actionColumns = [
  'number', 'text', 'points', 'responsible', 'deadline', 'committee', 'meeting', 'status', 'feedback',
  'otherWordings', 'id',
] as const; // biome-ignore format: a list of words
const timeColumns = [
  'step', 'phase', 'date', 'begun', 'ended', 'planned', 'used', 'paused', 'difference',
] as const; // biome-ignore format: a list of words

/** The order of the columns, whatever order the words are written in. */
export const columnOrder = {
  notes: noteColumns,
  points: pointColumns,
  evidence: evidenceColumns,
  actions: actionColumns,
  times: timeColumns,
} as const;
