import type { Result } from '#/domain/result.ts';
import type { ImportProblem } from '#/importers/problems.ts';
import type { TableFile } from '#/importers/read-table.ts';
import type { Answers, TableReading } from '#/importers/reading.ts';

export interface ImportJob {
  readonly file: TableFile;
  readonly answers: Answers;
}

type TableRead = Result<TableReading, ImportProblem>;

export type ImportMessage =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'done'; readonly read: TableRead };

/** Reads a table in a worker of its own, so that the page never waits. Null when it was cancelled. */
export async function runImportJob(
  job: ImportJob,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<TableRead | null> {
  const worker = newWorker();
  if (worker === null) return onThePage(job);
  return new Promise((resolve, reject) => {
    const end = (read: TableRead | null) => {
      signal.removeEventListener('abort', cancel);
      worker.terminate();
      resolve(read);
    };
    const cancel = () => end(null);
    signal.addEventListener('abort', cancel);
    worker.onmessage = ({ data }: MessageEvent<ImportMessage>) => {
      if (data.type === 'progress') onProgress(data.share);
      else end(data.read);
    };
    // A worker that cannot be fetched or started (an old browser, a policy): the page does the work itself.
    worker.onerror = () => {
      onThePage(job).then(end, reject);
    };
    worker.postMessage(job);
  });
}

function newWorker(): Worker | null {
  try {
    return new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

async function onThePage({ file, answers }: ImportJob): Promise<TableRead> {
  const { readTable } = await import('#/importers/read-table.ts');
  return readTable(file, answers);
}
