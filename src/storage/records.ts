import type { Change } from '#/domain/change.ts';
import type { Id, RecordId, RevisionId } from '#/domain/ids.ts';
import type { Kind } from '#/domain/kinds.ts';
import { good, type Result } from '#/domain/result.ts';
import type { AnyRevision } from '#/domain/revision.ts';
import type { StorageProblem } from '#/domain/storage-problem.ts';
import { entryOf } from '#/revisions/entry.ts';
import { headsOf, historyOf } from '#/revisions/heads.ts';
import { stateOf } from '#/revisions/merge.ts';
import { revise } from '#/revisions/revise.ts';
import { database, type RevisionRow } from './database.ts';
import { ensureDevice } from './device.ts';
import { randomId } from './random.ts';
import { flagsOf } from './rows.ts';

export interface Saved {
  /** When the transaction had committed, milliseconds since 1970. */
  readonly at: number;
  readonly heads: ReadonlyMap<RecordId, readonly RevisionId[]>;
}

/** The one write path: turns changes into revisions and shown records in one transaction. Resolves after the commit. */
export async function saveChanges(
  workshopId: Id<'workshop'>,
  changes: readonly Change[],
  options: { readonly clearDraft?: string } = {},
): Promise<Result<Saved, StorageProblem>> {
  const heads = new Map<RecordId, readonly RevisionId[]>();
  const { revisions, records, drafts, device } = database;
  await database.transaction('rw', [revisions, records, drafts, device], async () => {
    for (const change of changes) heads.set(change.id, await write(workshopId, change));
    if (options.clearDraft) await drafts.delete(options.clearDraft);
  });
  return good({ at: Date.now(), heads });
}

async function write(workshopId: Id<'workshop'>, change: Change): Promise<readonly RevisionId[]> {
  const known = await database.revisions.where('recordId').equals(change.id).toArray();
  const clock = await database.device.get('clock');
  const revision = revise(historyOf(known), change, {
    now: Date.now(),
    lastSeen: clock?.key === 'clock' ? clock.lastSeen : 0,
    deviceId: (await ensureDevice()).id,
    salt: randomId(),
  });
  if (revision === undefined) return headsOf(historyOf(known)).map((head) => head.id);
  await database.device.put({ key: 'clock', lastSeen: revision.header.hlc });
  const all = [...stateOf([...known, revision]).values()].map((each) => rowOf(workshopId, each));
  if (change.type === 'erase') await database.revisions.bulkPut(all);
  else await database.revisions.put(rowOf(workshopId, revision));
  await showRecord(workshopId, all);
  return headsOf(historyOf(all)).map((head) => head.id);
}

export function rowOf(workshopId: Id<'workshop'>, revision: AnyRevision): RevisionRow {
  return { ...revision, workshopId, recordId: revision.header.recordId };
}

export async function showRecord(workshopId: Id<'workshop'>, all: readonly RevisionRow[]): Promise<void> {
  const entry = entryOf(workshopId, all);
  if (entry) await database.records.put({ ...entry, flags: flagsOf(entry) });
}

export function newId<K extends Kind>(_kind: K): Id<K> {
  return randomId() as Id<K>;
}
