import {
  type AttachmentMime,
  attachmentLimits,
  attachmentMime,
  isPicture,
  isRoomFor,
  type NewAttachment,
} from '#/domain/attachments.ts';
import { bad, good, type Result } from '#/domain/result.ts';
import { hashBytes } from '#/revisions/hash.ts';
import type { AttachedBytes } from '#/storage/attachments.ts';

/** A file that may be attached: what its record says, and the bytes that are saved with it. */
export interface AttachableFile {
  readonly about: NewAttachment;
  readonly bytes: AttachedBytes;
}

export type AttachmentProblem =
  /** The browser could not hand over the bytes. */
  | { readonly type: 'unreadable'; readonly name: string }
  | { readonly type: 'empty'; readonly name: string }
  | { readonly type: 'tooLarge'; readonly name: string; readonly limit: number }
  /** All attachments of the workshop together would be more than a session file can hold. */
  | { readonly type: 'tooMuch'; readonly name: string; readonly limit: number }
  | { readonly type: 'wrongKind'; readonly name: string; readonly only: 'pictures' | 'all' }
  /** The same bytes are attached here already. */
  | { readonly type: 'known'; readonly name: string };

interface Room {
  /** Bytes of what the workshop has attached already. */
  readonly taken: number;
  readonly only: 'pictures' | 'all';
}

/** Looks at the content, never at the name; nothing is saved here. */
export async function readAttachment(
  file: File,
  { taken, only }: Room,
): Promise<Result<AttachableFile, AttachmentProblem>> {
  const { name } = file;
  if (file.size > attachmentLimits.one) return bad({ type: 'tooLarge', name, limit: attachmentLimits.one });
  const data = await bytesOf(file);
  if (data === null) return bad({ type: 'unreadable', name });
  if (data.length === 0) return bad({ type: 'empty', name });
  const mime = attachmentMime(data);
  if (mime === null || (only === 'pictures' && !isPicture(mime)))
    return bad({ type: 'wrongKind', name, only });
  if (!isRoomFor(taken, data.length)) return bad({ type: 'tooMuch', name, limit: attachmentLimits.all });
  return good(attachable(name, mime, data));
}

export function attachable(
  fileName: string,
  mime: AttachmentMime,
  data: Uint8Array,
  title?: string,
): AttachableFile {
  const sha256 = hashBytes(data);
  return {
    about: { ...(title && { title }), fileName, mime, bytes: data.length, sha256 },
    bytes: { sha256, mime, name: fileName, data },
  };
}

async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
