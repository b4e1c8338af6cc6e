import { bad, type Result } from '#/domain/result.ts';
import type { PeopleProblem, PeopleReading, PersonAnswers } from '#/importers/participants-reading.ts';
import type { ImportProblem } from '#/importers/problems.ts';
import { newImportWorker } from './new-import-worker.ts';

export interface PeopleJob {
  readonly people: { readonly bytes: Uint8Array; readonly answers: PersonAnswers };
}

export type PeopleRead = Result<PeopleReading, ImportProblem | PeopleProblem>;

export interface PeopleMessage {
  readonly type: 'people';
  readonly read: PeopleRead;
}

/** Reads a list of people in the worker that reads tables. Null when it was cancelled. */
export async function runPeopleJob(
  job: PeopleJob['people'],
  signal: AbortSignal,
): Promise<PeopleRead | null> {
  const worker = newImportWorker();
  if (worker === null) return stopped;
  return new Promise((resolve) => {
    const end = (read: PeopleRead | null) => {
      signal.removeEventListener('abort', cancel);
      worker.terminate();
      resolve(read);
    };
    const cancel = () => end(null);
    signal.addEventListener('abort', cancel);
    worker.onmessage = ({ data }: MessageEvent<PeopleMessage>) => end(data.read);
    worker.onerror = () => end(stopped);
    worker.postMessage({ people: job } satisfies PeopleJob);
  });
}

const stopped = bad({ type: 'readingStopped' } as const);
