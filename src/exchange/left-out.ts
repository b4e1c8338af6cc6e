import type { AnyEntry } from '#/domain/entry.ts';
import type { RevisionId } from '#/domain/ids.ts';
import { type AnyRevision, hasText } from '#/domain/revision.ts';

/** What the archive copy does not hold, so that nobody finds out later. */
export interface LeftOut {
  readonly participants: number;
  /** Notes marked «kun i arbeidsfilen». */
  readonly marked: number;
  /** Earlier wordings whose text was taken away. */
  readonly older: number;
  /** Records in the trash: that they were deleted is told, what they said is not. */
  readonly trash: number;
}

export function leftOutOf(
  entries: readonly AnyEntry[],
  revisions: readonly AnyRevision[],
  selected: readonly AnyRevision[],
): LeftOut {
  const living = entries.filter((entry) => !entry.deleted);
  const trash = entries.filter(({ deleted, kind }) => deleted && kind !== 'participant');
  const trashed = new Set<string>(trash.map(({ id }) => id));
  const here = new Set(revisions.filter(hasText).map((revision) => revision.id));
  const kept = new Set(selected.filter(hasText).map((revision) => revision.id));
  const isStub = (id: RevisionId) => here.has(id) && !kept.has(id);
  return {
    participants: living.filter((entry) => entry.kind === 'participant').length,
    marked: living.filter((entry) => entry.kind === 'note' && entry.value.workingFileOnly).length,
    older: selected.filter(({ id, header }) => isStub(id) && !trashed.has(header.recordId)).length,
    trash: trash.filter(({ erased }) => !erased).length,
  };
}
