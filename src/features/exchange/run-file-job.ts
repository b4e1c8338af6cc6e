import { type Packed, pack, unpack } from '#/features/shared/packed-message.ts';
import type { FileJob, FileJobAnswers } from './file-jobs.ts';

/** The largest honest file takes a few seconds on an old tablet; what takes longer is meant to. Milliseconds. */
const timeLimit = 60_000;

/** `stopped`: by the person, or because it took too long. */
export type JobEnd<T> = { readonly done: T } | { readonly stopped: 'cancelled' | 'tooSlow' };

/** Does a job in a worker, so that the page never waits and a job gone wild can be ended. */
export async function runFileJob<J extends FileJob>(
  job: J,
  signal?: AbortSignal,
): Promise<JobEnd<FileJobAnswers[J['type']]>> {
  if (signal?.aborted) return { stopped: 'cancelled' };
  const worker = takeWorker();
  if (worker === null) return { done: (await onThePage(job)) as FileJobAnswers[J['type']] };
  return new Promise((resolve, reject) => {
    const end = (result: JobEnd<FileJobAnswers[J['type']]>, keep = false) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      worker.onmessage = null;
      worker.onerror = null;
      if (keep && idle === null) idle = worker;
      else worker.terminate();
      resolve(result);
    };
    const cancel = () => end({ stopped: 'cancelled' });
    const timer = setTimeout(() => end({ stopped: 'tooSlow' }), timeLimit);
    signal?.addEventListener('abort', cancel);
    worker.onmessage = ({ data }: MessageEvent<Packed<FileJobAnswers[J['type']]>>) =>
      end({ done: unpack(data) }, true);
    // A worker that cannot be fetched or started (an old browser, a policy): the page does the work itself.
    worker.onerror = () => {
      onThePage(job).then((done) => end({ done: done as FileJobAnswers[J['type']] }), reject);
    };
    worker.postMessage(pack<FileJob>(job));
  });
}

/** Starting a worker takes longer than reading a small file, and files come by the dozen: the last one is kept. */
let idle: Worker | null = null;

function takeWorker(): Worker | null {
  const worker = idle ?? newWorker();
  idle = null;
  return worker;
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
