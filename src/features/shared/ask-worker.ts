/** `failed`: no worker could be started, or it came to an end by itself. */
export type WorkerEnd<A> = { readonly done: A } | { readonly stopped: 'cancelled' | 'failed' };

interface Question<M, A> {
  /** A new worker: it is ended with the answer. */
  readonly make: () => Worker;
  readonly question: unknown;
  readonly signal: AbortSignal;
  /** The answer in a message; undefined while more is to come. */
  readonly answerIn: (message: M) => A | undefined;
}

/** Asks a worker of its own one thing, so that the page never waits. Never rejects. */
export async function askWorker<M, A>(asked: Question<M, A>): Promise<WorkerEnd<A>> {
  const { make, question, signal, answerIn } = asked;
  if (signal.aborted) return { stopped: 'cancelled' };
  let worker: Worker;
  try {
    worker = make();
  } catch {
    return { stopped: 'failed' };
  }
  return new Promise((resolve) => {
    const end = (how: WorkerEnd<A>) => {
      signal.removeEventListener('abort', cancel);
      worker.terminate();
      resolve(how);
    };
    const cancel = () => end({ stopped: 'cancelled' });
    signal.addEventListener('abort', cancel);
    worker.onmessage = ({ data }: MessageEvent<M>) => {
      const answer = answerIn(data);
      if (answer !== undefined) end({ done: answer });
    };
    worker.onerror = () => end({ stopped: 'failed' });
    worker.onmessageerror = () => end({ stopped: 'failed' });
    worker.postMessage(question);
  });
}
