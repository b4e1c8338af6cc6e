import { useSyncExternalStore } from 'react';

/** The same as in `panes.module.css`. */
const oneAtATime = '(orientation: portrait), (max-width: 56rem)';

/** Whether a list and what is open in it stand one at a time instead of beside each other. */
export function useOnePane(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(oneAtATime).matches);
}

function subscribe(onChange: () => void): () => void {
  const media = matchMedia(oneAtATime);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}
