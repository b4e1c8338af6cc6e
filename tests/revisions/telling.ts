import type { RecordId, RevisionId } from '#/domain/ids.ts';
import type { AnyRevision, Revision } from '#/domain/revision.ts';
import type { State } from '#/revisions/merge.ts';
import type { Shown } from '#/revisions/show.ts';
import type { Core } from '../kit/core.ts';

/** What really happened, told without heads, hashes or merge rules: who wrote what, having seen which other events. */
export interface Happening {
  readonly number: number;
  readonly id: RevisionId;
  readonly revision: Revision;
  readonly record: RecordId;
  readonly seen: ReadonlySet<Happening>;
  readonly deletes: boolean;
  readonly erases: ReadonlySet<Happening>;
  /** The text fields the author decided, and what stood alone on the screen in each before. */
  readonly wrote: ReadonlyMap<string, string>;
  readonly stoodAlone: ReadonlyMap<string, string>;
  /** An edit that left something else to settle: it does not answer a deletion either. */
  readonly leaves: boolean;
}

/** What a device should hold: each happening with its text or without. Joined by the three lines of `receive`. */
export type Holding = Map<Happening, 'text' | 'stub'>;

export interface Device {
  readonly name: string;
  state: State;
  holding: Holding;
  skew: number;
  backup: { readonly state: State; readonly holding: Holding };
  /** What somebody began to type upon, by record. */
  looks: Map<RecordId, Look>;
}

export interface Look {
  readonly base: RevisionId[];
  readonly seen: ReadonlySet<Happening>;
  readonly shown: Shown;
}

export interface SentFile {
  readonly revisions: readonly AnyRevision[];
  readonly holding: Holding;
}

export interface World {
  readonly core: Core;
  readonly devices: readonly Device[];
  readonly happenings: Happening[];
  readonly records: RecordId[];
  readonly files: SentFile[];
  time: number;
}

/** A law that did not hold; `law` is its number in the list of invariants. */
export class LawBroken extends Error {
  constructor(
    readonly law: number,
    what: string,
  ) {
    super(`Law ${law}: ${what}`);
  }
}

export const textFields = ['text', 'economy'];

export function seenBy(device: Device, record: RecordId): ReadonlySet<Happening> {
  return new Set([...device.holding.keys()].filter((happening) => happening.record === record));
}

export function at<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}

/** What is said in a field: one text, or every wording that is to be settled, the shown one first. */
export function wordingsOf(shown: Shown | undefined, field: string): readonly unknown[] {
  if (!shown) return [];
  const conflict = shown.conflicts.find((each) => each.field === field);
  return conflict ? conflict.versions.map((version) => version.value) : [shown.value[field]];
}
