import type { DocumentTexts } from '#/documents/document-texts.ts';
import type { DocumentWords } from '#/documents/document-words.ts';
import type { Language } from '#/domain/workshop.ts';
import { formatFor } from './format.ts';
import { plainNumber } from './result-texts.ts';
import { loadTexts } from './texts.ts';

/** The words of documents: ask for the workshop's language (or the case paper's), not the reader's. */
export async function documentWords(language: Language): Promise<DocumentWords> {
  const [texts, own] = await Promise.all([loadTexts(language), ownTexts(language)]);
  const { date, clock } = formatFor(language);
  const number = (value: number, decimals?: number) => plainNumber(value, decimals, language);
  const { point, all } = texts.decide;
  return {
    own,
    kinds: texts.settings.kinds,
    notADecision: texts.common.notADecision,
    exampleNote: texts.common.exampleNote,
    fictional: texts.common.fictional,
    minutes: texts.common.minutes,
    date,
    longDate: (iso) => longDate(iso, language),
    clock,
    number,
    meetingStatuses: texts.plan.about.meetingStatuses,
    phaseKinds: texts.run.phases,
    stepKinds: texts.plan.program.stepKinds,
    noteKinds: texts.notes.kinds,
    supports: point.supports,
    countedBefore: point.countedBefore,
    hands: point.hands,
    progress: all.statuses,
    stepName: texts.run.stepName,
    fields: texts.exchange.conflicts.fields,
    citation: { ...texts.knowledge.citation, date, number, notHereText: own.notHere },
    sentences: { ...texts.figures.sentences, number },
    figures: { ...texts.figures, dialogueMark: texts.knowledge.placeStandard.dialogueMark },
  };
}

/** The names of the report's parts, in the reader's language: what one chooses among on the screen. */
export async function documentChapters(language: Language): Promise<DocumentTexts['chapters']> {
  return (await ownTexts(language)).chapters;
}

async function ownTexts(language: Language): Promise<DocumentTexts> {
  switch (language) {
    case 'nb':
      return (await import('./nb/documents.ts')).documents;
    case 'nn':
      return (await import('./nn/documents.ts')).documents;
    case 'en':
      return (await import('./en/documents.ts')).documents;
  }
}

const weekdays: Readonly<Record<Language, string>> = {
  nb: 'søndag mandag tirsdag onsdag torsdag fredag lørdag',
  nn: 'søndag måndag tysdag onsdag torsdag fredag laurdag',
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
};
const norwegianMonths = 'januar februar mars april mai juni juli august september oktober november desember';
const months: Readonly<Record<Language, string>> = {
  nb: norwegianMonths,
  nn: norwegianMonths,
  en: 'January February March April May June July August September October November December',
};

/** As `Format.longDate` writes it, without `Intl`: its data differ between browsers, and a document must not. */
function longDate(iso: string, language: Language): string {
  const date = new Date(`${iso}T00:00:00Z`);
  const weekday = weekdays[language].split(' ')[date.getUTCDay()] ?? '';
  const month = months[language].split(' ')[date.getUTCMonth()] ?? '';
  const day = date.getUTCDate();
  const year = date.getUTCFullYear();
  return language === 'en'
    ? `${weekday} ${day}\u00a0${month} ${year}`
    : `${weekday} ${day}.\u00a0${month} ${year}`;
}
