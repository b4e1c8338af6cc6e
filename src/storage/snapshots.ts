import type { Id } from '#/domain/ids.ts';
import { database } from './database.ts';
import { randomId } from './random.ts';
import type { Snapshot } from './rows.ts';

/** A full, independent copy of a workshop's revisions. */
export async function takeSnapshot(workshopId: Id<'workshop'>, reason: Snapshot['reason']): Promise<string> {
  const revisions = await database.revisions.where('workshopId').equals(workshopId).toArray();
  const data = new TextEncoder().encode(JSON.stringify(revisions)).buffer;
  const id = randomId();
  await database.transaction('rw', database.snapshots, () =>
    database.snapshots.put({ id, workshopId, at: Date.now(), reason, data, gzipped: false }),
  );
  return id;
}
