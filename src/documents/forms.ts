import type { FormWords } from './document-texts.ts';
import type { Outline } from './outline.ts';
import { htmlOf } from './outline-html.ts';
import { markdownOf } from './outline-markdown.ts';

/** The ways a document can be handed over. The same outline gives the same content, byte for byte. */
export interface DocumentForm {
  /** Also the ending of its file, and its option on the command line: `--html FILE`. */
  readonly id: FormId;
  readonly mime: string;
  /** May be slow: the screen has it made in a worker. Large libraries are fetched here, when they are needed. */
  readonly make: (outline: Outline, words: FormWords) => Promise<string | Uint8Array<ArrayBuffer>>;
}

export type FormId = 'html' | 'md';

/** The one list: the screen, the package and the command line offer what stands here, in this order. */
export const documentForms: readonly DocumentForm[] = [
  { id: 'html', mime: 'text/html', make: async (outline, words) => htmlOf(outline, words) },
  { id: 'md', mime: 'text/markdown', make: async (outline) => markdownOf(outline) },
];
