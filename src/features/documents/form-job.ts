import type { FormWords } from '#/documents/document-texts.ts';
import { documentForms, type FormId } from '#/documents/forms.ts';
import type { Outline } from '#/documents/outline.ts';

/** A form of a document to be made, as it travels to the worker: an outline is plain data. */
export interface FormJob {
  readonly form: FormId;
  readonly outline: Outline;
  readonly words: FormWords;
}

/** A slice of the outline on its way to the worker; the last one sets it to work. */
export interface FormMessage extends FormJob {
  readonly last: boolean;
}

export type FormContent = string | Uint8Array<ArrayBuffer>;

export async function makeForm({ form, outline, words }: FormJob): Promise<FormContent | null> {
  const found = documentForms.find(({ id }) => id === form);
  return found ? found.make(outline, words) : null;
}
