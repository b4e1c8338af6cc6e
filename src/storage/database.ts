import { Dexie, type Table, type Transaction } from 'dexie';
import type { Bundle } from './bundles.ts';
import type { DeviceRow } from './device.ts';
import type { Draft } from './drafts.ts';
import { packedRows } from './packed-rows.ts';
import type { AttachmentRow, Exchange, RecordRow, Snapshot } from './rows.ts';

/** The newest schema version below. */
const databaseVersion = 4;

let upgrading = false;

/** The only place that knows the tables. Schema versions are added, never changed after release. */
class WorkshopDatabase extends Dexie {
  declare readonly revisions: Table<Bundle, string>;
  declare readonly records: Table<RecordRow, string>;
  declare readonly drafts: Table<Draft, string>;
  declare readonly attachments: Table<AttachmentRow, string>;
  declare readonly exchanges: Table<Exchange, string>;
  declare readonly snapshots: Table<Snapshot, string>;
  declare readonly device: Table<DeviceRow, string>;

  constructor() {
    // Chrome tells «committed» before the bytes are on the disk unless asked; Dexie's cache may show what is not there
    // yet (dexie #1813, #2058, #2309).
    super('politisk-verksted', { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({
      revisions: 'id, workshopId, recordId',
      records: 'id, [workshopId+kind+shownAt+shownOrder], [workshopId+kind+changedBy+changedAt], *flags',
      drafts: 'key, workshopId',
      attachments: 'sha256, *workshopIds',
      exchanges: 'id, workshopId, [workshopId+direction+upTo]',
      snapshots: 'id, [workshopId+at]',
      device: 'key',
    });
    this.version(2)
      .stores({ revisions: 'id, workshopId, *recordIds' })
      .upgrade((transaction) => {
        noteUpgrade(transaction);
        return bundleEachRevision(transaction);
      });
    // The same tables. Large tables of figures lie in them as columns from here on, which an earlier version cannot read.
    this.version(3).stores({});
    // Each entry of an index takes time when thirty files are brought in: what was not written here has one less.
    this.version(4)
      .stores({
        records: 'id, [workshopId+kind+shownAt+shownOrder], [workshopId+kind+changedHere], *flags',
      })
      .upgrade((transaction) => {
        noteUpgrade(transaction);
        return markOwn(transaction);
      });
    this.use(packedRows);
  }
}

export const database = new WorkshopDatabase();

/**
 * Whether a newer version of the app has upgraded this database. Dexie opens it all the same (dexie #2097), and writing
 * with the old code would break it. Dexie counts in tens, so that ten of the browser's versions are one of ours.
 */
export function isNewerThanTheApp(): boolean {
  return database.isOpen() && Math.floor(database.backendDB().version / 10) > databaseVersion;
}

/** Whether the rows of an older version are being rewritten: what then takes long has not come to a stop. */
export function isUpgrading(): boolean {
  return upgrading;
}

function noteUpgrade(transaction: Transaction): void {
  upgrading = true;
  const end = () => {
    upgrading = false;
  };
  const native = transaction.idbtrans as IDBTransaction;
  native.addEventListener('complete', end);
  native.addEventListener('abort', end);
}

/** Rows that stay as they are, are not written. */
async function markOwn(transaction: Transaction): Promise<void> {
  const device = await transaction.table('device').get('device');
  await transaction
    .table('records')
    .toCollection()
    .modify((row) => {
      if (row.changedBy !== device?.id) return false;
      row.changedHere = row.changedAt;
      return true;
    });
}

/** Some hundred rows at a time (Dexie's `modify`), as a device may hold more than fits in its memory. */
function bundleEachRevision(transaction: Transaction): PromiseLike<number> {
  return transaction
    .table('revisions')
    .toCollection()
    .modify(({ workshopId, recordId, ...revision }, row) => {
      row.value = { id: revision.id, workshopId, recordIds: [recordId], revisions: [revision] };
    });
}
