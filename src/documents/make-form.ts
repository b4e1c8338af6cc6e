import type { DocumentFonts } from './document-fonts.ts';
import type { FormWords } from './document-texts.ts';
import type { FormId } from './forms.ts';
import { lightForm } from './light-forms.ts';
import type { Outline } from './outline.ts';

export type FormContent = string | Uint8Array<ArrayBuffer>;

/** Asked only by the forms that bring letters along: the browser fetches them, the command line reads them. */
export type FontSource = () => Promise<DocumentFonts>;

/** Any form. For workers and the command line: on the page the large libraries would be kept a second time. */
export async function makeForm(
  form: FormId,
  outline: Outline,
  words: FormWords,
  fonts: FontSource,
): Promise<FormContent> {
  const light = lightForm(form, outline, words);
  if (light !== null) return light;
  if (form === 'docx') return (await import('./document-docx.ts')).docxOf(outline, await fonts(), words);
  return (await import('./document-pdf.ts')).pdfOf(outline, await fonts(), words);
}
