import type { DeviceId, Id, RevisionId } from './ids.ts';
import type { Kind } from './kinds.ts';
import type { RecordValues } from './records.ts';

/** A record as a screen shows it: the heads of its revisions put together. */
export interface Entry<K extends Kind = Kind> {
  readonly id: Id<K>;
  readonly workshopId: Id<'workshop'>;
  readonly kind: K;
  /** See `KindRules.place`. */
  readonly place: string;
  readonly value: RecordValues[K];
  readonly heads: readonly RevisionId[];
  /** Text fields that were changed apart; empty when nothing is to be settled. */
  readonly conflicts: readonly Conflict[];
  /** Hidden (Papirkurv). */
  readonly deleted: boolean;
  /** Its text was erased for privacy and cannot come back. */
  readonly erased: boolean;
  /** Deleted on this device while somebody else, not knowing, went on editing: shown, and marked. */
  readonly deletedOn: DeviceId | null;
  /** What is said of its text (`KindRules.saidOf`) was said of another wording. Left out where that is not so, or cannot be told. */
  readonly saidOfAnother?: true;
  /** hlc of the first and of the last revision, milliseconds. */
  readonly createdAt: number;
  readonly changedAt: number;
  readonly changedBy: DeviceId;
}

/** `Entry` over every kind as a union, so that `kind` tells the type of `value`. */
export type AnyEntry = { [K in Kind]: Entry<K> }[Kind];

export interface Conflict {
  readonly field: string;
  /** Every wording, the shown one first. */
  readonly versions: readonly Version[];
}

export interface Version {
  readonly revisionId: RevisionId;
  readonly deviceId: DeviceId;
  readonly hlc: number;
  readonly value: unknown;
}

export function isEntryOf<K extends Kind>(
  kind: K,
  entry: AnyEntry | undefined,
): entry is Entry<K> & AnyEntry {
  return entry?.kind === kind;
}
