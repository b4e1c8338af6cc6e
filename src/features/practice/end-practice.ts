import type { Id } from '#/domain/ids.ts';
import { practiceId } from '#/domain/practice.ts';
import type { Result } from '#/domain/result.ts';
import type { StorageProblem } from '#/domain/storage-problem.ts';
import { closeToWriting } from '#/storage/closed.ts';
import { saveDevice } from '#/storage/device.ts';
import { deleteWorkshop, type NotEmpty } from '#/storage/emptying.ts';
import { releaseDraftsOf } from '#/storage/unsaved.ts';

/** Deletes the practice of a workshop, with what stands in its fields; says so only when nothing of it is left. */
export async function endPractice(
  workshopId: Id<'workshop'>,
): Promise<Result<unknown, StorageProblem | NotEmpty>> {
  const practice = practiceId(workshopId);
  closeToWriting(practice);
  releaseDraftsOf(practice);
  const deleted = await deleteWorkshop(practice);
  return deleted.ok ? saveDevice({ tour: null }) : deleted;
}
