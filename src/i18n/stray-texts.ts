import type { Language } from '#/domain/workshop.ts';
import type { stray as nb } from './nb/stray.ts';

/** The words of points without a proposal stay out of `Texts`: they are seldom needed. */
export type StrayTexts = typeof nb;

export async function strayTexts(language: Language): Promise<StrayTexts> {
  switch (language) {
    case 'nb':
      return (await import('./nb/stray.ts')).stray;
    case 'nn':
      return (await import('./nn/stray.ts')).stray;
    case 'en':
      return (await import('./en/stray.ts')).stray;
  }
}
