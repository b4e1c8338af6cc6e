import type { RecordId, RevisionId } from '#/domain/ids.ts';
import { type AnyRevision, hasText } from '#/domain/revision.ts';
import { stateOf } from '#/revisions/merge.ts';
import { byRecord } from './history.ts';

/** What joining revisions from a file with those here amounts to. */
export interface Joined {
  /** Revisions to write: new ones, and those whose text has come or gone. */
  readonly changed: readonly AnyRevision[];
  /** Of these, the new ones. */
  readonly added: readonly RevisionId[];
  /** The whole histories of the records they belong to. */
  readonly touched: readonly AnyRevision[];
}

export const nothingJoined: Joined = { changed: [], added: [], touched: [] };

/** Looks only at the records the file mentions: an erasure reaches only its own record. */
export function join(here: readonly AnyRevision[], arriving: readonly AnyRevision[]): Joined {
  const mentioned = new Set<RecordId>(arriving.map((revision) => revision.header.recordId));
  const known = here.filter((revision) => mentioned.has(revision.header.recordId));
  const before = new Map(known.map((revision) => [revision.id, revision]));
  const state = [...stateOf([...known, ...arriving]).values()];
  const changed = changedSince(before, state);
  return {
    changed,
    added: changed.filter((revision) => !before.has(revision.id)).map((revision) => revision.id),
    touched: historiesOf(state, changed),
  };
}

/** What is new in a state, or has got or lost its text. */
export function changedSince(
  before: ReadonlyMap<RevisionId, AnyRevision>,
  state: readonly AnyRevision[],
): readonly AnyRevision[] {
  return state.filter((revision) => {
    const old = before.get(revision.id);
    return old === undefined || hasText(old) !== hasText(revision);
  });
}

/** What joining several files amounts to, each after the one before it. */
export function joinInTurn(
  here: readonly AnyRevision[],
  files: readonly (readonly AnyRevision[])[],
): readonly Joined[] {
  const known = new Map(here.map((revision) => [revision.id, revision]));
  return files.map((arriving) => {
    const joined = join([...known.values()], arriving);
    for (const revision of joined.changed) known.set(revision.id, revision);
    return joined;
  });
}

/** The same as one step: what is to be written when all have been joined. */
export function joinedAtOnce(here: readonly AnyRevision[], inTurn: readonly Joined[]): Joined {
  const [only] = inTurn;
  if (only && inTurn.length === 1) return only;
  const known = new Map(here.map((revision) => [revision.id, revision]));
  const changed = new Map<RevisionId, AnyRevision>();
  for (const revision of inTurn.flatMap((joined) => joined.changed)) {
    known.set(revision.id, revision);
    changed.set(revision.id, revision);
  }
  return {
    changed: [...changed.values()],
    added: inTurn.flatMap((joined) => joined.added),
    touched: historiesOf([...known.values()], [...changed.values()]),
  };
}

/** The place of the first file that takes away a text which only a file before it has brought; -1 where none does. */
export function firstThatErases(here: readonly AnyRevision[], inTurn: readonly Joined[]): number {
  const own = new Set(here.map((revision) => revision.id));
  const brought = new Set<RevisionId>();
  return inTurn.findIndex(({ changed }) => {
    const erases = changed.some((revision) => !hasText(revision) && brought.has(revision.id));
    for (const revision of changed) if (hasText(revision) && !own.has(revision.id)) brought.add(revision.id);
    return erases;
  });
}

/** What undoing an import amounts to. */
export interface Undone {
  readonly removed: readonly RevisionId[];
  readonly changed: readonly AnyRevision[];
  readonly touched: readonly AnyRevision[];
  readonly touchedIds: ReadonlySet<RecordId>;
}

/**
 * Takes away what came with a file, as far as nothing that stays builds on it, and gives back what the file erased.
 * Stays: what was here before, what was written here since, and what other files carried as well.
 */
export function undo(
  here: readonly AnyRevision[],
  before: readonly AnyRevision[],
  added: readonly string[],
  keptByOthers: ReadonlySet<string>,
): Undone {
  const dropped = droppedOf(here, new Set(added.filter((id) => !keptByOthers.has(id))));
  const earlier = new Map(before.map((revision) => [revision.id, revision]));
  const staying = here.filter((revision) => !dropped.has(revision.id));
  const restored = staying.map((revision) => {
    const old = earlier.get(revision.id);
    if (old === undefined || hasText(old) === hasText(revision)) return revision;
    return hasText(old) || !keptByOthers.has(revision.id) ? old : revision;
  });
  const current = new Map(here.map((revision) => [revision.id, revision]));
  const state = [...stateOf(restored).values()];
  const changed = changedSince(current, state);
  const removed = here.filter((revision) => dropped.has(revision.id));
  return {
    removed: removed.map((revision) => revision.id),
    changed,
    touched: historiesOf(state, [...changed, ...removed]),
    touchedIds: new Set([...changed, ...removed].map((revision) => revision.header.recordId)),
  };
}

/** Without what anything that stays descends from. */
function droppedOf(here: readonly AnyRevision[], unwanted: ReadonlySet<string>): ReadonlySet<RevisionId> {
  const byId = new Map(here.map((revision) => [revision.id, revision]));
  const dropped = new Set([...byId.keys()].filter((id) => unwanted.has(id)));
  const open = here.filter((revision) => !dropped.has(revision.id));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const id of next.header.parents) {
      const parent = byId.get(id);
      if (parent && dropped.delete(id)) open.push(parent);
    }
  }
  return dropped;
}

function historiesOf(state: readonly AnyRevision[], of: readonly AnyRevision[]): readonly AnyRevision[] {
  const histories = byRecord(state);
  return [...byRecord(of).keys()].flatMap((recordId) => histories.get(recordId) ?? []);
}
