import { type Division, type GroupProblem, makeGroups, type ToDivide } from '#/domain/group-maker.ts';
import { bad, type Result } from '#/domain/result.ts';
import { askWorker } from '#/features/shared/ask-worker.ts';

/** Not divided: the worker came to an end by itself. */
interface Stopped {
  readonly type: 'stopped';
}

export type GroupAnswer = Result<Division, GroupProblem | Stopped>;

/** So few are divided in less time than it takes to start a worker. */
const atOnce = 80;

/** Divides many people apart from the page, so that it never waits. Never fails: stopped instead. Null when it was cancelled. */
export async function runGroupJob(job: ToDivide, signal: AbortSignal): Promise<GroupAnswer | null> {
  if (job.people.length <= atOnce) return onThePage(job);
  const end = await askWorker({
    make: () => new Worker(new URL('./group-worker.ts', import.meta.url), { type: 'module' }),
    question: job,
    signal,
    answerIn: (answer: GroupAnswer) => answer,
  });
  if ('done' in end) return end.done;
  return end.stopped === 'cancelled' ? null : stopped;
}

/** After a mistake of our own one can try again, as where no worker can be started. */
function onThePage(job: ToDivide): GroupAnswer {
  try {
    return makeGroups(job);
  } catch {
    return stopped;
  }
}

const stopped = bad({ type: 'stopped' } as const);
