import type { Language } from '#/domain/workshop.ts';
import type { collect as nb } from './nb/collect.ts';

/** What is missing from the groups stays out of `Texts`: the first screen does not need it. */
export type CollectTexts = typeof nb;

export async function collectTexts(language: Language): Promise<CollectTexts> {
  switch (language) {
    case 'nb':
      return (await import('./nb/collect.ts')).collect;
    case 'nn':
      return (await import('./nn/collect.ts')).collect;
    case 'en':
      return (await import('./en/collect.ts')).collect;
  }
}
