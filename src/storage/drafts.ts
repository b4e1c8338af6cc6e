import type { RecordId, RevisionId } from '#/domain/ids.ts';
import { database } from './database.ts';

/** Text being written, not yet sealed into a revision. */
export interface Draft {
  /** What is being written in: a record's field, or a composer. */
  readonly key: string;
  readonly workshopId: string;
  /** Null while the record does not exist yet. */
  readonly recordId: RecordId | null;
  readonly values: Readonly<Record<string, unknown>>;
  /** The heads the author saw when the writing began. */
  readonly base: readonly RevisionId[];
  readonly updatedAt: number;
}

export async function keepDraft(draft: Draft): Promise<void> {
  await database.transaction('rw', database.drafts, () => database.drafts.put(draft));
}

export async function readDraft(key: string): Promise<Draft | undefined> {
  return database.drafts.get(key);
}

export async function dropDraft(key: string): Promise<void> {
  await database.transaction('rw', database.drafts, () => database.drafts.delete(key));
}
