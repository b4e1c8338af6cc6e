import type { Id } from '#/domain/ids.ts';
import type { Result } from '#/domain/result.ts';
import type { AnyRevision } from '#/domain/revision.ts';
import type { StorageProblem } from '#/domain/storage-problem.ts';
import { database } from './database.ts';
import { pack, unpack } from './gzip.ts';
import { attempt } from './heal.ts';
import { revisionOf } from './history.ts';
import { randomId } from './random.ts';
import type { Snapshot } from './rows.ts';
import { inTransaction } from './transaction.ts';

/** The latest of each workshop that are kept. */
const snapshotsKept = 10;

/** A full, independent copy of a workshop's revisions, stored. */
export async function takeSnapshot(
  workshopId: Id<'workshop'>,
  reason: Snapshot['reason'],
): Promise<Result<string, StorageProblem>> {
  const read = await attempt(() => database.revisions.where('workshopId').equals(workshopId).toArray());
  if (!read.ok) return read;
  const snapshot = await makeSnapshot(workshopId, reason, read.value.map(revisionOf));
  return inTransaction([database.snapshots], () => putSnapshot(snapshot));
}

/** The copy, not yet stored. */
export async function makeSnapshot(
  workshopId: Id<'workshop'>,
  reason: Snapshot['reason'],
  revisions: readonly AnyRevision[],
): Promise<Snapshot> {
  const packed = await pack(JSON.stringify(revisions));
  return { id: randomId(), workshopId, at: Date.now(), reason, ...packed };
}

/** Stores a copy and lets the oldest go. Inside a transaction. */
export async function putSnapshot(snapshot: Snapshot): Promise<string> {
  await database.snapshots.put(snapshot);
  const { workshopId } = snapshot;
  const all = await database.snapshots
    .where('[workshopId+at]')
    .between([workshopId, Number.NEGATIVE_INFINITY], [workshopId, Number.POSITIVE_INFINITY])
    .primaryKeys();
  const others = all.filter((id) => id !== snapshot.id);
  await database.snapshots.bulkDelete(others.slice(0, Math.max(0, others.length + 1 - snapshotsKept)));
  return snapshot.id;
}

export async function readSnapshot(id: string): Promise<readonly AnyRevision[] | undefined> {
  const snapshot = await database.snapshots.get(id);
  return snapshot && JSON.parse(await unpack(snapshot));
}
