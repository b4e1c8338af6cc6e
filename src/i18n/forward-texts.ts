import type { Language } from '#/domain/workshop.ts';
import type { forward as nb } from './nb/forward.ts';

/** The words of the end of the day stay out of `Texts`: the first screen does not need them. */
export type ForwardTexts = typeof nb;

export async function forwardTexts(language: Language): Promise<ForwardTexts> {
  switch (language) {
    case 'nb':
      return (await import('./nb/forward.ts')).forward;
    case 'nn':
      return (await import('./nn/forward.ts')).forward;
    case 'en':
      return (await import('./en/forward.ts')).forward;
  }
}
