import type { Id } from '#/domain/ids.ts';
import { isPractice } from '#/domain/practice.ts';
import { good, type Result } from '#/domain/result.ts';
import type { StorageProblem } from '#/domain/storage-problem.ts';
import { database } from './database.ts';
import { attempt } from './heal.ts';
import type { Snapshot } from './rows.ts';
import { takeSnapshot } from './snapshots.ts';

/** A copy of every workshop on the device, before something that touches them all. Stops at the first problem. */
export async function snapshotAllWorkshops(
  reason: Snapshot['reason'],
): Promise<Result<unknown, StorageProblem>> {
  const workshopIds = await attempt(() => database.revisions.orderBy('workshopId').uniqueKeys());
  if (!workshopIds.ok) return workshopIds;
  for (const workshopId of workshopIds.value) {
    if (isPractice(String(workshopId))) continue;
    const taken = await takeSnapshot(workshopId as Id<'workshop'>, reason);
    if (!taken.ok) return taken;
  }
  return good(null);
}
