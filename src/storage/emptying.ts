import type { Id } from '#/domain/ids.ts';
import { isPractice, practiceId } from '#/domain/practice.ts';
import { bad, type Result } from '#/domain/result.ts';
import type { StorageProblem } from '#/domain/storage-problem.ts';
import { letGoOfAll } from './attachments.ts';
import { database } from './database.ts';
import { ensureDevice, putClock, readClock } from './device.ts';
import { isElsewhere } from './elsewhere.ts';
import { attempt } from './heal.ts';
import { shownAndDeleted } from './shown-and-deleted.ts';
import { inTransaction } from './transaction.ts';
import { removeSpills, removeSpillsOf } from './unsaved.ts';

/** Something was still there after the deletion. Never seen; said rather than hidden. */
export interface NotEmpty {
  readonly type: 'notEmpty';
}

/** Deletes a workshop with its practice, its files' log, its copies and its drafts from this device; says so only when it is gone. */
export async function deleteWorkshop(
  workshopId: Id<'workshop'>,
): Promise<Result<unknown, StorageProblem | NotEmpty>> {
  const ids = isPractice(workshopId) ? [workshopId] : [workshopId, practiceId(workshopId)];
  const deleted = await inTransaction(database.tables, async () => {
    for (const id of ids) await deleteOne(id);
    await putClock((await readClock()) + 1);
  });
  if (!deleted.ok) return deleted;
  removeSpillsOf(ids);
  const emptied = await emptyOr(ids.flatMap((id) => [...ofWorkshop(id), bytesOf(id)]));
  return emptied.ok && (await isElsewhere(ids)) ? bad({ type: 'notEmpty' }) : emptied;
}

async function deleteOne(workshopId: Id<'workshop'>): Promise<void> {
  await Promise.all(ofWorkshop(workshopId).map((rows) => rows.delete()));
  await letGoOfAll(workshopId);
  const device = await ensureDevice();
  const { [workshopId]: _role, ...roles } = device.roles;
  const { [workshopId]: _clock, ...running } = device.running ?? {};
  const { [workshopId]: _screen, ...screens } = device.screens ?? {};
  const { [workshopId]: _rows, ...rows } = device.rows ?? {};
  await database.device.put({ ...device, roles, running, screens, rows, key: 'device' });
}

/** Deletes everything, also who this device was. */
export async function deleteEverything(): Promise<Result<unknown, StorageProblem | NotEmpty>> {
  const deleted = await inTransaction(database.tables, async () => {
    await Promise.all(database.tables.map((table) => table.clear()));
    await ensureDevice();
  });
  if (!deleted.ok) return deleted;
  removeSpills();
  return emptyOr(database.tables.filter((table) => table.name !== database.device.name));
}

function ofWorkshop(workshopId: Id<'workshop'>) {
  const { revisions, drafts, exchanges, snapshots } = database;
  return [
    revisions.where('workshopId').equals(workshopId),
    ...shownAndDeleted(workshopId),
    drafts.where('workshopId').equals(workshopId),
    exchanges.where('workshopId').equals(workshopId),
    snapshots
      .where('[workshopId+at]')
      .between([workshopId, Number.NEGATIVE_INFINITY], [workshopId, Number.POSITIVE_INFINITY]),
  ];
}

/** Not deleted with the rest: another workshop may have the same bytes. */
function bytesOf(workshopId: Id<'workshop'>) {
  return database.attachments.where('workshopIds').equals(workshopId);
}

async function emptyOr(
  collections: readonly { count(): PromiseLike<number> }[],
): Promise<Result<unknown, StorageProblem | NotEmpty>> {
  const counted = await attempt(() => Promise.all(collections.map((rows) => rows.count())));
  if (!counted.ok) return counted;
  return counted.value.every((count) => count === 0) ? counted : bad({ type: 'notEmpty' });
}
