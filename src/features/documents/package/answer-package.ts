import { makeForm } from '#/documents/make-form.ts';
import { documentFonts } from '#/features/shared/document-fonts.ts';
import type { MakeForm } from '#/handover/files.ts';
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
    const make: MakeForm = ({ form, outline, words }) => makeForm(form, outline, words, documentFonts);
    tell({ type: 'done', made: await makePackage(toMake, words, make, onProgress) });
  } catch {
    tell({ type: 'failed' });
  }
}
