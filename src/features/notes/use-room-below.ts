import { useEffect, useRef } from 'react';

/** Tells the style sheet how high the element is that lies over the bottom of the page, so that nothing ends behind it. */
export function useRoomBelow() {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = ref.current;
    const root = document.documentElement;
    if (element === null) return;
    const observer = new ResizeObserver(() =>
      root.style.setProperty('--pv-room-below', `${element.offsetHeight}px`),
    );
    observer.observe(element);
    root.dataset.composer = '';
    return () => {
      delete root.dataset.composer;
      observer.disconnect();
      root.style.removeProperty('--pv-room-below');
    };
  }, []);
  return ref;
}
