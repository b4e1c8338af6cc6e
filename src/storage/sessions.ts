import type { Id } from '#/domain/ids.ts';
import { good, type Result } from '#/domain/result.ts';
import type { AnyRevision } from '#/domain/revision.ts';
import type { StorageProblem } from '#/domain/storage-problem.ts';
import { entryOf } from '#/revisions/entry.ts';
import { stateOf } from '#/revisions/merge.ts';
import { database, type RevisionRow } from './database.ts';
import { rowOf } from './records.ts';
import { type Exchange, flagsOf, type RecordRow } from './rows.ts';
import { takeSnapshot } from './snapshots.ts';

export interface Imported {
  readonly added: number;
  readonly exchange: Exchange;
}

/** Every revision of a workshop on this device, as files carry them. */
export async function revisionsOf(workshopId: Id<'workshop'>): Promise<AnyRevision[]> {
  const rows = await database.revisions.where('workshopId').equals(workshopId).toArray();
  return rows.map(({ workshopId: _workshop, recordId: _record, ...revision }) => revision);
}

/** Takes a snapshot, then joins the revisions with what is here, in one transaction: everything or nothing. */
export async function importFile(file: {
  readonly workshopId: Id<'workshop'>;
  readonly revisions: readonly AnyRevision[];
  readonly exchange: Exchange;
}): Promise<Result<Imported, StorageProblem>> {
  const { workshopId, revisions, exchange } = file;
  const snapshotId = await takeSnapshot(workshopId, 'import');
  const tables = [database.revisions, database.records, database.exchanges, database.device];
  const row = await database.transaction('rw', tables, async () => {
    const recordIds = [...new Set(revisions.map((revision) => revision.header.recordId))];
    const known = await database.revisions.where('recordId').anyOf(recordIds).toArray();
    const knownIds = new Set<string>(known.map((revision) => revision.id));
    const joined = [...stateOf([...known, ...revisions]).values()].map((revision) =>
      rowOf(workshopId, revision),
    );
    await database.revisions.bulkPut(joined);
    await database.records.bulkPut(shownRecords(workshopId, joined));
    const added = joined.filter((revision) => !knownIds.has(revision.id)).map((revision) => revision.id);
    await sawClock(joined);
    const received: Exchange = { ...exchange, snapshotId, added };
    await database.exchanges.put(received);
    return received;
  });
  return good({ added: row.added.length, exchange: row });
}

export async function recordExchange(exchange: Exchange): Promise<void> {
  await database.transaction('rw', database.exchanges, () => database.exchanges.put(exchange));
}

export async function confirmReceipt(exchangeId: string): Promise<void> {
  await database.transaction('rw', database.exchanges, () =>
    database.exchanges.update(exchangeId, { confirmed: true }),
  );
}

export function shownRecords(workshopId: Id<'workshop'>, rows: readonly RevisionRow[]): RecordRow[] {
  const byRecord = new Map<string, RevisionRow[]>();
  for (const row of rows) {
    const together = byRecord.get(row.recordId);
    if (together) together.push(row);
    else byRecord.set(row.recordId, [row]);
  }
  const shown: RecordRow[] = [];
  for (const revisions of byRecord.values()) {
    const entry = entryOf(workshopId, revisions);
    if (entry) shown.push({ ...entry, flags: flagsOf(entry) });
  }
  return shown;
}

/** From now on this device's clock readings come after everything it has received. */
async function sawClock(revisions: readonly RevisionRow[]): Promise<void> {
  const newest = revisions.reduce((latest, revision) => Math.max(latest, revision.header.hlc), 0);
  const clock = await database.device.get('clock');
  const lastSeen = clock?.key === 'clock' ? clock.lastSeen : 0;
  await database.device.put({ key: 'clock', lastSeen: Math.max(lastSeen, newest) });
}

/** Everything on this device as JSON text: for the crash screen, when nothing else works. */
export async function rescueCopy(): Promise<string> {
  const revisions = await database.revisions.toArray();
  const drafts = await database.drafts.toArray();
  return JSON.stringify({ format: 'politisk-verksted/rescue', revisions, drafts }, null, 1);
}
