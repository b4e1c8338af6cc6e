import type { AnyEntry } from '#/domain/entry.ts';
import { type AnyRevision, hasText } from '#/domain/revision.ts';

/** What the archive copy does not hold, so that nobody finds out later. */
export interface LeftOut {
  readonly participants: number;
  /** Notes marked «kun i arbeidsfilen». */
  readonly marked: number;
  /** Earlier wordings whose text was taken away. */
  readonly older: number;
}

export function leftOutOf(
  entries: readonly AnyEntry[],
  revisions: readonly AnyRevision[],
  selected: readonly AnyRevision[],
): LeftOut {
  const living = entries.filter((entry) => !entry.deleted);
  const here = new Set(revisions.filter(hasText).map((revision) => revision.id));
  return {
    participants: living.filter((entry) => entry.kind === 'participant').length,
    marked: living.filter((entry) => entry.kind === 'note' && entry.value.workingFileOnly).length,
    older: selected.filter((revision) => !hasText(revision) && here.has(revision.id)).length,
  };
}
