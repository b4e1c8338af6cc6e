import type { Language } from '#/domain/workshop.ts';
import type { imports as nb } from './nb/imports.ts';

/** The words about tables that others made stay out of `Texts`: only who imports one has to fetch them. */
export type ImportTexts = typeof nb;

export async function importTexts(language: Language): Promise<ImportTexts> {
  switch (language) {
    case 'nb':
      return (await import('./nb/imports.ts')).imports;
    case 'nn':
      return (await import('./nn/imports.ts')).imports;
    case 'en':
      return (await import('./en/imports.ts')).imports;
  }
}
