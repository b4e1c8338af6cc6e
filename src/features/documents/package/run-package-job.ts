import type { MadePackage, Progress } from '#/handover/package.ts';
import type { PackageJob, PackageMessage } from './package-job.ts';

/** Null: it was cancelled. */
export type PackageEnd = { readonly made: MadePackage } | { readonly type: 'failed' } | null;

const failed = { type: 'failed' } as const;

/** Makes a package apart from the page, so that the page never waits. Never throws: it failed instead. */
export async function runPackageJob(
  job: PackageJob,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<PackageEnd> {
  try {
    return await inWorker(job, onProgress, signal);
  } catch {
    return onThePage(job, onProgress, signal);
  }
}

async function inWorker(
  job: PackageJob,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<PackageEnd> {
  const worker = new Worker(new URL('./package-worker.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve, reject) => {
    const stop = () => {
      signal.removeEventListener('abort', cancel);
      worker.terminate();
    };
    const end = (result: PackageEnd) => {
      stop();
      resolve(result);
    };
    const cancel = () => end(null);
    signal.addEventListener('abort', cancel);
    worker.onmessage = ({ data }: MessageEvent<PackageMessage>) => {
      if (data.type === 'progress') onProgress(data.progress);
      else end(data.type === 'done' && data.made ? { made: data.made } : failed);
    };
    // A worker that cannot be fetched or started (an old browser, a policy): the page does the work itself.
    worker.onerror = () => {
      stop();
      reject(new Error('No worker'));
    };
    worker.postMessage(job);
  });
}

async function onThePage(
  job: PackageJob,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<PackageEnd> {
  try {
    const { doPackageJob } = await import('./package-job.ts');
    const made = await doPackageJob(job, onProgress);
    if (signal.aborted) return null;
    return made ? { made } : failed;
  } catch {
    return failed;
  }
}
