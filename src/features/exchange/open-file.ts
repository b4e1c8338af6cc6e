import { bad, good, type Result } from '#/domain/result.ts';
import type { StorageProblem } from '#/domain/storage-problem.ts';
import type { OpenedFile } from '#/exchange/decode.ts';
import type { FileProblem } from '#/exchange/problems.ts';
import { attempt } from '#/storage/heal.ts';
import { revisionsOf } from '#/storage/sessions.ts';
import type { CountedPreview } from './file-jobs.ts';
import { runFileJob } from './run-file-job.ts';

/** `fileUnreadable`: the browser could not hand over the bytes (the memory stick was pulled out). */
export type OpenProblem = FileProblem | { readonly type: 'fileUnreadable' } | { readonly type: 'cancelled' };

/** Climbs the ladder from the chosen file to what it holds, in a worker. */
export async function openFile(
  file: File,
  signal: AbortSignal,
  acceptChanged: boolean,
): Promise<Result<OpenedFile, OpenProblem>> {
  const bytes = await bytesOf(file);
  if (bytes === null) return bad({ type: 'fileUnreadable' });
  const job = await runFileJob({ type: 'open', bytes, acceptChanged }, signal);
  if ('done' in job) return job.done;
  return bad({ type: job.stopped === 'tooSlow' ? 'fileTooSlow' : 'cancelled' });
}

/** What bringing the file in would do to this device as it is now. */
export async function previewFile(
  { file, revisions }: OpenedFile,
  signal: AbortSignal,
): Promise<Result<CountedPreview, OpenProblem | StorageProblem>> {
  const touched = new Set(revisions.map(({ header }) => header.recordId));
  const all = await attempt(() => revisionsOf(file.workshopId));
  if (!all.ok) return all;
  const here = all.value.filter(({ header }) => touched.has(header.recordId));
  const job = await runFileJob(
    { type: 'preview', workshopId: file.workshopId, arriving: revisions, here },
    signal,
  );
  if ('done' in job) return good(job.done);
  return bad({ type: job.stopped === 'tooSlow' ? 'fileTooSlow' : 'cancelled' });
}

async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
