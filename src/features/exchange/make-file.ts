import type { Id } from '#/domain/ids.ts';
import type { AnyRevision } from '#/domain/revision.ts';
import { attachmentsFor } from '#/exchange/attachments-for.ts';
import { encodeSessionFile } from '#/exchange/encode.ts';
import type { AppStamp, DeviceStamp, Purpose } from '#/exchange/file-spec.ts';
import { type LeftOut, leftOutOf } from '#/exchange/left-out.ts';
import { entriesOf } from '#/exchange/receipt.ts';
import { selectForArchive, selectForFull, selectForGroup, selectForPlan } from '#/exchange/redact.ts';
import type { AttachmentRow } from '#/storage/rows.ts';
import { lastChangeOf } from './last-change.ts';

/** Which of the five files is wanted. The result file is made in make-result.ts. */
export type Wanted = SessionFileWanted | { readonly purpose: 'result' };

type SessionFileWanted =
  | { readonly purpose: 'plan' }
  | { readonly purpose: 'group'; readonly groupId: Id<'group'> }
  | { readonly purpose: 'full'; readonly persons: boolean }
  | { readonly purpose: 'archive' };

export interface FileToMake {
  readonly wanted: SessionFileWanted;
  readonly workshopId: Id<'workshop'>;
  /** All that is here. */
  readonly revisions: readonly AnyRevision[];
  readonly attachments: readonly AttachmentRow[];
  readonly device: DeviceStamp;
  readonly app: AppStamp;
}

export interface MadeFile {
  readonly content: Uint8Array<ArrayBuffer> | string;
  readonly mime: string;
  readonly fileName: string;
  readonly digest: string;
  /** Empty for the result file, which is not opened by this app. */
  readonly receipt: string;
  readonly counts: Readonly<Record<string, number>>;
  /** The newest clock reading in the file. */
  readonly upTo: number;
  readonly leftOut: LeftOut;
  readonly lastChange: number;
}

export function makeFile(input: FileToMake): MadeFile {
  const { wanted, workshopId, revisions, device, app } = input;
  const lastChange = lastChangeOf(revisions);
  const selected = select(wanted, workshopId, revisions);
  const scope = { groups: wanted.purpose === 'group' ? [wanted.groupId] : [] };
  const purpose: Purpose = wanted.purpose;
  const attachments = attachmentsFor(purpose, entriesOf(workshopId, selected), input.attachments);
  const about = { purpose, scope, device, app };
  const made = encodeSessionFile({ workshopId, revisions: selected, attachments, ...about });
  const { bytes: content, mime, fileName, digest, receipt } = made;
  const leftOut =
    purpose === 'archive'
      ? leftOutOf(entriesOf(workshopId, revisions), revisions, selected)
      : leftOutOf([], [], []);
  const upTo = selected.reduce((latest, { header }) => Math.max(latest, header.hlc), 0);
  const counts = made.counts.records;
  return { content, mime, fileName, digest, receipt, counts, upTo, leftOut, lastChange };
}

function select(
  wanted: SessionFileWanted,
  workshopId: Id<'workshop'>,
  revisions: readonly AnyRevision[],
): readonly AnyRevision[] {
  switch (wanted.purpose) {
    case 'plan':
      return selectForPlan(revisions);
    case 'group':
      return selectForGroup(workshopId, revisions, wanted.groupId);
    case 'full':
      return selectForFull(revisions, { persons: wanted.persons });
    case 'archive':
      return selectForArchive(workshopId, revisions);
  }
}
