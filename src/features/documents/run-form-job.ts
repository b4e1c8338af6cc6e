import { lightForm } from '#/documents/light-forms.ts';
import type { FormContent } from '#/documents/make-form.ts';
import type { FormJob, FormMessage } from './form-job.ts';
import { newFormWorker } from './new-form-worker.ts';
import { slicesOf } from './slices.ts';

export type FormEnd = { readonly done: FormContent } | { readonly stopped: 'cancelled' | 'failed' };

/** Makes a form apart from the page, so that it never waits. Never fails: it says why it stopped. */
export async function runFormJob(job: FormJob, signal: AbortSignal): Promise<FormEnd> {
  try {
    return await inWorker(job, signal);
  } catch {
    return onThePage(job);
  }
}

async function inWorker(job: FormJob, signal: AbortSignal): Promise<FormEnd> {
  const worker = newFormWorker();
  return new Promise((resolve, reject) => {
    const end = (result: FormEnd) => {
      signal.removeEventListener('abort', cancel);
      worker.terminate();
      resolve(result);
    };
    const cancel = () => end({ stopped: 'cancelled' });
    signal.addEventListener('abort', cancel);
    worker.onmessage = ({ data }: MessageEvent<FormContent | null>) =>
      end(data === null ? { stopped: 'failed' } : { done: data });
    // A worker that cannot be fetched or started (an old browser, a policy): the page makes what is light.
    worker.onerror = () => {
      signal.removeEventListener('abort', cancel);
      worker.terminate();
      reject(new Error('No worker'));
    };
    void post(job, worker, signal);
  });
}

/** So many slices travel at once: a long document is not copied in one go. */
const atOnce = 12;

async function post(job: FormJob, worker: Worker, signal: AbortSignal): Promise<void> {
  const slices = slicesOf(job.outline.blocks);
  for (let from = 0; from === 0 || from < slices.length; from += atOnce) {
    if (signal.aborted) return;
    const blocks = slices.slice(from, from + atOnce).flat();
    const message: FormMessage = {
      ...job,
      outline: { ...job.outline, blocks },
      last: from + atOnce >= slices.length,
    };
    worker.postMessage(message);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function onThePage({ form, outline, words }: FormJob): FormEnd {
  try {
    const done = lightForm(form, outline, words);
    return done === null ? { stopped: 'failed' } : { done };
  } catch {
    return { stopped: 'failed' };
  }
}
