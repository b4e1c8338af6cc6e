import { bad, type Result } from '#/domain/result.ts';
import { askWorker } from '#/features/shared/ask-worker.ts';
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
  const end = await askWorker({
    make: newImportWorker,
    question: { people: job } satisfies PeopleJob,
    signal,
    answerIn: ({ read }: PeopleMessage) => read,
  });
  if ('done' in end) return end.done;
  return end.stopped === 'cancelled' ? null : bad({ type: 'readingStopped' });
}
