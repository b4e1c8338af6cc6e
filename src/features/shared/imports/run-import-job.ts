import { bad, type Result } from '#/domain/result.ts';
import { askWorker } from '#/features/shared/ask-worker.ts';
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
  const end = await askWorker({
    make: newImportWorker,
    question: job,
    signal,
    answerIn: (data: Packed<ImportMessage>) => {
      const message = unpack(data);
      if (message.type === 'done') return message.read;
      onProgress(message.share);
      return undefined;
    },
  });
  if ('done' in end) return end.done;
  // Never done on the page instead: a file that ends a worker would end the page too.
  return end.stopped === 'cancelled' ? null : bad({ type: 'readingStopped' });
}
