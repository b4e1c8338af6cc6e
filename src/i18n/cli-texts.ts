import type { Language } from '#/domain/workshop.ts';
import { cli as en } from './en/cli.ts';
import { type Format, formatFor } from './format.ts';
import { type ImportTexts, importTexts } from './import-texts.ts';
import { cli as nb } from './nb/cli.ts';
import { cli as nn } from './nn/cli.ts';
import { loadTexts, type Texts } from './texts.ts';

/** The command line's own words stay out of `Texts`, so that no tablet has to fetch them. */
const own: Readonly<Record<Language, typeof nb>> = { nb, nn, en };

/** All that the command line says, in one language. */
export interface Wording {
  readonly texts: Texts;
  readonly cli: typeof nb;
  readonly imports: ImportTexts;
  readonly format: Format;
}

export async function wordingFor(language: Language): Promise<Wording> {
  return {
    texts: await loadTexts(language),
    cli: own[language],
    imports: await importTexts(language),
    format: formatFor(language),
  };
}
