import type { RevisionId } from '#/domain/ids.ts';
import type { AnyRevision } from '#/domain/revision.ts';

/** All functions here take the revisions of one record. */
export type History = ReadonlyMap<RevisionId, AnyRevision>;

export function historyOf(revisions: Iterable<AnyRevision>): History {
  return new Map(Array.from(revisions, (revision) => [revision.id, revision]));
}

/** The revisions that no other one names as a parent, newest first. */
export function headsOf(history: History): AnyRevision[] {
  const superseded = new Set<RevisionId>();
  for (const { header } of history.values()) for (const parent of header.parents) superseded.add(parent);
  return [...history.values()].filter((revision) => !superseded.has(revision.id)).sort(newestFirst);
}

/** Everything the given revisions descend from, themselves included, also what is named but not here. */
export function ancestry(history: History, from: Iterable<RevisionId>): Set<RevisionId> {
  const seen = new Set<RevisionId>();
  const open = [...from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    for (const parent of history.get(id)?.header.parents ?? []) open.push(parent);
  }
  return seen;
}

/** Of the given revisions, those that no other of them descends from, newest first. */
export function latestOf<R extends AnyRevision>(history: History, revisions: readonly R[]): R[] {
  const superseded = ancestry(
    history,
    revisions.flatMap((revision) => revision.header.parents),
  );
  return revisions.filter((revision) => !superseded.has(revision.id)).sort(newestFirst);
}

/** hlc descending, then id: the one order in which versions are told apart. */
function newestFirst(a: AnyRevision, b: AnyRevision): number {
  return b.header.hlc - a.header.hlc || (a.id < b.id ? -1 : 1);
}
