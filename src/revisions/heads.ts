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

/** Everything the given revisions descend from, themselves included. */
export function ancestry(history: History, from: Iterable<RevisionId>): Set<RevisionId> {
  const seen = new Set<RevisionId>();
  const open = [...from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(history.get(id)?.header.parents ?? []));
  }
  return seen;
}

/** The newest revision that all the given ones descend from; undefined when they have none in common here. */
export function commonAncestor(history: History, heads: readonly AnyRevision[]): AnyRevision | undefined {
  const [first, ...others] = heads.map((head) => ancestry(history, [head.id]));
  if (first === undefined) return undefined;
  const common = [...first].filter((id) => others.every((ids) => ids.has(id)));
  return common
    .map((id) => history.get(id))
    .filter((revision) => revision !== undefined)
    .sort(newestFirst)[0];
}

/** hlc descending, then id: the one order in which versions are told apart. */
export function newestFirst(a: AnyRevision, b: AnyRevision): number {
  return b.header.hlc - a.header.hlc || (a.id < b.id ? -1 : 1);
}
