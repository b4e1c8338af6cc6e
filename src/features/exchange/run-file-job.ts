import type { FileJob, FileJobAnswers } from './file-jobs.ts';

/** The largest honest file takes a few seconds on an old tablet; what takes longer is meant to. Milliseconds. */
const timeLimit = 60_000;

/** `stopped`: by the person, or because it took too long. */
export type JobEnd<T> = { readonly done: T } | { readonly stopped: 'cancelled' | 'tooSlow' };

/** Does a job in a worker of its own, so that the page never waits and a job gone wild can be ended. */
export async function runFileJob<J extends FileJob>(
  job: J,
  signal?: AbortSignal,
): Promise<JobEnd<FileJobAnswers[J['type']]>> {
  const worker = newWorker();
  if (worker === null) return { done: (await onThePage(job)) as FileJobAnswers[J['type']] };
  return new Promise((resolve, reject) => {
    const end = (result: JobEnd<FileJobAnswers[J['type']]>) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(result);
    };
    const timer = setTimeout(() => end({ stopped: 'tooSlow' }), timeLimit);
    signal?.addEventListener('abort', () => end({ stopped: 'cancelled' }), { once: true });
    worker.addEventListener('message', (event) => end({ done: event.data }));
    // A worker that cannot be fetched or started (an old browser, a policy): the page does the work itself.
    worker.addEventListener('error', () => {
      onThePage(job).then((done) => end({ done: done as FileJobAnswers[J['type']] }), reject);
    });
    worker.postMessage(job);
  });
}

function newWorker(): Worker | null {
  try {
    return new Worker(new URL('./decode-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

async function onThePage(job: FileJob): Promise<FileJobAnswers[FileJob['type']]> {
  const { doFileJob } = await import('./file-jobs.ts');
  return doFileJob(job);
}
