import type { Language } from '#/domain/workshop.ts';
import { nb } from './nb.ts';

/** Every word of the interface. Bokmål defines the shape; a missing or superfluous key in another language fails the build. */
export type Texts = typeof nb;

/** Bokmål is always there; the other languages are chunks of their own. */
export async function loadTexts(language: Language): Promise<Texts> {
  switch (language) {
    case 'nb':
      return nb;
    case 'nn':
      return (await import('./nn.ts')).nn;
    case 'en':
      return (await import('./en.ts')).en;
  }
}

export { nb as defaultTexts };
