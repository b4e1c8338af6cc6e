import type { AnyEntry, Entry } from '#/domain/entry.ts';
import type { Id, RecordId } from '#/domain/ids.ts';
import type { Kind } from '#/domain/kinds.ts';
import type { AnyRevision } from '#/domain/revision.ts';
import { type Session, sessionKinds, sessionOf } from '#/domain/session.ts';
import { database } from './database.ts';
import { readDevice } from './device.ts';
import { revisionOf } from './history.ts';
import { conflictFlag, deletedFlag, type Exchange, type Snapshot, workshopFlag } from './rows.ts';

/*
 * What screens read. Each query reads the narrowest range of an index, so that it is run again only when something it
 * shows has changed (Dexie compares the ranges read with those written).
 */

export async function readWorkshops(): Promise<readonly Entry<'workshop'>[]> {
  const rows = await database.records.where('flags').equals(workshopFlag).toArray();
  return rows as unknown as Entry<'workshop'>[];
}

export async function readSession(workshopId: Id<'workshop'>): Promise<Session | null> {
  const byKind = sessionKinds.map((kind) =>
    database.records.where('[workshopId+kind]').equals([workshopId, kind]).toArray(),
  );
  return sessionOf((await Promise.all(byKind)).flat());
}

/** With `place`, only those that lie there (see `KindRules.place`). */
export async function readEntries<K extends Kind>(
  workshopId: Id<'workshop'>,
  kind: K,
  place?: string,
): Promise<readonly Entry<K>[]> {
  const found =
    place === undefined
      ? database.records.where('[workshopId+kind]').equals([workshopId, kind])
      : database.records.where('[workshopId+kind+place]').equals([workshopId, kind, place]);
  const rows: readonly AnyEntry[] = await found.toArray();
  return rows.filter((entry) => !entry.deleted) as unknown as readonly Entry<K>[];
}

export async function readEntry<K extends Kind>(id: Id<K>): Promise<Entry<K> | null> {
  const row: AnyEntry | undefined = await database.records.get(id);
  return (row ?? null) as unknown as Entry<K> | null;
}

/** Oldest first. */
export async function readHistory(recordId: RecordId): Promise<readonly AnyRevision[]> {
  const rows = await database.revisions.where('recordId').equals(recordId).toArray();
  return rows.map(revisionOf).sort((a, b) => a.header.hlc - b.header.hlc || (a.id < b.id ? -1 : 1));
}

export async function readTrash(workshopId: Id<'workshop'>): Promise<readonly AnyEntry[]> {
  const rows = await database.records.where('flags').equals(deletedFlag(workshopId)).toArray();
  return rows.filter((entry) => !entry.erased).sort((a, b) => b.changedAt - a.changedAt);
}

export async function readConflicts(workshopId: Id<'workshop'>): Promise<readonly AnyEntry[]> {
  return database.records.where('flags').equals(conflictFlag(workshopId)).toArray();
}

export async function countConflicts(workshopId: Id<'workshop'>): Promise<number> {
  return database.records.where('flags').equals(conflictFlag(workshopId)).count();
}

export async function countUnsentNotes(workshopId: Id<'workshop'>): Promise<number> {
  const device = await readDevice();
  if (device === undefined) return 0;
  const sent = await database.exchanges.where('workshopId').equals(workshopId).toArray();
  const upTo = sent.reduce((last, row) => (row.direction === 'sent' ? Math.max(last, row.upTo) : last), 0);
  const key = [workshopId, 'note', device.id];
  return database.records
    .where('[workshopId+kind+changedBy+changedAt]')
    .between([...key, upTo], [...key, Number.POSITIVE_INFINITY], false, true)
    .count();
}

/** How many notes lie in each place (see `notePlace`), read from index keys only. */
export async function countNotes(workshopId: Id<'workshop'>): Promise<ReadonlyMap<string, number>> {
  const notes = database.records
    .where('[workshopId+kind+place]')
    .between([workshopId, 'note', ''], [workshopId, 'note', '\uffff']);
  const [keys, trash] = await Promise.all([
    notes.uniqueKeys() as PromiseLike<unknown> as Promise<[string, string, string][]>,
    database.records.where('flags').equals(deletedFlag(workshopId)).toArray(),
  ]);
  const counted = keys.map(async (key) => {
    const all = await database.records.where('[workshopId+kind+place]').equals(key).count();
    const [, , place] = key;
    const deleted = trash.filter((entry) => entry.kind === 'note' && entry.place === place);
    return [place, all - deleted.length] as const;
  });
  return new Map(await Promise.all(counted));
}

/** Newest first. */
export async function readExchanges(workshopId: Id<'workshop'>): Promise<readonly Exchange[]> {
  const rows = await database.exchanges.where('workshopId').equals(workshopId).toArray();
  return rows.sort((a, b) => b.at - a.at);
}

/** Newest first. */
export async function readSnapshots(workshopId: Id<'workshop'>): Promise<readonly Snapshot[]> {
  const rows = await database.snapshots
    .where('[workshopId+at]')
    .between([workshopId, Number.NEGATIVE_INFINITY], [workshopId, Number.POSITIVE_INFINITY])
    .toArray();
  return rows.reverse();
}
