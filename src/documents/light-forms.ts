import type { FormWords } from './document-texts.ts';
import type { FormId } from './forms.ts';
import type { Outline } from './outline.ts';
import { htmlOf } from './outline-html.ts';
import { markdownOf } from './outline-markdown.ts';

/** The forms that need no library, which the page itself can make. Null for the others. */
export function lightForm(form: FormId, outline: Outline, words: FormWords): string | null {
  switch (form) {
    case 'html':
      return htmlOf(outline, words);
    case 'md':
      return markdownOf(outline);
    case 'docx':
    case 'pdf':
      return null;
  }
}
