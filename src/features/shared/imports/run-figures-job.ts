import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import type { NewerTable, Reimported } from '#/domain/reimport.ts';
import { askWorker, type WorkerEnd } from '#/features/shared/ask-worker.ts';
import { type Packed, pack, unpack } from '#/features/shared/packed-message.ts';
import { newImportWorker } from './new-import-worker.ts';

/** What takes long with a large table when it has been read: comparing it with the one that is here, and hashing it. */
export interface FiguresJobs {
  readonly compare: {
    readonly job: {
      readonly type: 'compare';
      readonly figures: NewerTable;
      readonly datasets: readonly Entry<'dataset'>[];
    };
    /** Which dataset it is a newer version of; null where it is another table. */
    readonly answer: { readonly id: Id<'dataset'>; readonly table: Reimported } | null;
  };
  readonly hash: {
    readonly job: { readonly type: 'hash'; readonly salt: string; readonly value: object };
    readonly answer: string;
  };
}

export type FiguresJob = FiguresJobs[keyof FiguresJobs]['job'];

/** Works with a large table in the worker that has read it. */
export function runFiguresJob<J extends FiguresJob>(
  job: J,
  signal: AbortSignal,
): Promise<WorkerEnd<FiguresJobs[J['type']]['answer']>> {
  return askWorker({
    make: newImportWorker,
    question: pack<FiguresJob>(job),
    signal,
    answerIn: (message: Packed<FiguresJobs[J['type']]['answer']>) => unpack(message),
  });
}
