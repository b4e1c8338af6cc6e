import { useLiveQuery } from 'dexie-react-hooks';
import { useSyncExternalStore } from 'react';
import type { AnyEntry, Entry } from '#/domain/entry.ts';
import type { Id, RecordId } from '#/domain/ids.ts';
import type { Kind } from '#/domain/kinds.ts';
import type { AnyRevision } from '#/domain/revision.ts';
import { type Session, sessionKinds, sessionOf } from '#/domain/session.ts';
import { database } from './database.ts';
import { type Device, readDevice } from './device.ts';
import type { Draft } from './drafts.ts';
import { conflictFlag, deletedFlag, type Exchange, type Snapshot } from './rows.ts';
import { readSaveState, type SaveState, subscribeToSaveState } from './save-state.ts';

/** Every hook is live, and `undefined` while it loads. */
export function useWorkshops(): readonly Entry<'workshop'>[] | undefined {
  return useLiveQuery(async () => {
    const all = (await database.records.toArray()) as AnyEntry[];
    return all.filter(
      (entry): entry is AnyEntry & Entry<'workshop'> => entry.kind === 'workshop' && !entry.deleted,
    );
  });
}

/** Null when the workshop is not on this device. */
export function useSession(workshopId: Id<'workshop'>): Session | null | undefined {
  return useLiveQuery(async () => {
    const keys = sessionKinds.map((kind) => [workshopId, kind]);
    return sessionOf(await database.records.where('[workshopId+kind]').anyOf(keys).toArray());
  }, [workshopId]);
}

/** Live records of a kind, without what is deleted; with `place`, only those that lie there (see `KindRules.place`). */
export function useEntries<K extends Kind>(
  workshopId: Id<'workshop'>,
  kind: K,
  place?: string,
): readonly Entry<K>[] | undefined {
  return useLiveQuery(async () => {
    const found =
      place === undefined
        ? database.records.where('[workshopId+kind]').equals([workshopId, kind])
        : database.records.where('[workshopId+kind+place]').equals([workshopId, kind, place]);
    const entries = (await found.toArray()) as unknown as Entry<K>[];
    return entries.filter((entry) => !entry.deleted);
  }, [workshopId, kind, place]);
}

export function useEntry<K extends Kind>(id: Id<K>): Entry<K> | null | undefined {
  return useLiveQuery(async () => ((await database.records.get(id)) ?? null) as Entry<K> | null, [id]);
}

/** All revisions of one record, oldest first. */
export function useHistory(recordId: RecordId): readonly AnyRevision[] | undefined {
  return useLiveQuery(async () => {
    const rows = await database.revisions.where('recordId').equals(recordId).toArray();
    return rows.sort((a, b) => a.header.hlc - b.header.hlc || (a.id < b.id ? -1 : 1));
  }, [recordId]);
}

/** What is deleted and can be taken back, newest first. */
export function useTrash(workshopId: Id<'workshop'>): readonly AnyEntry[] | undefined {
  return useLiveQuery(async () => {
    const rows = await database.records.where('flags').equals(deletedFlag(workshopId)).toArray();
    return rows.filter((entry) => !entry.erased).sort((a, b) => b.changedAt - a.changedAt);
  }, [workshopId]);
}

/** Records with wordings to settle, or deleted on one device and changed on another. */
export function useConflicts(workshopId: Id<'workshop'>): readonly AnyEntry[] | undefined {
  return useLiveQuery(
    () => database.records.where('flags').equals(conflictFlag(workshopId)).toArray(),
    [workshopId],
  );
}

export function useConflictCount(workshopId: Id<'workshop'>): number {
  return (
    useLiveQuery(
      () => database.records.where('flags').equals(conflictFlag(workshopId)).count(),
      [workshopId],
    ) ?? 0
  );
}

/** Notes written on this device since it last sent a file of this workshop. */
export function useUnsentCount(workshopId: Id<'workshop'>): number {
  const count = useLiveQuery(async () => {
    const device = await readDevice();
    if (device === undefined) return 0;
    const sent = await database.exchanges.where('workshopId').equals(workshopId).toArray();
    const upTo = sent.reduce((last, row) => (row.direction === 'sent' ? Math.max(last, row.upTo) : last), 0);
    const key = [workshopId, 'note', device.id];
    return database.records
      .where('[workshopId+kind+changedBy+changedAt]')
      .between([...key, upTo], [...key, Number.POSITIVE_INFINITY], false, true)
      .count();
  }, [workshopId]);
  return count ?? 0;
}

export function useDraft(key: string): Draft | null | undefined {
  return useLiveQuery(async () => (await database.drafts.get(key)) ?? null, [key]);
}

/** Files sent and received, newest first. */
export function useExchanges(workshopId: Id<'workshop'>): readonly Exchange[] | undefined {
  return useLiveQuery(async () => {
    const rows = await database.exchanges.where('workshopId').equals(workshopId).toArray();
    return rows.sort((a, b) => b.at - a.at);
  }, [workshopId]);
}

export function useSnapshots(workshopId: Id<'workshop'>): readonly Snapshot[] | undefined {
  return useLiveQuery(
    () => database.snapshots.where('workshopId').equals(workshopId).toArray(),
    [workshopId],
  );
}

export function useDevice(): Device | undefined {
  return useLiveQuery(readDevice);
}

export function useSaveState(): SaveState {
  return useSyncExternalStore(subscribeToSaveState, readSaveState);
}
