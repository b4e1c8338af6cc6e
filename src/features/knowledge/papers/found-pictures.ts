import { attachmentLimits, isRoomFor } from '#/domain/attachments.ts';
import type { Attachment } from '#/domain/knowledge.ts';
import { bad, good, type Result } from '#/domain/result.ts';
import { type AttachableFile, attachable } from '#/features/shared/attachments/read-attachment.ts';
import type { FoundPicture } from '#/importers/case-paper-found.ts';

/** A picture of a found paper as a file of its own: «bilde-1.png». `word` is what a picture is called. */
export function pictureFile(
  { title, mime, data }: FoundPicture,
  word: string,
  number: number,
): AttachableFile {
  return attachable(`${word.toLowerCase()}-${number}.${mime.split('/')[1]}`, mime, data, title);
}

/** All or none: half of a paper's pictures would be worse than being told. The same bytes are kept once. */
export function fitting(
  files: readonly AttachableFile[],
  attached: readonly Pick<Attachment, 'bytes' | 'sha256'>[],
): Result<readonly AttachableFile[], { readonly type: 'tooMuch'; readonly limit: number }> {
  const known = new Set(attached.map(({ sha256 }) => sha256));
  const taken = attached.reduce((sum, each) => sum + each.bytes, 0);
  const bytes = files.reduce((sum, { about }) => sum + (known.has(about.sha256) ? 0 : about.bytes), 0);
  return bytes === 0 || isRoomFor(taken, bytes)
    ? good(files)
    : bad({ type: 'tooMuch', limit: attachmentLimits.all });
}
