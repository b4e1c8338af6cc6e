import type { AttachmentMime } from '#/domain/attachments.ts';
import type { PaperDraft } from '#/domain/case-paper-draft.ts';

/** What a file or a paste held: the paper, and what a person should know before it is saved. */
export interface PaperFound {
  readonly draft: PaperDraft;
  readonly remarks: readonly Remark[];
  /** Those that stand in the text, in the order the blocks of the draft count them. */
  readonly pictures: readonly FoundPicture[];
}

export interface FoundPicture {
  /** What the file says it shows; empty when it says nothing. */
  readonly title: string;
  readonly mime: AttachmentMime;
  readonly data: Uint8Array;
}

/** Nothing of a file is lost in silence: what was put elsewhere, and what could not be kept. */
export type Remark =
  /** Under a heading that belongs to no section: kept under the facts, with the heading. */
  | { readonly type: 'otherHeading'; readonly heading: string }
  /** Text before the first heading: kept under the facts. */
  | { readonly type: 'beforeHeadings'; readonly blocks: number }
  /** A line that only said that the paper is fictional: the paper's own tag says it. */
  | { readonly type: 'fictionalLine'; readonly text: string }
  /** Of a kind that cannot be shown, or only pointed to. */
  | { readonly type: 'images'; readonly names: readonly string[] }
  | { readonly type: 'mergedTables'; readonly count: number }
  | { readonly type: 'headersAndFooters' }
  | { readonly type: 'comments' }
  | { readonly type: 'footnotes' };

export type PaperProblem =
  | { readonly type: 'empty' }
  | { readonly type: 'tooLarge'; readonly megabytes: number }
  /** Word's format before 2007, or a file with a password: the two look alike from outside. */
  | { readonly type: 'oldOrLocked' }
  /** A zip, but none of Word's: a spreadsheet, OpenDocument … */
  | { readonly type: 'notWord' }
  | { readonly type: 'pdf' }
  | { readonly type: 'notText' }
  | { readonly type: 'broken' };

export const largestPaper = 30 * 1024 * 1024;
