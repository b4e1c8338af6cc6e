import type { Language } from '#/domain/workshop.ts';

/**
 * A document before it has a form: what is said, in which order, and what each piece is. The preview on the screen, DOCX,
 * PDF, print, Markdown and the reader are all made from it, so that they say the same.
 */
export interface Outline {
  readonly title: string;
  /** Under the title: «Ny bydel, 11.03.2027». Empty where there is nothing to say. */
  readonly subtitle: string;
  /** The language of the words, for screen readers, hyphenation and the document's own properties. */
  readonly language: Language;
  /** Who it is from; stands in the document's properties. A municipality, never a person. */
  readonly author: string;
  /** In the foot of every page, before its number. */
  readonly footer: string;
  /** ISO 8601, from the workshop's newest change: the same workshop gives the same document. */
  readonly created: string;
  /** Meant for one sheet of paper: where little is missing, it is written a little smaller. */
  readonly onOnePage?: true;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly type: 'heading'; readonly level: HeadingLevel; readonly text: string }
  | { readonly type: 'paragraph'; readonly runs: readonly Run[] }
  /** Set apart: that this is no formal decision, that an example is invented. */
  | { readonly type: 'notice'; readonly runs: readonly Run[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly ListItem[] }
  /** A name and what is said of it: «Ansvarlig: kommunedirektøren». */
  | { readonly type: 'facts'; readonly rows: readonly Fact[] }
  | TableBlock
  | FigureBlock
  | { readonly type: 'pageBreak' };

/** 1 is a chapter; the document's title stands above them. */
export type HeadingLevel = 1 | 2 | 3;

export interface Run {
  /** A line break in it is a line break. */
  readonly text: string;
  readonly style?: 'strong' | 'emphasis';
}

export interface ListItem {
  readonly runs: readonly Run[];
  /** Below the item, one step in. */
  readonly items?: readonly ListItem[];
}

export interface Fact {
  readonly name: string;
  readonly runs: readonly Run[];
}

export interface TableBlock {
  readonly type: 'table';
  readonly caption: string;
  readonly columns: readonly { readonly name: string; readonly align: 'start' | 'end' }[];
  /** As many cells as there are columns. The first of each is its row's heading where `rowHeadings`. */
  readonly rows: readonly (readonly string[])[];
  readonly rowHeadings: boolean;
}

/** A drawing in its own units, lengths from the upper left corner. */
export interface FigureBlock {
  readonly type: 'figure';
  readonly caption: string;
  /** What it shows, in words, for whoever cannot see it. */
  readonly alternative: string;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export type Shape =
  | {
      readonly type: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
    }
  | {
      readonly type: 'path';
      /** SVG path data. */
      readonly d: string;
      readonly stroke: string | null;
      readonly strokeWidth: number;
      readonly dash: readonly number[];
      readonly fill: string | null;
    }
  | {
      readonly type: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly strong: boolean;
    };
