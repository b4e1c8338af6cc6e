import type { RecordId } from '#/domain/ids.ts';
import { bad, good, type Result } from '#/domain/result.ts';
import type { AnyRevision } from '#/domain/revision.ts';
import { isGenuine } from '#/revisions/seal.ts';
import type { DeviceRow } from './device.ts';
import type { Draft } from './drafts.ts';
import type { AttachmentRow, Exchange, Snapshot } from './rows.ts';

const format = 'politisk-verksted/backup';
const formatVersion = 1;

/** A revision in the file: itself, with its workshop and its record. The file knows nothing of bundles. */
export type RevisionRow = AnyRevision & { readonly workshopId: string; readonly recordId: RecordId };

/** Everything on a device but the shown records, which are made again from the revisions. */
export interface Tables {
  readonly revisions: readonly RevisionRow[];
  readonly drafts: readonly Draft[];
  readonly attachments: readonly AttachmentRow[];
  readonly exchanges: readonly Exchange[];
  readonly snapshots: readonly Snapshot[];
  readonly device: readonly DeviceRow[];
}

export type BackupProblem =
  /** Some other file. */
  | { readonly type: 'notABackup' }
  | { readonly type: 'backupTooNew' }
  /** Cut off, or changed on the way. */
  | { readonly type: 'backupDamaged' };

export function revisionRowOf(workshopId: string, revision: AnyRevision): RevisionRow {
  return { ...revision, workshopId, recordId: revision.header.recordId };
}

export function revisionOf({
  workshopId: _workshop,
  recordId: _record,
  ...revision
}: RevisionRow): AnyRevision {
  return revision;
}

/** JSON that a person can read; bytes as base64. Attachments and snapshots are the only bytes there are. */
export function backupText(tables: Tables, createdAt: string): string {
  const { attachments, snapshots, ...rest } = tables;
  const whole = {
    ...rest,
    attachments: attachments.map((row) => ({ ...row, data: base64(row.data) })),
    snapshots: snapshots.map((row) => ({ ...row, data: base64(row.data) })),
  };
  return JSON.stringify({ format, formatVersion, createdAt, tables: whole });
}

export function readBackup(text: string): Result<Tables, BackupProblem> {
  const file = parsed(text);
  if (file === undefined) return bad({ type: text.includes(format) ? 'backupDamaged' : 'notABackup' });
  if (file.format !== format || typeof file.formatVersion !== 'number') return bad({ type: 'notABackup' });
  if (file.formatVersion > formatVersion) return bad({ type: 'backupTooNew' });
  const tables = tablesOf(file.tables);
  return tables ? good(tables) : bad({ type: 'backupDamaged' });
}

/** The fields that must be text in every row: what the row is looked up by. */
const requiredTexts: { readonly [T in keyof Tables]: readonly string[] } = {
  revisions: ['id', 'workshopId', 'recordId'],
  drafts: ['key', 'workshopId'],
  attachments: ['sha256', 'mime', 'name', 'data'],
  exchanges: ['id', 'workshopId', 'direction'],
  snapshots: ['id', 'workshopId', 'data'],
  device: ['key'],
};

function tablesOf(value: unknown): Tables | undefined {
  if (!isObject(value)) return undefined;
  for (const [name, fields] of Object.entries(requiredTexts)) {
    const rows = value[name];
    const isWhole = (row: unknown) =>
      isObject(row) && fields.every((field) => typeof row[field] === 'string');
    if (!Array.isArray(rows) || !rows.every(isWhole)) return undefined;
  }
  // Every row has been looked at above; the rest of it is as this app wrote it, and revisions carry their own proof.
  const tables = value as unknown as Tables;
  const genuine = (row: RevisionRow) =>
    isObject(row.header) && row.header.recordId === row.recordId && isGenuine(row);
  if (!tables.revisions.every(genuine)) return undefined;
  try {
    return {
      ...tables,
      attachments: tables.attachments.map((row) => ({ ...row, data: bytesOf(row.data) })),
      snapshots: tables.snapshots.map((row) => ({ ...row, data: bytesOf(row.data) })),
    };
  } catch {
    return undefined;
  }
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** In pieces, as a call takes only so many arguments. */
function base64(data: ArrayBuffer): string {
  const bytes = new Uint8Array(data);
  let text = '';
  for (let from = 0; from < bytes.length; from += 8192) {
    text += String.fromCharCode(...bytes.subarray(from, from + 8192));
  }
  return btoa(text);
}

function bytesOf(text: unknown): ArrayBuffer {
  return Uint8Array.from(atob(String(text)), (char) => char.charCodeAt(0)).buffer;
}
