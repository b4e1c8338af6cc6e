import { useSyncExternalStore } from 'react';

/** Whether the page is being printed: for what a style sheet alone cannot fit to paper. */
export function useOnPaper(): boolean {
  return useSyncExternalStore(watch, () => printing);
}

let printing = false;

function watch(tell: () => void): () => void {
  return watchPaper((isOnPaper) => {
    printing = isOnPaper;
    tell();
  });
}

/** Tells at once, and whenever it changes. Call what is returned to hear no more. */
export function watchPaper(tell: (isOnPaper: boolean) => void): () => void {
  const media = matchMedia('print');
  const follow = () => tell(media.matches);
  const begin = () => tell(true);
  const end = () => tell(false);
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
