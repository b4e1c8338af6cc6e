import type { Language } from '#/domain/workshop.ts';
import type { trace as nb } from './nb/trace.ts';

/** The words of the knowledge trace stay out of `Texts`: the first screen does not need them. */
export type TraceTexts = typeof nb;

export async function traceTexts(language: Language): Promise<TraceTexts> {
  switch (language) {
    case 'nb':
      return (await import('./nb/trace.ts')).trace;
    case 'nn':
      return (await import('./nn/trace.ts')).trace;
    case 'en':
      return (await import('./en/trace.ts')).trace;
  }
}
