import type { Change } from '#/domain/change.ts';
import type { AnyEntry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { practiceId, practiceOf, practisedKinds } from '#/domain/practice.ts';
import { good, type Result } from '#/domain/result.ts';
import type { StorageProblem } from '#/domain/storage-problem.ts';
import { hasLocks, waitForLock } from '#/platform/locks.ts';
import { openToWriting } from '#/storage/closed.ts';
import { saveDevice, saveRole } from '#/storage/device.ts';
import type { NotEmpty } from '#/storage/emptying.ts';
import { attempt } from '#/storage/heal.ts';
import { readEntries } from '#/storage/queries.ts';
import { saveChanges } from '#/storage/records.ts';
import { copyLock } from './copy-lock.ts';
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

type Begun = Result<'begun' | 'cancelled', StorageProblem | NotEmpty>;

/**
 * A fresh copy of the plan to practise in; what an earlier practice left goes. The workshop itself is written last: before it
 * is there, nobody takes what is copied for a practice. Cancelled, nothing of the copy stays; what stays when the app is
 * killed is cleared at the next start (clear-half-practices.ts).
 */
export async function beginPractice(beginning: Beginning): Promise<Begun> {
  const { workshopId, signal } = beginning;
  if (!hasLocks()) return begin(beginning);
  const lock = await waitForLock(copyLock(practiceId(workshopId)), signal);
  if (lock === null) return good('cancelled');
  try {
    return await begin(beginning);
  } finally {
    lock.release();
  }
}

async function begin(beginning: Beginning): Promise<Begun> {
  const { workshopId, withTour, signal } = beginning;
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
  const told = await saveDevice({ tour: withTour ? 0 : null });
  return told.ok ? good('begun') : told;
}

async function copyInParts(
  practice: Id<'workshop'>,
  plan: readonly Change[],
  { groupId, onProgress, signal }: Beginning,
): Promise<Result<unknown, StorageProblem>> {
  const [workshop, rest] = [plan.filter(isWorkshop), plan.filter((change) => !isWorkshop(change))];
  for (let from = 0; from < rest.length && !signal.aborted; from += atOnce) {
    const saved = await saveChanges(practice, rest.slice(from, from + atOnce));
    if (!saved.ok) return saved;
    onProgress(Math.min(1, (from + atOnce) / rest.length));
  }
  if (signal.aborted) return good(null);
  // Before the copy is whole: killed in between, it must not be a practice that belongs to no group.
  await saveRole(practice, { type: 'group', groupId: practiceId(groupId) });
  return saveChanges(practice, workshop);
}

function isWorkshop(change: Change): boolean {
  return change.type === 'create' && change.kind === 'workshop';
}
