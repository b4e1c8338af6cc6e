import type { DeviceId, Id, RecordId } from '#/domain/ids.ts';
import type { AnyRevision } from '#/domain/revision.ts';
import { entryOf } from '#/revisions/entry.ts';
import { type RecordRow, recordRowOf } from './rows.ts';

export function byRecord<R extends AnyRevision>(revisions: Iterable<R>): Map<RecordId, R[]> {
  const grouped = new Map<RecordId, R[]>();
  for (const revision of revisions) {
    const together = grouped.get(revision.header.recordId);
    if (together) together.push(revision);
    else grouped.set(revision.header.recordId, [revision]);
  }
  return grouped;
}

/** The rows of `records` for whole histories: what can be made again from the revisions at any time. */
export function shownRecords(
  workshopId: Id<'workshop'>,
  revisions: Iterable<AnyRevision>,
  ownId: DeviceId | undefined,
): RecordRow[] {
  return [...byRecord(revisions).values()].flatMap((history) => {
    const entry = entryOf(workshopId, history);
    return entry ? [recordRowOf(entry, ownId)] : [];
  });
}
