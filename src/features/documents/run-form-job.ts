import { type FormContent, type FormJob, makeForm } from './form-job.ts';

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
  const worker = new Worker(new URL('./form-worker.ts', import.meta.url), { type: 'module' });
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
    // A worker that cannot be fetched or started (an old browser, a policy): the page does the work itself.
    worker.onerror = () => {
      signal.removeEventListener('abort', cancel);
      worker.terminate();
      reject(new Error('No worker'));
    };
    worker.postMessage(job);
  });
}

async function onThePage(job: FormJob): Promise<FormEnd> {
  try {
    const done = await makeForm(job);
    return done === null ? { stopped: 'failed' } : { done };
  } catch {
    return { stopped: 'failed' };
  }
}
