import { useMedia } from './use-media.ts';

/** The same as in `panes.module.css`. */
const oneAtATime = '(orientation: portrait), (max-width: 56rem)';

/** Whether a list and what is open in it stand one at a time instead of beside each other. */
export function useOnePane(): boolean {
  return useMedia(oneAtATime);
}
