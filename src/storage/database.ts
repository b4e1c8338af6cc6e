import { Dexie, type Table } from 'dexie';
import type { RecordId } from '#/domain/ids.ts';
import type { AnyRevision } from '#/domain/revision.ts';
import type { DeviceRow } from './device.ts';
import type { Draft } from './drafts.ts';
import type { AttachmentRow, Exchange, RecordRow, Snapshot } from './rows.ts';

/** A revision as stored: itself, and the two keys it is looked up by. */
export type RevisionRow = AnyRevision & { readonly workshopId: string; readonly recordId: RecordId };

/** The only place that knows the tables. Schema versions are added, never changed after release. */
export class WorkshopDatabase extends Dexie {
  declare readonly revisions: Table<RevisionRow, string>;
  declare readonly records: Table<RecordRow, string>;
  declare readonly drafts: Table<Draft, string>;
  declare readonly attachments: Table<AttachmentRow, string>;
  declare readonly exchanges: Table<Exchange, string>;
  declare readonly snapshots: Table<Snapshot, string>;
  declare readonly device: Table<DeviceRow, string>;

  constructor(name = 'politisk-verksted') {
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({
      revisions: 'id, workshopId, recordId',
      records:
        'id, workshopId, [workshopId+kind], [workshopId+kind+place], [workshopId+kind+changedBy+changedAt], *flags',
      drafts: 'key, workshopId',
      attachments: 'sha256, *workshopIds',
      exchanges: 'id, workshopId',
      snapshots: 'id, workshopId',
      device: 'key',
    });
  }
}

export const database = new WorkshopDatabase();
