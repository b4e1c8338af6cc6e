import type { AnyEntry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { type AnyRevision, hasText } from '#/domain/revision.ts';
import { entryOf } from '#/revisions/entry.ts';
import { stateOf } from '#/revisions/merge.ts';
import { byRecord } from './receipt.ts';

/** What bringing a file in would do, before anything is done. */
export interface Preview {
  /** Living records that are not here yet. */
  readonly added: readonly AnyEntry[];
  readonly changed: readonly AnyEntry[];
  /** Records that would get wordings to settle. */
  readonly inConflict: readonly AnyEntry[];
  readonly removed: readonly AnyEntry[];
  /** Records whose text is live here and would be erased for privacy: ask first. */
  readonly erasing: readonly AnyEntry[];
  /** How many of the file's records are here already, just as in the file. */
  readonly known: number;
  /** Revisions that refer to earlier ones that are neither here nor in the file. */
  readonly gaps: number;
  readonly newRevisions: number;
}

/**
 * @param arriving the file's genuine revisions
 * @param here the revisions on this device of the records the file touches (more do no harm)
 */
export function previewOf(
  workshopId: Id<'workshop'>,
  arriving: readonly AnyRevision[],
  here: readonly AnyRevision[],
): Preview {
  const before = byRecord(here);
  const texts = new Set(here.filter(hasText).map((revision) => revision.id));
  const known = new Map(here.map((revision) => [revision.id, revision]));
  const preview = {
    added: [] as AnyEntry[],
    changed: [] as AnyEntry[],
    inConflict: [] as AnyEntry[],
    removed: [] as AnyEntry[],
    erasing: [] as AnyEntry[],
    known: 0,
    gaps: 0,
    newRevisions: 0,
  };
  for (const [recordId, revisions] of byRecord(arriving)) {
    const own = before.get(recordId) ?? [];
    const fresh = revisions.filter((revision) => {
      const already = known.get(revision.id);
      return already === undefined || (hasText(revision) && !hasText(already));
    });
    preview.newRevisions += fresh.length;
    const joined = [...stateOf([...own, ...revisions]).values()];
    const ids = new Set(joined.map((revision) => revision.id));
    preview.gaps += fresh.filter(({ header }) => header.parents.some((parent) => !ids.has(parent))).length;
    const was = entryOf(workshopId, own);
    const becomes = entryOf(workshopId, joined);
    if (fresh.length === 0 || becomes === undefined) {
      preview.known += 1;
      continue;
    }
    if (was && joined.some((revision) => texts.has(revision.id) && !hasText(revision)))
      preview.erasing.push(was);
    if (becomes.deleted) {
      if (was && !was.deleted) preview.removed.push(was);
    } else if (becomes.conflicts.length > 0 || becomes.deletedOn) preview.inConflict.push(becomes);
    else if (was === undefined || was.deleted) preview.added.push(becomes);
    else preview.changed.push(becomes);
  }
  return preview;
}
