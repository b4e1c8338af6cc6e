import type { Language } from '#/domain/workshop.ts';
import type { practice as nb } from './nb/practice.ts';

/** The words of the practice and its tour stay out of `Texts`: the first screen does not need them. */
export type PracticeTexts = typeof nb;

export async function practiceTexts(language: Language): Promise<PracticeTexts> {
  switch (language) {
    case 'nb':
      return (await import('./nb/practice.ts')).practice;
    case 'nn':
      return (await import('./nn/practice.ts')).practice;
    case 'en':
      return (await import('./en/practice.ts')).practice;
  }
}
