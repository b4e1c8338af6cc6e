import type { Id } from '#/domain/ids.ts';
import type { Result } from '#/domain/result.ts';
import type { AnyRevision } from '#/domain/revision.ts';
import { decodeSessionFile, type OpenedFile } from '#/exchange/decode.ts';
import type { Counts } from '#/exchange/file-spec.ts';
import { type Preview, previewOf } from '#/exchange/preview.ts';
import type { FileProblem } from '#/exchange/problems.ts';
import { countsOf } from '#/exchange/receipt.ts';
import { type FileToMake, type MadeFile, makeFile } from './make-file.ts';

/** The heavy work with files, done away from the page (decode-worker.ts). */
export type FileJob =
  | { readonly type: 'open'; readonly bytes: Uint8Array; readonly acceptChanged: boolean }
  | {
      readonly type: 'preview';
      readonly workshopId: Id<'workshop'>;
      readonly arriving: readonly AnyRevision[];
      readonly here: readonly AnyRevision[];
    }
  | { readonly type: 'make'; readonly file: FileToMake };

export interface FileJobAnswers {
  readonly open: Result<OpenedFile, FileProblem>;
  readonly preview: CountedPreview;
  readonly make: MadeFile | null;
}

export interface CountedPreview extends Preview {
  /** Counted here from what is genuine, not taken from what the file says of itself. */
  readonly counts: Counts;
}

export function doFileJob(job: FileJob): FileJobAnswers[FileJob['type']] {
  switch (job.type) {
    case 'open':
      return decodeSessionFile(job.bytes, { acceptChanged: job.acceptChanged });
    case 'preview': {
      const { workshopId, arriving, here } = job;
      return { ...previewOf(workshopId, arriving, here), counts: countsOf(workshopId, arriving) };
    }
    case 'make':
      return makeFile(job.file);
  }
}
