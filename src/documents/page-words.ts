/** The words that a form on paper adds to an outline: «Side 1 av 4», in the document's language. */
export interface PageWords {
  readonly page: string;
  readonly of: string;
}
