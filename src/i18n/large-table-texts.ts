import type { Language } from '#/domain/workshop.ts';
import type { largeTable as nb } from './nb/large-table.ts';

/** How one goes through a table that is too large for one screen; few ever see it. */
export type LargeTableTexts = typeof nb;

export async function largeTableTexts(language: Language): Promise<LargeTableTexts> {
  switch (language) {
    case 'nb':
      return (await import('./nb/large-table.ts')).largeTable;
    case 'nn':
      return (await import('./nn/large-table.ts')).largeTable;
    case 'en':
      return (await import('./en/large-table.ts')).largeTable;
  }
}
