import { makeForm } from '#/documents/make-form.ts';
import type { Block } from '#/documents/outline.ts';
import { documentFonts } from '#/features/shared/document-fonts.ts';
import { type Packed, unpack } from '#/features/shared/packed-message.ts';
import { throwRejections } from '#/features/shared/rejections.ts';
import type { FormMessage } from './form-job.ts';
import type { PackageJob } from './package/package-job.ts';

const blocks: Block[] = [];

throwRejections();

/** The other end of `package/run-package-job.ts`, and of `run-form-job.ts`: the outline comes in slices, then the form is made. A mistake of our own ends the worker, which the page hears of. */
addEventListener('message', ({ data }: MessageEvent<FormMessage | Packed<PackageJob>>) => {
  if ('packed' in data) {
    void import('./package/answer-package.ts').then(({ answerPackage }) =>
      answerPackage(unpack(data), (message) => postMessage(message)),
    );
    return;
  }
  blocks.push(...data.outline.blocks);
  if (!data.last) return;
  makeForm(data.form, { ...data.outline, blocks }, data.words, documentFonts).then(
    // Given away, not copied: the page would wait for a copy.
    (content) => postMessage(content, typeof content === 'string' ? {} : { transfer: [content.buffer] }),
    () => postMessage(null),
  );
});
