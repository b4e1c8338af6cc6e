import type { Id } from '#/domain/ids.ts';
import type { AnyRevision } from '#/domain/revision.ts';
import { stateOf } from '#/revisions/merge.ts';
import { digestOf, fileIdOf, fileRevision, fileText, inFileOrder } from './canonical-file.ts';
import { fileName } from './file-name.ts';
import {
  type AppStamp,
  type Counts,
  type DeviceStamp,
  type FileAttachment,
  formatVersion,
  type Purpose,
  type Scope,
  type SessionFile,
  sessionFormat,
} from './file-spec.ts';
import { countsIn, entriesOf, receiptCode } from './receipt.ts';

export interface FileToEncode {
  readonly workshopId: Id<'workshop'>;
  /** Already selected for the purpose (`redact.ts`). */
  readonly revisions: readonly AnyRevision[];
  readonly attachments?: readonly FileAttachment[];
  readonly purpose: Purpose;
  readonly scope: Scope;
  readonly device: DeviceStamp;
  readonly app: AppStamp;
}

export interface EncodedFile {
  readonly text: string;
  readonly fileName: string;
  readonly fileId: string;
  readonly digest: string;
  /** The six characters that the receiver's screen shows too. */
  readonly receipt: string;
  readonly counts: Counts;
}

/** The same session gives the same bytes: no clock, no chance, one order. */
export function encodeSessionFile(input: FileToEncode): EncodedFile {
  const revisions = inFileOrder(stateOf(input.revisions).values()).map(fileRevision);
  const attachments = (input.attachments ?? []).toSorted((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
  const entries = entriesOf(input.workshopId, revisions);
  const counts = countsIn(entries, revisions.length, attachments.length);
  const content = {
    format: sessionFormat,
    formatVersion,
    minReader: 1,
    app: { name: input.app.name, version: input.app.version },
    fileId: '',
    createdAt: newestTime(revisions),
    device: { id: input.device.id, label: input.device.label },
    workshopId: input.workshopId,
    purpose: input.purpose,
    scope: { groups: input.scope.groups.toSorted() },
    counts,
    revisions,
    attachments,
  } as const;
  const digest = digestOf(content);
  const file: SessionFile = {
    ...content,
    fileId: fileIdOf(digest),
    integrity: { alg: 'SHA-256', canonicalization: 'RFC8785', digest },
  };
  return {
    text: fileText(file),
    fileName: fileName(file, entries),
    fileId: file.fileId,
    digest,
    receipt: receiptCode(digest),
    counts,
  };
}

const endOfYear9999 = 253_402_300_799_999;

/** A clock far in the future must not keep anybody from writing a file. */
function newestTime(revisions: readonly AnyRevision[]): string {
  const newest = revisions.reduce((latest, revision) => Math.max(latest, revision.header.hlc), 0);
  return new Date(Math.min(newest, endOfYear9999)).toISOString();
}
