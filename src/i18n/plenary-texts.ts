import type { Language } from '#/domain/workshop.ts';
import type { plenary as nb } from './nb/plenary.ts';

/** The words of comparing and joining stay out of `Texts`: the first screen does not need them. */
export type PlenaryTexts = typeof nb;

export async function plenaryTexts(language: Language): Promise<PlenaryTexts> {
  switch (language) {
    case 'nb':
      return (await import('./nb/plenary.ts')).plenary;
    case 'nn':
      return (await import('./nn/plenary.ts')).plenary;
    case 'en':
      return (await import('./en/plenary.ts')).plenary;
  }
}
