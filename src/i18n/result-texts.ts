import type { Language } from '#/domain/workshop.ts';
import type { ResultWords } from '#/exchange/result-words.ts';
import { formatFor } from './format.ts';
import { loadTexts } from './texts.ts';

/** The words of a result file: ask for the workshop's language, not the reader's. */
export async function resultTexts(language: Language): Promise<ResultWords> {
  const texts = await loadTexts(language);
  return {
    notADecision: texts.common.notADecision,
    meetingStatuses: texts.plan.about.meetingStatuses,
    phaseKinds: texts.run.phases,
    stepKinds: texts.plan.program.stepKinds,
    noteKinds: texts.notes.kinds,
    supports: texts.decide.point.supports,
    countedBefore: texts.decide.point.countedBefore,
    progress: texts.decide.all.statuses,
    citation: {
      ...texts.knowledge.citation,
      date: formatFor(language).date,
      number: (value, decimals) => plainNumber(value, decimals, language),
    },
  };
}

/** As `Format.number` writes it, without `Intl`: its data differ between browsers, and a file must not. */
export function plainNumber(value: number, decimals: number | undefined, language: Language): string {
  const rounded = decimals === undefined ? Number(value.toFixed(6)) : value;
  const [whole = '', part] = (decimals === undefined ? String(rounded) : rounded.toFixed(decimals)).split(
    '.',
  );
  const [thousands, decimal] = language === 'en' ? [',', '.'] : ['\u00a0', ','];
  const grouped = whole
    .replace(/\B(?=(\d{3})+$)/g, thousands)
    .replace('-', language === 'en' ? '-' : '\u2212');
  return part === undefined ? grouped : `${grouped}${decimal}${part}`;
}
