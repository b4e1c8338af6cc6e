import { hasLocks, tryLock } from '#/platform/locks.ts';
import { deleteWorkshop } from '#/storage/emptying.ts';
import { readHalfPractices } from '#/storage/half-practices.ts';
import { copyLock } from './copy-lock.ts';

/**
 * Deletes what a practice left behind that was being prepared when the app was killed. Where the browser cannot tell whether another
 * window is preparing it now, it lies until the next beginning. What cannot be deleted now is tried again at the next start.
 */
export async function clearHalfPractices(): Promise<void> {
  if (!hasLocks()) return;
  const begun = await readHalfPractices();
  if (!begun.ok) return;
  for (const practice of begun.value) {
    const lock = await tryLock(copyLock(practice));
    if (lock === null) continue;
    // Asked again, as another window may have come to its end in between.
    const half = await readHalfPractices();
    if (half.ok && half.value.includes(practice)) await deleteWorkshop(practice);
    lock.release();
  }
}
