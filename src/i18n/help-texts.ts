import type { Language } from '#/domain/workshop.ts';
import type { help as nb } from './nb/help.ts';

/** The help stays out of `Texts`: the first screen does not need it. */
type HelpTexts = typeof nb;

export async function helpTexts(language: Language): Promise<HelpTexts> {
  switch (language) {
    case 'nb':
      return (await import('./nb/help.ts')).help;
    case 'nn':
      return (await import('./nn/help.ts')).help;
    case 'en':
      return (await import('./en/help.ts')).help;
  }
}
