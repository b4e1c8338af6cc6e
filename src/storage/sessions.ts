import type { Id } from '#/domain/ids.ts';
import { bad, good, type Result } from '#/domain/result.ts';
import type { AnyRevision } from '#/domain/revision.ts';
import type { StorageProblem } from '#/domain/storage-problem.ts';
import { database } from './database.ts';
import { putClock, readClock, readDevice } from './device.ts';
import { attempt } from './heal.ts';
import { revisionRowOf, shownRecords } from './history.ts';
import { type Joined, join, type Undone, undo } from './joining.ts';
import type { Exchange } from './rows.ts';
import { makeSnapshot, packSnapshotsLater, putSnapshot, readSnapshot } from './snapshots.ts';
import { readState, rememberState } from './state-here.ts';
import { inTransaction } from './transaction.ts';

export interface Imported {
  readonly added: number;
  readonly exchange: Exchange;
}

/** The copy taken before that import is no longer kept, or there was nothing to undo. */
export interface CannotUndo {
  readonly type: 'cannotUndo';
}

/** Every revision of a workshop on this device, as files carry them. */
export async function revisionsOf(workshopId: Id<'workshop'>): Promise<AnyRevision[]> {
  return [...(await readState(workshopId)).revisions];
}

/**
 * Joins the revisions of a file with what is here, in one transaction with the snapshot that can undo it: everything
 * or nothing.
 */
export async function importFile(file: {
  readonly workshopId: Id<'workshop'>;
  readonly revisions: readonly AnyRevision[];
  readonly exchange: Exchange;
}): Promise<Result<Imported, StorageProblem>> {
  const { workshopId } = file;
  const read = await attempt(() => readState(workshopId));
  if (!read.ok) return read;
  const own = await attempt(() => ofThisWorkshop(workshopId, file.revisions));
  if (!own.ok) return own;
  const arriving = own.value;
  const seen = read.value;
  const expected = join(seen.revisions, arriving);
  const snapshot = expected.changed.length > 0 ? makeSnapshot(workshopId, 'import', seen.revisions) : null;
  const imported = await inTransaction(tables, async () => {
    const done = await database.exchanges.get(file.exchange.id);
    // The connection was lost after the commit: this is the second try.
    if (snapshot && done?.snapshotId === snapshot.id) return { exchange: done };
    const lastSeen = await readClock();
    const now = lastSeen === seen.lastSeen ? seen : await readState(workshopId);
    const joined = now === seen ? expected : join(now.revisions, arriving);
    const upTo = Math.max(lastSeen + 1, newestOf(joined.changed));
    const exchange = await receivedAs(
      { ...file.exchange, upTo, snapshotId: snapshot?.id ?? null },
      joined,
      arriving,
    );
    if (snapshot) await putSnapshot(snapshot);
    await writeJoined(workshopId, joined);
    await database.exchanges.put(exchange);
    await putClock(upTo);
    return { exchange, remember: () => rememberState(now, joined.changed, upTo) };
  });
  if (!imported.ok) return imported;
  const { exchange, remember } = imported.value;
  remember?.();
  packSnapshotsLater();
  return good({ added: exchange.added.length, exchange });
}

/** Brings the workshop back to before an import, and keeps what was written since (docs/decisions/0006-undo-import.md). */
export async function undoImport(
  exchangeId: string,
): Promise<Result<{ readonly removed: number }, StorageProblem | CannotUndo>> {
  const read = await attempt(async () => {
    const exchange = await database.exchanges.get(exchangeId);
    if (!exchange?.snapshotId || exchange.undone) return undefined;
    const before = await readSnapshot(exchange.snapshotId);
    return before && { exchange, before };
  });
  if (!read.ok) return read;
  if (!read.value) return bad({ type: 'cannotUndo' });
  const { exchange, before } = read.value;
  return inTransaction(tables, async () => {
    const { workshopId, added } = exchange;
    const { revisions, lastSeen } = await readState(workshopId);
    const undone = undo(revisions, before, added, await carriedLater(exchange));
    await writeUndone(workshopId, undone);
    await database.exchanges.put({ ...exchange, undone: true });
    await putClock(lastSeen + 1);
    return { removed: undone.removed.length };
  });
}

export function recordExchange(exchange: Exchange): Promise<Result<unknown, StorageProblem>> {
  return inTransaction([database.exchanges], () => database.exchanges.put(exchange));
}

export function confirmReceipt(exchangeId: string): Promise<Result<unknown, StorageProblem>> {
  return inTransaction([database.exchanges], () =>
    database.exchanges.update(exchangeId, { confirmed: true }),
  );
}

const tables = [
  database.revisions,
  database.records,
  database.exchanges,
  database.snapshots,
  database.device,
];

/** Without records that are known here as another workshop's: a made-up file must not move them. */
async function ofThisWorkshop(
  workshopId: Id<'workshop'>,
  arriving: readonly AnyRevision[],
): Promise<readonly AnyRevision[]> {
  const ids = [...new Set(arriving.map((revision) => revision.header.recordId))];
  const known = await database.records.bulkGet(ids);
  const foreign = new Set(ids.filter((_, i) => known[i] && known[i].workshopId !== workshopId));
  return arriving.filter((revision) => !foreign.has(revision.header.recordId));
}

async function receivedAs(
  exchange: Exchange,
  joined: Joined,
  arriving: readonly AnyRevision[],
): Promise<Exchange> {
  const device = await readDevice();
  const added = new Set<string>(joined.added);
  const alsoCarried = arriving
    .filter(({ id, header }) => !added.has(id) && header.deviceId !== device?.id)
    .map((revision) => revision.id);
  return { ...exchange, added: joined.added, alsoCarried };
}

/** What files opened after this one held; the clock orders them, as it goes on with every import. */
async function carriedLater(undone: Exchange): Promise<ReadonlySet<string>> {
  const all = await database.exchanges.where('workshopId').equals(undone.workshopId).toArray();
  return new Set(
    all
      .filter((other) => other.direction === 'received' && !other.undone && other.upTo > undone.upTo)
      .flatMap((other) => [...other.added, ...(other.alsoCarried ?? [])]),
  );
}

async function writeJoined(workshopId: Id<'workshop'>, joined: Joined): Promise<void> {
  const rows = joined.changed.map((revision) => revisionRowOf(workshopId, revision));
  await Promise.all([
    database.revisions.bulkPut(rows),
    database.records.bulkPut(shownRecords(workshopId, joined.touched)),
  ]);
}

async function writeUndone(workshopId: Id<'workshop'>, undone: Undone): Promise<void> {
  await database.revisions.bulkDelete([...undone.removed]);
  await database.revisions.bulkPut(undone.changed.map((revision) => revisionRowOf(workshopId, revision)));
  await database.records.bulkDelete([...undone.touchedIds]);
  await database.records.bulkPut(shownRecords(workshopId, undone.touched));
}

function newestOf(revisions: readonly AnyRevision[]): number {
  return revisions.reduce((latest, revision) => Math.max(latest, revision.header.hlc), 0);
}
