import type { Id } from '#/domain/ids.ts';
import { database } from './database.ts';
import type { Snapshot } from './rows.ts';
import { takeSnapshot } from './snapshots.ts';

/** A copy of every workshop on the device, before something that touches them all. */
export async function snapshotAllWorkshops(reason: Snapshot['reason']): Promise<void> {
  const workshopIds = await database.revisions.orderBy('workshopId').uniqueKeys();
  for (const workshopId of workshopIds) await takeSnapshot(workshopId as Id<'workshop'>, reason);
}
