import type { AnyEntry } from '#/domain/entry.ts';
import type { Attached } from './attachments.ts';
import type { Purpose } from './file-spec.ts';

/** The bytes of an attachment, as they are kept. */
export interface AttachmentBytes {
  readonly sha256: string;
  readonly data: ArrayBuffer | Uint8Array;
}

/** The bytes of the attachments that the file speaks of. Those in the trash go only where everything goes. */
export function attachmentsFor(
  purpose: Purpose,
  entries: readonly AnyEntry[],
  kept: readonly AttachmentBytes[],
): readonly Attached[] {
  const byHash = new Map(kept.map((row) => [row.sha256, row]));
  const attached = new Map<string, Attached>();
  for (const entry of entries) {
    if (entry.kind !== 'attachment' || entry.erased || (entry.deleted && purpose !== 'full')) continue;
    const { sha256, mime, fileName: name, bytes } = entry.value;
    const row = byHash.get(sha256);
    attached.set(sha256, { sha256, mime, name, bytes, data: row ? new Uint8Array(row.data) : null });
  }
  return [...attached.values()];
}
