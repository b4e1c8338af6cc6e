import { type Division, type GroupProblem, makeGroups, type ToDivide } from '#/domain/group-maker.ts';
import { bad, type Result } from '#/domain/result.ts';

/** Not divided: the worker came to an end by itself. */
interface Stopped {
  readonly type: 'stopped';
}

export type GroupAnswer = Result<Division, GroupProblem | Stopped>;

/** So few are divided in less time than it takes to start a worker. */
const atOnce = 80;

/** Divides many people apart from the page, so that it never waits. Never fails: stopped instead. Null when it was cancelled. */
export async function runGroupJob(job: ToDivide, signal: AbortSignal): Promise<GroupAnswer | null> {
  try {
    return job.people.length <= atOnce ? makeGroups(job) : await inWorker(job, signal);
  } catch {
    // Where no worker can be started, and after a mistake of our own: one can try again.
    return stopped;
  }
}

const stopped = bad({ type: 'stopped' } as const);

async function inWorker(job: ToDivide, signal: AbortSignal): Promise<GroupAnswer | null> {
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
    worker.onerror = () => end(stopped);
    worker.onmessageerror = () => end(stopped);
    worker.postMessage(job);
  });
}
