import type { AnyEntry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { practiceId, practiceOf, practisedKinds } from '#/domain/practice.ts';
import type { Result } from '#/domain/result.ts';
import type { StorageProblem } from '#/domain/storage-problem.ts';
import { openToWriting } from '#/storage/closed.ts';
import { saveDevice, saveRole } from '#/storage/device.ts';
import type { NotEmpty } from '#/storage/emptying.ts';
import { attempt } from '#/storage/heal.ts';
import { readEntries } from '#/storage/queries.ts';
import { saveChanges } from '#/storage/records.ts';
import { endPractice } from './end-practice.ts';

/** A fresh copy of the plan to practise in; what an earlier practice left goes. With the tour, or without. */
export async function beginPractice(
  workshopId: Id<'workshop'>,
  groupId: Id<'group'>,
  withTour: boolean,
): Promise<Result<unknown, StorageProblem | NotEmpty>> {
  const ended = await endPractice(workshopId);
  if (!ended.ok) return ended;
  const read = await attempt(() => Promise.all(practisedKinds.map((kind) => readEntries(workshopId, kind))));
  if (!read.ok) return read;
  const practice = practiceId(workshopId);
  openToWriting(practice);
  const saved = await saveChanges(practice, practiceOf(read.value.flat() as readonly AnyEntry[]));
  if (!saved.ok) return saved;
  await saveRole(practice, { type: 'group', groupId: practiceId(groupId) });
  return saveDevice({ tour: withTour ? 0 : null });
}
