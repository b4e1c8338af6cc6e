import type { TimelineTexts } from '#/i18n/timeline-texts.ts';

/** «7 dager før verkstedet» */
export function daysInWords(days: number, words: TimelineTexts): string {
  if (days === 0) return words.sameDay;
  return days < 0 ? words.daysBefore(-days) : words.daysAfter(days);
}
