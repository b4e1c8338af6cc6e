import type { DeviceId, RecordId, RevisionId } from './ids.ts';

/** The version of the record shapes in `records.ts`; a revision names the one it was written in. */
export const schemaVersion = 1;

/** What a revision's id is the hash of. Immutable. */
export interface Header {
  readonly recordId: RecordId;
  /** A `Kind`, or a kind a newer app has introduced: kept and handed on, not interpreted. */
  readonly kind: string;
  readonly schemaVersion: number;
  /** Every head the author saw, sorted. */
  readonly parents: readonly RevisionId[];
  /** base64url(sha256(salt ‖ JCS(value))) */
  readonly valueHash: string;
  readonly deleted?: true;
  /** Revisions of the same record whose text this one erases, for privacy; sorted. */
  readonly erased?: readonly RevisionId[];
  /** Hybrid logical clock, milliseconds: for order and display only, never for what survives. */
  readonly hlc: number;
  readonly deviceId: DeviceId;
}

/** One sealed version of a record. */
export interface Revision {
  readonly id: RevisionId;
  readonly header: Header;
  readonly salt: string;
  /** A record's value; null where the revision deletes. */
  readonly value: unknown;
}

/** A revision whose text has been pruned or erased; its id can still be verified. */
export interface Stub {
  readonly id: RevisionId;
  readonly header: Header;
}

export type AnyRevision = Revision | Stub;

export function hasText(revision: AnyRevision): revision is Revision {
  return 'salt' in revision;
}
