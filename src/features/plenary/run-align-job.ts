import type { PointRow } from '#/domain/alignment.ts';
import { type AlignJob, alignJob } from './align-job.ts';

/** So few are aligned in less time than it takes to start a worker. */
const atOnce = 60;

/** Aligns many points apart from the page, so that it never waits; on the page where no worker can work. Null when it was cancelled. */
export async function runAlignJob(job: AlignJob, signal: AbortSignal): Promise<readonly PointRow[] | null> {
  if (signal.aborted) return null;
  if (job.points.length <= atOnce) return alignJob(job);
  const answer = await inWorker(job, signal);
  return answer === 'failed' ? alignJob(job) : answer;
}

type Answer = readonly PointRow[] | null | 'failed';

async function inWorker(job: AlignJob, signal: AbortSignal): Promise<Answer> {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./align-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return 'failed';
  }
  return new Promise((resolve) => {
    const end = (answer: Answer) => {
      signal.removeEventListener('abort', cancel);
      worker.terminate();
      resolve(answer);
    };
    const cancel = () => end(null);
    signal.addEventListener('abort', cancel);
    worker.onmessage = ({ data }: MessageEvent<readonly PointRow[]>) => end(data);
    worker.onerror = () => end('failed');
    worker.onmessageerror = () => end('failed');
    worker.postMessage(job);
  });
}
