import type { Id } from '#/domain/ids.ts';
import type { AnyRevision } from '#/domain/revision.ts';
import { canonicalJson, hashText } from '#/revisions/hash.ts';
import { digestOf, fileRevision, fileText, inFileOrder } from './canonical-file.ts';
import { fileName } from './file-name.ts';
import {
  type AppStamp,
  type Counts,
  type DeviceStamp,
  formatVersion,
  type Purpose,
  type Scope,
  type SessionFile,
  sessionFormat,
} from './file-spec.ts';
import { countsOf, entriesOf, receiptCode } from './receipt.ts';

export interface FileToEncode {
  readonly workshopId: Id<'workshop'>;
  /** Already selected for the purpose (`redact.ts`). */
  readonly revisions: readonly AnyRevision[];
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
  const revisions = inFileOrder(input.revisions).map(fileRevision);
  const counts = countsOf(input.workshopId, revisions);
  const newest = revisions.reduce((latest, revision) => Math.max(latest, revision.header.hlc), 0);
  const content = {
    format: sessionFormat,
    formatVersion,
    minReader: 1,
    app: input.app,
    fileId: contentId(input, revisions),
    createdAt: new Date(newest).toISOString(),
    device: input.device,
    workshopId: input.workshopId,
    purpose: input.purpose,
    scope: input.scope,
    counts,
    revisions,
    attachments: [],
  } satisfies Omit<SessionFile, 'integrity'>;
  const digest = digestOf(content);
  const file: SessionFile = {
    ...content,
    integrity: { alg: 'SHA-256', canonicalization: 'RFC8785', digest },
  };
  return {
    text: fileText(file),
    fileName: fileName(file, entriesOf(input.workshopId, revisions)),
    fileId: file.fileId,
    digest,
    receipt: receiptCode(digest),
    counts,
  };
}

function contentId(input: FileToEncode, revisions: readonly AnyRevision[]): string {
  const ids = revisions.map((revision) => revision.id);
  return hashText(canonicalJson([input.workshopId, input.purpose, input.scope, input.device.id, ids])).slice(
    0,
    22,
  );
}
