import type { Language } from '#/domain/workshop.ts';
import type { clock as nb } from './nb/clock.ts';

/** What stands round the clock stays out of `Texts`: the first screen does not need it. */
export type ClockTexts = typeof nb;

export async function clockTexts(language: Language): Promise<ClockTexts> {
  switch (language) {
    case 'nb':
      return (await import('./nb/clock.ts')).clock;
    case 'nn':
      return (await import('./nn/clock.ts')).clock;
    case 'en':
      return (await import('./en/clock.ts')).clock;
  }
}
