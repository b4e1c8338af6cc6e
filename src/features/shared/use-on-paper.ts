import { useSyncExternalStore } from 'react';

let printing = false;

/** Whether the page is being printed: for what a style sheet alone cannot fit to paper. */
export function useOnPaper(): boolean {
  return useSyncExternalStore(watch, () => printing);
}

function watch(tell: () => void): () => void {
  const media = matchMedia('print');
  const become = (now: boolean) => {
    printing = now;
    tell();
  };
  const follow = () => become(media.matches);
  const begin = () => become(true);
  const end = () => become(false);
  follow();
  // Not every browser tells in both ways, nor early enough in both.
  media.addEventListener('change', follow);
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  return () => {
    media.removeEventListener('change', follow);
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
  };
}
