import type { Entry } from '#/domain/entry.ts';
import {
  type AttachableFile,
  type AttachmentProblem,
  readAttachment,
} from '#/features/shared/attachments/read-attachment.ts';

/** Where files are attached. */
export interface Place {
  readonly only: 'pictures' | 'all';
  /** Everything that the workshop has attached, as it is stored. */
  readonly stored: () => Promise<readonly Entry<'attachment'>[]>;
  /** Hashes of what may not be attached here once more. */
  readonly known: (stored: readonly Entry<'attachment'>[]) => readonly string[];
  readonly save: (
    files: readonly AttachableFile[],
    stored: readonly Entry<'attachment'>[],
  ) => Promise<unknown>;
}

/**
 * Chosen files in turn: each choosing is read when the one before it is saved, and from what is stored then. Two at once could
 * otherwise attach a file twice, or more than there is room for. Answers why some of the files were not attached.
 */
export function attachInTurn(): (
  files: readonly File[],
  place: Place,
) => Promise<readonly AttachmentProblem[]> {
  let last: Promise<unknown> = Promise.resolve();
  return (files, place) => {
    const turn = last.then(() => attachFiles(files, place));
    last = turn.catch(() => undefined);
    return turn;
  };
}

async function attachFiles(files: readonly File[], place: Place): Promise<readonly AttachmentProblem[]> {
  const stored = await place.stored();
  const known = new Set(place.known(stored));
  const found: AttachableFile[] = [];
  const wrong: AttachmentProblem[] = [];
  let taken = stored.reduce((sum, { value }) => sum + value.bytes, 0);
  for (const file of files) {
    const read = await readAttachment(file, { taken, only: place.only });
    if (!read.ok) wrong.push(read.problem);
    else if (known.has(read.value.about.sha256)) wrong.push({ type: 'known', name: file.name });
    else {
      found.push(read.value);
      known.add(read.value.about.sha256);
      taken += read.value.about.bytes;
    }
  }
  if (found.length > 0) await place.save(found, stored);
  return wrong;
}
