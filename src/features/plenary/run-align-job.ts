import type { PointRow } from '#/domain/alignment.ts';
import { askWorker } from '#/features/shared/ask-worker.ts';
import { type AlignJob, alignJob } from './align-job.ts';

/** So few are aligned in less time than it takes to start a worker. */
const atOnce = 60;

/** Aligns many points apart from the page, so that it never waits; on the page where no worker can work. Null when it was cancelled. */
export async function runAlignJob(job: AlignJob, signal: AbortSignal): Promise<readonly PointRow[] | null> {
  if (signal.aborted) return null;
  if (job.points.length <= atOnce) return alignJob(job);
  const end = await askWorker({
    make: () => new Worker(new URL('./align-worker.ts', import.meta.url), { type: 'module' }),
    question: job,
    signal,
    answerIn: (rows: readonly PointRow[]) => rows,
  });
  if ('done' in end) return end.done;
  return end.stopped === 'cancelled' ? null : alignJob(job);
}
