/** The ways a document can be handed over. The same outline gives the same content, byte for byte. */
export interface DocumentForm {
  /** Also the ending of its file, and its option on the command line: `--html FILE`. */
  readonly id: FormId;
  readonly mime: string;
}

export type FormId = 'docx' | 'pdf' | 'html' | 'md';

/** The one list: the screen, the package and the command line offer what stands here, in this order. */
export const documentForms: readonly DocumentForm[] = [
  { id: 'docx', mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  { id: 'pdf', mime: 'application/pdf' },
  { id: 'html', mime: 'text/html' },
  { id: 'md', mime: 'text/markdown' },
];
