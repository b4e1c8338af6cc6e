import type { Language } from '#/domain/workshop.ts';
import { cli as en } from '#/i18n/en/cli.ts';
import { type Format, formatFor } from '#/i18n/format.ts';
import { cli as nb } from '#/i18n/nb/cli.ts';
import type { ProblemWords } from '#/i18n/nb/problems.ts';
import { cli as nn } from '#/i18n/nn/cli.ts';
import { problemText } from '#/i18n/problem-text.ts';
import { loadTexts } from '#/i18n/texts.ts';
import type { CliProblem } from './problems.ts';

/** The words of the chosen language. */
export interface Words {
  readonly cli: typeof nb;
  readonly format: Format;
  readonly problem: (problem: CliProblem) => ProblemWords;
}

const languages = { nb, nn, en };

export function isLanguage(text: string): text is Language {
  return Object.hasOwn(languages, text);
}

export async function wordsOf(language: Language): Promise<Words> {
  const cli = languages[language];
  const format = formatFor(language);
  const texts = await loadTexts(language);
  return {
    cli,
    format,
    problem: (problem) => {
      switch (problem.type) {
        case 'fileNotFound':
        case 'fileNotReadable':
        case 'outExists':
        case 'outNotWritten':
        case 'noWorkshop':
          return cli[problem.type];
        case 'heldBack':
          return cli.heldBack(problem.revisions);
        default:
          return problemText(texts, format, problem);
      }
    },
  };
}
