import type { Language } from '#/domain/workshop.ts';
import type { documentsScreen as nb } from './nb/documents-screen.ts';

/** The words of the screen of documents stay out of `Texts`: the first screen does not need them. */
export type DocumentsScreenTexts = typeof nb;

export async function documentsScreenTexts(language: Language): Promise<DocumentsScreenTexts> {
  switch (language) {
    case 'nb':
      return (await import('./nb/documents-screen.ts')).documentsScreen;
    case 'nn':
      return (await import('./nn/documents-screen.ts')).documentsScreen;
    case 'en':
      return (await import('./en/documents-screen.ts')).documentsScreen;
  }
}
