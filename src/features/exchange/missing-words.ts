import type { Missing } from '#/domain/roll-call-missing.ts';
import type { CollectTexts } from '#/i18n/collect-texts.ts';

/** «Gruppe 2 mangler trinn 3 spørsmål 2 og forslag til vedtak.» */
export function missingLine(missing: Missing, words: CollectTexts): string {
  if (missing.everything) return words.line(missing.name, words.everything);
  const steps = missing.steps.map(({ number, title, questions }) => {
    const step = number === null ? words.titled(title) : words.step(number);
    return questions.length === 0 ? step : words.questions(step, listed(questions.map(String), words.and));
  });
  return words.line(missing.name, listed(missing.points ? [...steps, words.points] : steps, words.and));
}

/** The whole list as it is copied, with what is no longer waited for last. */
export function missingText(all: readonly Missing[], words: CollectTexts): string {
  const awaited = all.filter(({ waived }) => waived === '').map((each) => missingLine(each, words));
  const others = all
    .filter(({ waived }) => waived !== '')
    .map((each) => words.because(missingLine(each, words), each.waived));
  return [...awaited, ...others].join('\n');
}

/** «1, 2 og 3»; with a comma before the last «og» where an item has one of its own. */
function listed(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const comma = items.some((item) => item.includes(` ${and} `)) ? ',' : '';
  return `${items.slice(0, -1).join(', ')}${comma} ${and} ${last}`;
}
