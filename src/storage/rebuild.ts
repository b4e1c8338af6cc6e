import type { Id } from '#/domain/ids.ts';
import type { Result } from '#/domain/result.ts';
import type { StorageProblem } from '#/domain/storage-problem.ts';
import { readRevisions } from './bundles.ts';
import { database } from './database.ts';
import { readDevice } from './device.ts';
import { shownRecords } from './history.ts';
import { inTransaction } from './transaction.ts';

/** Makes the shown records of every workshop again from the revisions: after a restore, or when a rule has changed. */
export function rebuildRecords(): Promise<Result<unknown, StorageProblem>> {
  return inTransaction([database.revisions, database.records, database.device], rebuild);
}

/** Inside a transaction, when this device is who it is going to be. */
export async function rebuild(): Promise<void> {
  await database.records.clear();
  const device = await readDevice();
  for (const workshopId of await database.revisions.orderBy('workshopId').uniqueKeys()) {
    const revisions = await readRevisions(String(workshopId));
    await database.records.bulkPut(shownRecords(workshopId as Id<'workshop'>, revisions, device?.id));
  }
}
