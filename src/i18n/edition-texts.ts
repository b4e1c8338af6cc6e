import type { Language } from '#/domain/workshop.ts';
import type { edition as nb } from './nb/edition.ts';

/** What is said of a newer edition of a case paper stays out of `Texts`: only the import needs it. */
export type EditionTexts = typeof nb;

export async function editionTexts(language: Language): Promise<EditionTexts> {
  switch (language) {
    case 'nb':
      return (await import('./nb/edition.ts')).edition;
    case 'nn':
      return (await import('./nn/edition.ts')).edition;
    case 'en':
      return (await import('./en/edition.ts')).edition;
  }
}
