import type { Language } from '#/domain/workshop.ts';
import type { PackageWords } from '#/handover/package-words.ts';
import { documentWords } from './documents-texts.ts';
import { resultTexts } from './result-texts.ts';
import { timelineTexts } from './timeline-texts.ts';

/** The words of a package's own files: ask for the workshop's language, not the reader's. */
export async function packageWords(language: Language): Promise<PackageWords> {
  const [files, documents, result, timeline] = await Promise.all([
    packageFilesIn(language),
    documentWords(language),
    resultTexts(language),
    timelineTexts(language),
  ]);
  return {
    ...files,
    documents,
    result,
    calendar: { ...timeline.calendar, untitled: timeline.untitled },
    arkivmelding: { ...files.arkivmelding, description: result.notADecision },
  };
}

async function packageFilesIn(language: Language) {
  switch (language) {
    case 'nb':
      return (await import('./nb/package-files.ts')).packageFiles;
    case 'nn':
      return (await import('./nn/package-files.ts')).packageFiles;
    case 'en':
      return (await import('./en/package-files.ts')).packageFiles;
  }
}
