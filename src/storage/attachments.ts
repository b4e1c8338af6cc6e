import type { Id } from '#/domain/ids.ts';
import type { Result } from '#/domain/result.ts';
import { type AnyRevision, hasText } from '#/domain/revision.ts';
import type { StorageProblem } from '#/domain/storage-problem.ts';
import { database } from './database.ts';
import { attempt } from './heal.ts';
import type { AttachmentRow } from './rows.ts';
import { shownAndDeleted } from './shown-and-deleted.ts';
import { inTransaction } from './transaction.ts';

/** Bytes on their way in: what they are, under the hash of their content (SHA-256, hexadecimal). */
export interface AttachedBytes {
  readonly sha256: string;
  readonly mime: string;
  readonly name: string;
  readonly data: Uint8Array;
}

/** The bytes of an attachment; undefined where only its record has come to this device. */
export async function readAttachment(sha256: string): Promise<AttachmentRow | undefined> {
  return database.attachments.get(sha256);
}

export async function attachmentsOf(
  workshopId: Id<'workshop'>,
): Promise<Result<readonly AttachmentRow[], StorageProblem>> {
  return attempt(() => database.attachments.where('workshopIds').equals(workshopId).toArray());
}

/** Bytes that came with a file whose records are all here already. */
export function keepAttachments(
  workshopId: Id<'workshop'>,
  files: readonly AttachedBytes[],
  revisions: readonly AnyRevision[],
): Promise<Result<unknown, StorageProblem>> {
  return inTransaction([database.attachments, database.records], () =>
    putSpokenOf(workshopId, files, revisions),
  );
}

/**
 * Inside a transaction, when the records are written: keeps those that a record among the revisions speaks of. A file may
 * hold no bytes that nobody can find and delete, and none whose record has been erased here: an old file cannot bring them back.
 */
export async function putSpokenOf(
  workshopId: Id<'workshop'>,
  files: readonly AttachedBytes[],
  revisions: readonly AnyRevision[],
): Promise<void> {
  if (files.length === 0) return;
  const speaking = revisions.filter((revision) => hashIn(revision) !== undefined);
  const stored = await database.records.bulkGet(speaking.map(({ header }) => header.recordId));
  const hashes = new Set(speaking.filter((_, index) => stored[index] && !stored[index].erased).map(hashIn));
  await putAttachments(
    workshopId,
    files.filter(({ sha256 }) => hashes.has(sha256)),
  );
}

/** Inside a transaction. The same bytes are kept once, however many workshops have them. */
export async function putAttachments(
  workshopId: Id<'workshop'>,
  files: readonly AttachedBytes[],
): Promise<void> {
  for (const { sha256, mime, name, data } of files) {
    const known = await database.attachments.get(sha256);
    if (known?.workshopIds.includes(workshopId)) continue;
    const workshopIds = [...(known?.workshopIds ?? []), workshopId];
    await database.attachments.put(
      known ? { ...known, workshopIds } : { sha256, workshopIds, mime, name, data: data.slice().buffer },
    );
  }
}

function hashIn(revision: AnyRevision): unknown {
  if (revision.header.kind !== 'attachment' || !hasText(revision)) return undefined;
  return (revision.value as { readonly sha256?: unknown } | null)?.sha256;
}

/** Inside a transaction: the workshop lets go of bytes that none of its records speaks of: they have been erased, or their import undone. */
export async function letGoOfErased(workshopId: Id<'workshop'>): Promise<void> {
  const rows = await database.attachments.where('workshopIds').equals(workshopId).toArray();
  if (rows.length === 0) return;
  const hashes = new Set<string>();
  for (const records of shownAndDeleted(workshopId, 'attachment')) {
    await records.each((record) => {
      if (record.kind === 'attachment' && !record.erased) hashes.add(record.value.sha256);
    });
  }
  await letGo(
    workshopId,
    rows.filter(({ sha256 }) => !hashes.has(sha256)),
  );
}

/** Inside a transaction. */
export async function letGoOfAll(workshopId: Id<'workshop'>): Promise<void> {
  await letGo(workshopId, await database.attachments.where('workshopIds').equals(workshopId).toArray());
}

/** The same picture may belong to another workshop as well. */
async function letGo(workshopId: Id<'workshop'>, rows: readonly AttachmentRow[]): Promise<void> {
  for (const row of rows) {
    const workshopIds = row.workshopIds.filter((id) => id !== workshopId);
    if (workshopIds.length > 0) await database.attachments.put({ ...row, workshopIds });
    else await database.attachments.delete(row.sha256);
  }
}
