import type { Change } from '#/domain/change.ts';
import type { AnyEntry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { practiceId, practiceOf, practisedKinds } from '#/domain/practice.ts';
import { good, type Result } from '#/domain/result.ts';
import type { StorageProblem } from '#/domain/storage-problem.ts';
import { openToWriting } from '#/storage/closed.ts';
import { saveDevice, saveRole } from '#/storage/device.ts';
import type { NotEmpty } from '#/storage/emptying.ts';
import { attempt } from '#/storage/heal.ts';
import { readEntries } from '#/storage/queries.ts';
import { saveChanges } from '#/storage/records.ts';
import { endPractice } from './end-practice.ts';

interface Beginning {
  readonly workshopId: Id<'workshop'>;
  readonly groupId: Id<'group'>;
  readonly withTour: boolean;
  /** How much of the plan is copied, from 0 to 1. */
  readonly onProgress: (part: number) => void;
  readonly signal: AbortSignal;
}

/** So many records at a time, that the page answers a key or a tap in between. */
const atOnce = 100;

/**
 * A fresh copy of the plan to practise in; what an earlier practice left goes. The workshop itself is written last: before it
 * is there, nobody takes what is copied for a practice. Cancelled, nothing of the copy stays.
 */
export async function beginPractice(
  beginning: Beginning,
): Promise<Result<'begun' | 'cancelled', StorageProblem | NotEmpty>> {
  const { workshopId, groupId, withTour, signal } = beginning;
  const ended = await endPractice(workshopId);
  if (!ended.ok) return ended;
  const read = await attempt(() => Promise.all(practisedKinds.map((kind) => readEntries(workshopId, kind))));
  if (!read.ok) return read;
  const practice = practiceId(workshopId);
  openToWriting(practice);
  const copied = await copyInParts(practice, practiceOf(read.value.flat() as readonly AnyEntry[]), beginning);
  if (!copied.ok || signal.aborted) {
    const cleared = await endPractice(workshopId);
    if (!copied.ok) return copied;
    return cleared.ok ? good('cancelled') : cleared;
  }
  await saveRole(practice, { type: 'group', groupId: practiceId(groupId) });
  const told = await saveDevice({ tour: withTour ? 0 : null });
  return told.ok ? good('begun') : told;
}

async function copyInParts(
  practice: Id<'workshop'>,
  plan: readonly Change[],
  { onProgress, signal }: Beginning,
): Promise<Result<unknown, StorageProblem>> {
  const [workshop, rest] = [plan.filter(isWorkshop), plan.filter((change) => !isWorkshop(change))];
  for (let from = 0; from < rest.length && !signal.aborted; from += atOnce) {
    const saved = await saveChanges(practice, rest.slice(from, from + atOnce));
    if (!saved.ok) return saved;
    onProgress(Math.min(1, (from + atOnce) / rest.length));
  }
  return signal.aborted ? good(null) : saveChanges(practice, workshop);
}

function isWorkshop(change: Change): boolean {
  return change.type === 'create' && change.kind === 'workshop';
}
