import { newFormWorker } from '#/features/documents/new-form-worker.ts';
import { pack } from '#/features/shared/packed-message.ts';
import type { MadePackage, Progress } from '#/handover/package.ts';
import type { PackageJob, PackageMessage } from './package-job.ts';

/** Null: it was cancelled. */
export type PackageEnd = { readonly made: MadePackage } | { readonly type: 'failed' } | null;

const failed = { type: 'failed' } as const;

/**
 * Makes a package apart from the page, so that the page never waits. Never throws: it failed instead, also where no worker
 * can be started. The page does not do it itself then: all that the worker is made of would lie on every device twice.
 */
export async function runPackageJob(
  job: PackageJob,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<PackageEnd> {
  try {
    return await inWorker(job, onProgress, signal);
  } catch {
    return failed;
  }
}

async function inWorker(
  job: PackageJob,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<PackageEnd> {
  const worker = newFormWorker();
  return new Promise((resolve) => {
    const end = (result: PackageEnd) => {
      signal.removeEventListener('abort', cancel);
      worker.terminate();
      resolve(result);
    };
    const cancel = () => end(null);
    signal.addEventListener('abort', cancel);
    worker.onmessage = ({ data }: MessageEvent<PackageMessage>) => {
      if (data.type === 'progress') onProgress(data.progress);
      else end(data.type === 'done' && data.made ? { made: data.made } : failed);
    };
    worker.onerror = () => end(failed);
    worker.onmessageerror = () => end(failed);
    worker.postMessage(pack(job));
  });
}
