import { placeByKey } from '#/features/shared/screen-keys.ts';
import type { Presentation } from './use-presentation.ts';

/** Turns the pictures as presentation programs and remote controls do. False for a key that means something else. */
export function turnByKey(
  event: KeyboardEvent,
  { pictures, step, goTo }: Pick<Presentation, 'pictures' | 'step' | 'goTo'>,
): boolean {
  // One step at a time from what is stored; far from both ends, so that a step is told from a jump to the first or last.
  const middle = pictures.length + 1;
  const to = placeByKey(event, middle, pictures.length);
  if (to === null) return false;
  if (to === middle + 1) step(1);
  else if (to === middle - 1) step(-1);
  else goTo(to);
  return true;
}
