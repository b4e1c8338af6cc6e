import { Dexie, type Table } from 'dexie';
import type { RecordId } from '#/domain/ids.ts';
import type { AnyRevision } from '#/domain/revision.ts';
import type { DeviceRow } from './device.ts';
import type { Draft } from './drafts.ts';
import type { AttachmentRow, Exchange, RecordRow, Snapshot } from './rows.ts';

/** A revision as stored: itself, and the two keys it is looked up by. */
export type RevisionRow = AnyRevision & { readonly workshopId: string; readonly recordId: RecordId };

/** The newest schema version below. */
const databaseVersion = 1;

/** The only place that knows the tables. Schema versions are added, never changed after release. */
class WorkshopDatabase extends Dexie {
  declare readonly revisions: Table<RevisionRow, string>;
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
    this.version(databaseVersion).stores({
      revisions: 'id, workshopId, recordId',
      records: 'id, [workshopId+kind+shownAt+shownOrder], [workshopId+kind+changedBy+changedAt], *flags',
      drafts: 'key, workshopId',
      attachments: 'sha256, *workshopIds',
      exchanges: 'id, workshopId, [workshopId+direction+upTo]',
      snapshots: 'id, [workshopId+at]',
      device: 'key',
    });
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
