import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import type { NewerTable, Reimported } from '#/domain/reimport.ts';
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

type End<J extends FiguresJob> =
  | { readonly done: FiguresJobs[J['type']]['answer'] }
  | { readonly stopped: 'cancelled' | 'failed' };

/** Works with a large table in the worker that has read it. `failed`: no worker could be started. */
export async function runFiguresJob<J extends FiguresJob>(job: J, signal: AbortSignal): Promise<End<J>> {
  const worker = newImportWorker();
  if (worker === null) return { stopped: 'failed' };
  return new Promise((resolve) => {
    const end = (result: End<J>) => {
      signal.removeEventListener('abort', cancel);
      worker.terminate();
      resolve(result);
    };
    const cancel = () => end({ stopped: 'cancelled' });
    signal.addEventListener('abort', cancel);
    worker.onmessage = ({ data }: MessageEvent<Packed<FiguresJobs[J['type']]['answer']>>) =>
      end({ done: unpack(data) });
    worker.onerror = () => end({ stopped: 'failed' });
    worker.postMessage(pack<FiguresJob>(job));
  });
}
