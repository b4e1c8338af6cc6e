import { makeForm } from '#/features/documents/form-job.ts';
import { makePackage } from '#/handover/package.ts';
import { packageWords } from '#/i18n/package-words.ts';
import type { PackageJob, PackageMessage } from './package-job.ts';

/** In the worker of documents: how far it has come, then the one answer. */
export async function answerPackage(
  { toMake, language }: PackageJob,
  tell: (message: PackageMessage) => void,
): Promise<void> {
  try {
    const words = await packageWords(language);
    const onProgress = (progress: Extract<PackageMessage, { type: 'progress' }>['progress']) =>
      tell({ type: 'progress', progress });
    tell({ type: 'done', made: await makePackage(toMake, words, makeForm, onProgress) });
  } catch {
    tell({ type: 'failed' });
  }
}
