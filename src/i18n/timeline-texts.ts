import type { Language } from '#/domain/workshop.ts';
import type { timeline as nb } from './nb/timeline.ts';

/** The words of the timeline stay out of `Texts`: the first screen does not need them. */
export type TimelineTexts = typeof nb;

export async function timelineTexts(language: Language): Promise<TimelineTexts> {
  switch (language) {
    case 'nb':
      return (await import('./nb/timeline.ts')).timeline;
    case 'nn':
      return (await import('./nn/timeline.ts')).timeline;
    case 'en':
      return (await import('./en/timeline.ts')).timeline;
  }
}
