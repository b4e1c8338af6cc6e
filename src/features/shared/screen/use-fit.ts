import { type RefObject, useLayoutEffect } from 'react';

const steps = [1, 0.92, 0.85, 0.78, 0.72, 0.66, 0.6, 0.54, 0.48, 0.42];

/** Makes what is written (`--fit`) just so small that all of it is in sight, whatever the window and however long the words. */
export function useFit(ref: RefObject<HTMLElement | null>, shown: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words take other room
  useLayoutEffect(() => {
    const box = ref.current;
    if (box === null) return;
    const adjust = () => {
      for (const step of steps) {
        box.style.setProperty('--fit', String(step));
        if (box.scrollHeight <= box.clientHeight) return;
      }
    };
    adjust();
    const watcher = new ResizeObserver(adjust);
    watcher.observe(box);
    // What is written may still be on its way from the database, and grow.
    for (const child of box.children) watcher.observe(child);
    return () => watcher.disconnect();
  }, [ref, shown]);
}
