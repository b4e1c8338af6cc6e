import { makeForm } from '#/documents/make-form.ts';
import { documentFonts } from '#/features/shared/document-fonts.ts';
import type { FormJob } from './form-job.ts';

/** The other end of `run-form-job.ts`. A mistake of our own ends the worker, which the page hears of. */
addEventListener('message', ({ data }: MessageEvent<FormJob>) => {
  makeForm(data.form, data.outline, data.words, documentFonts).then(
    (content) => postMessage(content),
    () => postMessage(null),
  );
});
