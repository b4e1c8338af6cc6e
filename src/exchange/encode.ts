import { zipSync } from 'fflate';
import type { Id } from '#/domain/ids.ts';
import type { AnyRevision } from '#/domain/revision.ts';
import { stateOf } from '#/revisions/merge.ts';
import { type Attached, base64Of } from './attachments.ts';
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
import { attachmentFolder, jsonName } from './unpack.ts';

export interface FileToEncode {
  readonly workshopId: Id<'workshop'>;
  /** Already selected for the purpose (`redact.ts`). */
  readonly revisions: readonly AnyRevision[];
  readonly attachments?: readonly Attached[];
  readonly purpose: Purpose;
  readonly scope: Scope;
  readonly device: DeviceStamp;
  readonly app: AppStamp;
}

export interface EncodedFile {
  /** The JSON. */
  readonly text: string;
  /** The file: the JSON, or a zip with the JSON and the attachments beside it. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mime: 'application/json' | 'application/zip';
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
  const sorted = (input.attachments ?? []).toSorted((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
  const isPacked = totalBytes(sorted) > inlineBytes;
  const attachments = sorted.map((attachment) => inFile(attachment, !isPacked));
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
  const text = fileText(file);
  const json = new TextEncoder().encode(text);
  return {
    text,
    bytes: isPacked ? packed(json, sorted) : json,
    mime: isPacked ? 'application/zip' : 'application/json',
    fileName: fileName(file, entries, isPacked ? 'zip' : 'json'),
    fileId: file.fileId,
    digest,
    receipt: receiptCode(digest),
    counts,
  };
}

/** Above this, attachments lie beside the JSON in a zip: text a third longer than the bytes helps nobody. */
const inlineBytes = 1_000_000;

function totalBytes(attachments: readonly Attached[]): number {
  return attachments.reduce((sum, { data }) => sum + (data?.length ?? 0), 0);
}

function inFile({ sha256, mime, name, bytes, data }: Attached, inline: boolean): FileAttachment {
  return { sha256, mime, name, bytes, ...(inline && data && { data: base64Of(data) }) };
}

/** The earliest time a zip can tell: the same session, the same bytes. By the local clock, as the library reads it. */
const noTime = new Date(1980, 0, 1);

/** Stored, not deflated: documents and pictures are packed already, and anybody can take the file apart. */
function packed(json: Uint8Array, attachments: readonly Attached[]): Uint8Array<ArrayBuffer> {
  const beside = attachments.flatMap(({ sha256, data }) =>
    data ? [[attachmentFolder + sha256, data] as const] : [],
  );
  const files = Object.fromEntries([[jsonName, json], ...beside]);
  return zipSync(files, { level: 0, mtime: noTime }) as Uint8Array<ArrayBuffer>;
}

const endOfYear9999 = 253_402_300_799_999;

/** A clock far in the future must not keep anybody from writing a file. */
function newestTime(revisions: readonly AnyRevision[]): string {
  const newest = revisions.reduce((latest, revision) => Math.max(latest, revision.header.hlc), 0);
  return new Date(Math.min(newest, endOfYear9999)).toISOString();
}
