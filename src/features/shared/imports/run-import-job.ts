import { bad, type Result } from '#/domain/result.ts';
import { type Packed, unpack } from '#/features/shared/packed-message.ts';
import type { DimensionNames } from '#/importers/dimension-names.ts';
import type { ImportProblem } from '#/importers/problems.ts';
import type { TableFile } from '#/importers/read-table.ts';
import type { Answers, TableReading } from '#/importers/reading.ts';
import { newImportWorker } from './new-import-worker.ts';

export interface ImportJob {
  readonly file: TableFile;
  readonly answers: Answers;
  readonly names: DimensionNames;
}

export interface ReadTable {
  readonly reading: TableReading;
  /** How many figures or statements the file has; `reading` holds only the first of them when they are too many to be saved. */
  readonly size: number;
}

type TableRead = Result<ReadTable, ImportProblem>;

export type ImportMessage =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'done'; readonly read: TableRead };

/** Reads a table in a worker of its own, so that the page never waits. Null when it was cancelled. */
export async function runImportJob(
  job: ImportJob,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<TableRead | null> {
  const worker = newImportWorker();
  if (worker === null) return stopped;
  return new Promise((resolve) => {
    const end = (read: TableRead | null) => {
      signal.removeEventListener('abort', cancel);
      worker.terminate();
      resolve(read);
    };
    const cancel = () => end(null);
    signal.addEventListener('abort', cancel);
    worker.onmessage = ({ data }: MessageEvent<Packed<ImportMessage>>) => {
      const message = unpack(data);
      if (message.type === 'progress') onProgress(message.share);
      else end(message.read);
    };
    // Never done on the page instead: a file that ends a worker would end the page too.
    worker.onerror = () => end(stopped);
    worker.postMessage(job);
  });
}

const stopped = bad({ type: 'readingStopped' } as const);
