import type { Table } from 'dexie';
import type { Id } from '#/domain/ids.ts';
import { isPractice } from '#/domain/practice.ts';
import { good, type Result } from '#/domain/result.ts';
import { hasText } from '#/domain/revision.ts';
import type { StorageProblem } from '#/domain/storage-problem.ts';
import { letGoOfErased } from './attachments.ts';
import {
  type BackupProblem,
  backupText,
  type RevisionRow,
  readBackup,
  revisionOf,
  revisionRowOf,
  type Tables,
} from './backup-format.ts';
import { readRevisions, writeRevisions } from './bundles.ts';
import { database } from './database.ts';
import { type Device, type DeviceRow, putClock, readClock, readDevice } from './device.ts';
import type { Draft } from './drafts.ts';
import { attempt } from './heal.ts';
import { join } from './joining.ts';
import { everythingShown } from './live.ts';
import { rebuild } from './rebuild.ts';
import type { AttachmentRow, Snapshot } from './rows.ts';
import { inTransaction } from './transaction.ts';
import { heldDrafts } from './unsaved.ts';

/** Everything on this device as the text of one file. */
export async function backup(): Promise<Result<string, StorageProblem>> {
  const read = await attempt(readTables);
  return read.ok ? good(backupText(read.value, new Date().toISOString())) : read;
}

/** Joins a backup with what is here; nothing here is lost by it. */
export async function restore(
  text: string,
): Promise<Result<{ readonly added: number }, BackupProblem | StorageProblem>> {
  const read = readBackup(text);
  if (!read.ok) return read;
  const tables = read.value;
  return inTransaction(database.tables, async () => {
    const added = await joinRevisions(tables);
    await joinDevice(tables.device);
    await rebuild();
    const { erased, workshopIds } = await erasedSince(tables);
    const isWanted = ({ recordId }: Draft) => recordId === null || !erased.has(recordId);
    const isClean = (row: Snapshot) => !workshopIds.has(row.workshopId as Id<'workshop'>);
    await addMissing(database.drafts, tables.drafts.filter(isWanted), (row) => row.key);
    await addMissing(database.exchanges, tables.exchanges, (row) => row.id);
    await addMissing(database.snapshots, tables.snapshots.filter(isClean), (row) => row.id);
    await joinAttachments(tables);
    for (const workshopId of workshopIds) await letGoOfErased(workshopId);
    return { added };
  });
}

/** What can be saved when nothing else works: what is being written and what is on the screen, and the rest if it answers. */
export async function rescueCopy(): Promise<string> {
  const read = await attempt(readTables).catch(() => undefined);
  const unsaved = heldDrafts().filter(isReal);
  const rescued = { unsaved, onScreen: everythingShown().map(withoutPractice) };
  const stored = read?.ok ? JSON.parse(backupText(read.value, new Date().toISOString())) : null;
  return JSON.stringify({ format: 'politisk-verksted/rescue', ...rescued, stored }, null, 1);
}

async function readTables(): Promise<Tables> {
  return database.transaction('r', database.tables, async () => ({
    revisions: await readRevisionRows(),
    drafts: await database.drafts.filter(isReal).toArray(),
    attachments: (await database.attachments.toArray()).flatMap(ofRealWorkshops),
    exchanges: await database.exchanges.toArray(),
    snapshots: await database.snapshots.toArray(),
    device: (await database.device.toArray()).map(withoutPracticeRoles),
  }));
}

async function readRevisionRows(): Promise<readonly RevisionRow[]> {
  const bundles = await database.revisions.filter(isReal).toArray();
  return bundles.flatMap(({ workshopId, revisions }) =>
    revisions.map((revision) => revisionRowOf(workshopId, revision)),
  );
}

function isReal({ workshopId }: { readonly workshopId: string }): boolean {
  return !isPractice(workshopId);
}

function ofRealWorkshops(row: AttachmentRow): readonly AttachmentRow[] {
  const workshopIds = row.workshopIds.filter((id) => !isPractice(id));
  return workshopIds.length > 0 ? [{ ...row, workshopIds }] : [];
}

function withoutPracticeRoles(row: DeviceRow): DeviceRow {
  if (row.key !== 'device') return row;
  const roles = Object.fromEntries(Object.entries(row.roles).filter(([id]) => !isPractice(id)));
  return { ...row, roles };
}

/** What a screen of a practice shows is made of entries, or holds the workshop's own. */
function withoutPractice(shown: unknown): unknown {
  return JSON.stringify(shown ?? null).includes('"workshopId":"~') ? null : shown;
}

async function joinRevisions(tables: Tables): Promise<number> {
  const workshopIds = new Set(tables.revisions.map((row) => row.workshopId));
  let added = 0;
  for (const workshopId of workshopIds) {
    const here = await readRevisions(workshopId);
    const arriving = tables.revisions.filter((row) => row.workshopId === workshopId).map(revisionOf);
    const joined = join(here, arriving);
    await writeRevisions(workshopId, joined.changed, new Set(joined.added));
    added += joined.added.length;
  }
  return added;
}

/**
 * What has been erased does not come back by a backup from before: the records, and the workshops whose copies in it still
 * hold their text.
 */
async function erasedSince(tables: Tables) {
  const erased = new Set<string>(await database.records.filter((record) => record.erased).primaryKeys());
  const withText = tables.revisions.filter((row) => erased.has(row.recordId) && hasText(revisionOf(row)));
  return { erased, workshopIds: new Set(withText.map((row) => row.workshopId as Id<'workshop'>)) };
}

async function addMissing<Row>(
  table: Table<Row, string>,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): Promise<void> {
  const known = await table.bulkGet(rows.map(keyOf));
  await table.bulkPut(rows.filter((_, i) => known[i] === undefined));
}

async function joinAttachments(tables: Tables): Promise<void> {
  for (const row of tables.attachments) {
    const known = await database.attachments.get(row.sha256);
    const workshopIds = [...new Set([...(known?.workshopIds ?? []), ...row.workshopIds])];
    await database.attachments.put({ ...row, workshopIds });
  }
}

/** A device that has been set up stays who it is and only learns its roles; a new one becomes the one in the backup. */
async function joinDevice(rows: readonly DeviceRow[]): Promise<void> {
  const clock = rows.find((row) => row.key === 'clock');
  await putClock(Math.max((await readClock()) + 1, clock?.lastSeen ?? 0));
  const theirs = rows.find((row) => row.key === 'device');
  if (theirs === undefined) return;
  const own = await readDevice();
  const device: Device = own?.firstStartDone ? own : theirs;
  await database.device.put({ ...device, roles: { ...theirs.roles, ...own?.roles }, key: 'device' });
}
