import type { Id, RecordId, RevisionId } from './ids.ts';
import type { Kind } from './kinds.ts';
import type { RecordValues } from './records.ts';

/** What a rule asks to have written. The write path turns each into one sealed revision. */
export type Change =
  | { [K in Kind]: CreateChange<K> }[Kind]
  | { [K in Kind]: EditChange<K> }[Kind]
  | { readonly type: 'delete'; readonly id: RecordId }
  | { readonly type: 'undelete'; readonly id: RecordId }
  | { readonly type: 'erase'; readonly id: RecordId };

export interface CreateChange<K extends Kind> {
  readonly type: 'create';
  readonly kind: K;
  readonly id: Id<K>;
  readonly value: RecordValues[K];
}

export interface EditChange<K extends Kind> {
  readonly type: 'edit';
  readonly kind: K;
  readonly id: Id<K>;
  readonly patch: Partial<RecordValues[K]>;
  /**
   * The heads the author saw when the typing began. When a patched field has been changed by somebody else
   * since then, the edit becomes a head beside theirs instead of burying it. Left out: the author saw what is there now.
   */
  readonly base?: readonly RevisionId[];
}

/**
 * The revisions that saved changes gave each record: one, or one for each wording where something was left to settle.
 * A record that nothing was written in is not there.
 */
export type Written = ReadonlyMap<RecordId, readonly RevisionId[]>;

/** What a rule is given instead of a clock and chance. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly newId: <K extends Kind>(kind: K) => Id<K>;
}

export function create<K extends Kind>(kind: K, id: Id<K>, value: RecordValues[K]): Change {
  return { type: 'create', kind, id, value } as Change;
}

export function edit<K extends Kind>(
  kind: K,
  id: Id<K>,
  patch: Partial<RecordValues[K]>,
  base?: readonly RevisionId[],
): Change {
  return { type: 'edit', kind, id, patch, ...(base && { base }) } as Change;
}

export function remove(id: RecordId): Change {
  return { type: 'delete', id };
}
