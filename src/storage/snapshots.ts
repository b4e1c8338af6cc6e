import type { Id } from '#/domain/ids.ts';
import type { Result } from '#/domain/result.ts';
import type { AnyRevision } from '#/domain/revision.ts';
import type { StorageProblem } from '#/domain/storage-problem.ts';
import { readRevisions } from './bundles.ts';
import { database } from './database.ts';
import { pack, unpack } from './gzip.ts';
import { attempt } from './heal.ts';
import { randomId } from './random.ts';
import type { Snapshot } from './rows.ts';
import { inTransaction } from './transaction.ts';

/** The latest of each workshop that are kept. */
const snapshotsKept = 10;
/** Milliseconds after the last import. */
const packAfter = 3_000;

let packing: ReturnType<typeof setTimeout> | undefined;

/** A full, independent copy of a workshop's revisions, stored. */
export async function takeSnapshot(
  workshopId: Id<'workshop'>,
  reason: Snapshot['reason'],
): Promise<Result<string, StorageProblem>> {
  const read = await attempt(() => readRevisions(workshopId));
  if (!read.ok) return read;
  const snapshot = await makeSnapshot(workshopId, reason, read.value);
  const taken = await inTransaction([database.snapshots], () => putSnapshot(snapshot));
  if (taken.ok) await packSnapshots();
  return taken;
}

/** The copy, not yet stored and not yet packed. Before a transaction, not in it: large tables are written down in slices. */
export async function makeSnapshot(
  workshopId: Id<'workshop'>,
  reason: Snapshot['reason'],
  revisions: readonly AnyRevision[],
): Promise<Snapshot> {
  // Fetched when it is needed: the first screen does without. No copy is left out because a part of the app cannot be fetched.
  const data = await import('./json-parts.ts').then(
    ({ jsonBytes }) => jsonBytes(revisions),
    () => new TextEncoder().encode(JSON.stringify(revisions)).buffer,
  );
  return { id: randomId(), workshopId, at: Date.now(), reason, data, gzipped: false };
}

/** Packing takes longer than the import it belongs to, so it waits until a row of imports is over. */
export function packSnapshotsLater(): void {
  clearTimeout(packing);
  packing = setTimeout(() => void packSnapshots(), packAfter);
}

export async function packSnapshots(): Promise<Result<unknown, StorageProblem>> {
  const ids = await attempt(() => database.snapshots.toCollection().primaryKeys());
  if (!ids.ok) return ids;
  for (const id of ids.value) {
    const read = await attempt(() => database.snapshots.get(id));
    if (!read.ok) return read;
    if (!read.value || read.value.gzipped) continue;
    const packed = { ...read.value, ...(await pack(read.value.data)) };
    const put = await inTransaction([database.snapshots], async () => {
      // It may have been let go of meanwhile.
      if (await database.snapshots.get(id)) await database.snapshots.put(packed);
    });
    if (!put.ok) return put;
  }
  return ids;
}

/** Stores a copy and lets the oldest go. Inside a transaction. */
export async function putSnapshot(snapshot: Snapshot): Promise<string> {
  await database.snapshots.put(snapshot);
  const all = await copiesOf(snapshot.workshopId).primaryKeys();
  const others = all.filter((id) => id !== snapshot.id);
  await database.snapshots.bulkDelete(others.slice(0, Math.max(0, others.length + 1 - snapshotsKept)));
  return snapshot.id;
}

/** Inside a transaction: the latest of these goes, and with it all that were taken before. */
export async function forgetCopiesUpTo(workshopId: Id<'workshop'>, ids: ReadonlySet<string>): Promise<void> {
  const inOrder = await copiesOf(workshopId).primaryKeys();
  const last = inOrder.findLastIndex((id) => ids.has(id));
  await database.snapshots.bulkDelete(inOrder.slice(0, last + 1));
}

/** Oldest first. */
function copiesOf(workshopId: Id<'workshop'>) {
  return database.snapshots
    .where('[workshopId+at]')
    .between([workshopId, Number.NEGATIVE_INFINITY], [workshopId, Number.POSITIVE_INFINITY]);
}

export async function readSnapshot(id: string): Promise<readonly AnyRevision[] | undefined> {
  const snapshot = await database.snapshots.get(id);
  return snapshot && JSON.parse(await unpack(snapshot));
}
