import type { Id } from './ids.ts';
import type { IsoDate, Language } from './workshop.ts';

export const sourceKinds = ['statistics', 'placeStandard', 'futureWorkshop', 'other'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Where a piece of knowledge comes from. Publisher, table, period, date fetched and licence are the source line. */
export interface Source {
  readonly title: string;
  readonly sourceKind: SourceKind;
  readonly publisher: string;
  readonly table: string;
  readonly period: string;
  readonly fetched: IsoDate | null;
  readonly licence: string;
  readonly remarks: string;
  readonly illustrative: boolean;
  readonly order: number;
}

/** A table in long form: each cell names one category in every dimension. */
export interface Dataset {
  readonly sourceId: Id<'source'>;
  readonly title: string;
  readonly dimensions: readonly Dimension[];
  readonly cells: readonly Cell[];
}

export interface Dimension {
  readonly key: string;
  readonly label: string;
  readonly role: 'indicator' | 'theme' | 'area' | 'period' | 'other';
  readonly categories: readonly Category[];
}

/** From the narrowest to the widest. A group of municipalities is e.g. a KOSTRA group. */
export const areaKinds = ['district', 'municipality', 'municipalityGroup', 'country'] as const;
export type AreaKind = (typeof areaKinds)[number];

export interface Category {
  readonly key: string;
  readonly label: string;
  /** Of an indicator: what its figures count, and with how many decimals they are shown. */
  readonly unit?: string;
  readonly decimals?: number;
  /** Of an area: how wide it is, so that a narrow one is measured against the wider ones. */
  readonly areaKind?: AreaKind;
  /** No longer in the newest version of the table; kept for what cites it. */
  readonly vanished?: true;
}

/** Statistics Norway's signs: `.` not possible, `..` missing, `:` confidential. Never plotted as 0. */
export type MissingSign = '.' | '..' | ':';

export interface Cell {
  /** One category key per dimension, in the dimensions' order. */
  readonly at: readonly string[];
  readonly value: number | null;
  readonly missing: MissingSign | null;
  /** Answers behind a rating, or participants in a dialogue. */
  readonly n?: number;
  readonly method?: 'survey' | 'dialogue';
  /** No longer in the newest version of the table; kept for what cites it. */
  readonly vanished?: true;
}

/** What residents said: a statement from a future workshop, or a comment to Stedskompasset. Never with a name. */
export interface Statement {
  readonly sourceId: Id<'source'>;
  readonly statementKind: 'futureWorkshop' | 'comment';
  readonly number: number;
  readonly phase: 'critique' | 'vision' | 'realisation' | null;
  readonly tone: 'good' | 'improve' | null;
  readonly theme: string;
  readonly area: string;
  readonly text: string;
  readonly votes: number | null;
  readonly responsible: string;
  /** The newest list does not have it any more: kept for what cites it, and counted nowhere. */
  readonly vanished?: boolean;
}

export interface CasePaper {
  readonly title: string;
  readonly number: number;
  readonly fictional: boolean;
  readonly caseOfficer: string;
  readonly archiveNumber: string;
  readonly committee: string;
  readonly meetingDate: IsoDate | null;
  readonly language: Language;
  /** Marks of paragraphs whose text was erased for privacy: never given again, as a note may still speak of them. */
  readonly erasedMarks?: readonly string[];
}

/** The order of the body of a case paper, from a municipality’s own guide to writing them. */
export const sections = [
  'proposal',
  'summary',
  'attachments',
  'facts',
  'statements',
  'assessment',
  'economy',
  'communication',
] as const;
export type Section = (typeof sections)[number];

/** One citable block of a case paper; its id survives every edit of its text. */
export interface Paragraph {
  readonly casePaperId: Id<'casePaper'>;
  readonly section: Section;
  readonly order: number;
  /** The paper's own mark for citing (`F3`), or empty. */
  readonly marker: string;
  readonly block: 'paragraph' | 'heading' | 'bullet' | 'numbered' | 'table' | 'image';
  /** Plain text, or the tiny Markdown subset (emphasis, a pipe table). */
  readonly text: string;
  readonly attachmentId: Id<'attachment'> | null;
}

export interface Attachment {
  readonly title: string;
  readonly fileName: string;
  readonly mime: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly belongsTo: Id<'casePaper'> | Id<'source'> | null;
  readonly order: number;
}
