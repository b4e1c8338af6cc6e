import type { RecordId, RevisionId } from '#/domain/ids.ts';
import { good, type Result } from '#/domain/result.ts';
import type { StorageProblem } from '#/domain/storage-problem.ts';
import { isClosed } from './closed.ts';
import { database } from './database.ts';
import { attempt } from './heal.ts';
import { inTransaction } from './transaction.ts';
import { heldDraft, holdDraft, readSpills, releaseDraft, takeOverSpills } from './unsaved.ts';

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

let recovery: Promise<unknown> | null = null;

/** Stores the draft. Until that is done it is held in memory, and in localStorage when the page is hidden. */
export async function keepDraft(draft: Draft): Promise<Result<unknown, StorageProblem>> {
  if (isClosed(draft.workshopId)) return good(null);
  holdDraft(draft);
  const kept = await inTransaction([database.drafts], () => database.drafts.put(draft));
  if (kept.ok) releaseDraft(draft);
  return kept;
}

/** What was typed last: in memory, left behind by a sudden end, or stored. */
export async function readDraft(key: string): Promise<Draft | undefined> {
  await recoverDrafts();
  const held = heldDraft(key);
  if (held) return held;
  const stored = await attempt(() => database.drafts.get(key));
  return stored.ok ? stored.value : undefined;
}

export async function dropDraft(key: string): Promise<Result<unknown, StorageProblem>> {
  releaseDraft(heldDraft(key));
  return inTransaction([database.drafts], () => database.drafts.delete(key));
}

/** Moves what a sudden end left in localStorage into the database, or holds it where that is full; once per start. */
export function recoverDrafts(): Promise<unknown> {
  recovery ??= recover();
  return recovery;
}

async function recover(): Promise<void> {
  const { drafts, remove } = readSpills();
  if (drafts.length === 0) return;
  const recovered = await inTransaction([database.drafts], async () => {
    for (const draft of drafts) {
      const stored = await database.drafts.get(draft.key);
      if (stored === undefined || stored.updatedAt <= draft.updatedAt) await database.drafts.put(draft);
    }
  });
  if (recovered.ok) remove();
  else takeOverSpills(await notOlderThanStored(drafts), remove);
}

async function notOlderThanStored(drafts: readonly Draft[]): Promise<readonly Draft[]> {
  const stored = await attempt(() => database.drafts.bulkGet(drafts.map(({ key }) => key)));
  if (!stored.ok) return drafts;
  return drafts.filter((draft, index) => (stored.value[index]?.updatedAt ?? 0) <= draft.updatedAt);
}
