import type { Running } from '#/domain/agenda-clock.ts';
import type { Id } from '#/domain/ids.ts';
import { saveRunning } from '#/storage/device.ts';

/** Takes back what was made of the clock. False: it has been changed since, and stays as it is. */
export async function putBack(
  workshopId: Id<'workshop'>,
  made: Running | null,
  before: Running | null,
): Promise<boolean> {
  let isAsMade = false;
  const saved = await saveRunning(workshopId, (stored) => {
    isAsMade = JSON.stringify(stored) === JSON.stringify(made);
    return isAsMade ? before : stored;
  });
  return saved.ok && isAsMade;
}
