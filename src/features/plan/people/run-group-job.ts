import { type Division, type GroupProblem, makeGroups, type ToDivide } from '#/domain/group-maker.ts';
import type { Result } from '#/domain/result.ts';

/** Not divided: the worker came to an end by itself. */
interface Stopped {
  readonly type: 'stopped';
}

export type GroupAnswer = Result<Division, GroupProblem | Stopped>;

/** So few are divided in less time than it takes to start a worker. */
const atOnce = 80;

/** Divides many people apart from the page, so that it never waits. Null when it was cancelled. */
export async function runGroupJob(job: ToDivide, signal: AbortSignal): Promise<GroupAnswer | null> {
  if (job.people.length <= atOnce) return makeGroups(job);
  const worker = new Worker(new URL('./group-worker.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve) => {
    const end = (answer: GroupAnswer | null) => {
      signal.removeEventListener('abort', cancel);
      worker.terminate();
      resolve(answer);
    };
    const cancel = () => end(null);
    signal.addEventListener('abort', cancel);
    worker.onmessage = ({ data }: MessageEvent<GroupAnswer>) => end(data);
    worker.onerror = () => end({ ok: false, problem: { type: 'stopped' } });
    worker.postMessage(job);
  });
}
