import type { Language } from '#/domain/workshop.ts';
import type { packageScreen as nb } from './nb/package.ts';

/** What the screen of the package says stays out of `Texts`: the first screen does not need it. */
export type PackageTexts = typeof nb;

export async function packageTexts(language: Language): Promise<PackageTexts> {
  switch (language) {
    case 'nb':
      return (await import('./nb/package.ts')).packageScreen;
    case 'nn':
      return (await import('./nn/package.ts')).packageScreen;
    case 'en':
      return (await import('./en/package.ts')).packageScreen;
  }
}
