import { type RefObject, useLayoutEffect, useState } from 'react';

export interface Size {
  readonly width: number;
  /** The size of its letters, in pixels. */
  readonly em: number;
  /** The most height it may take; null where the page just grows. */
  readonly room: number | null;
}

/** How wide an element is and how large its letters are, before it is painted and whenever it changes. */
export function useSize(ref: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => {
      const width = Math.floor(element.clientWidth);
      const style = getComputedStyle(element);
      const em = Number.parseFloat(style.fontSize);
      const room = Number.parseFloat(style.maxHeight) || null;
      const isSame = (now: Size | null) => now?.width === width && now.em === em && now.room === room;
      if (width > 0) setSize((now) => (isSame(now) ? now : { width, em, room }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // Letters that follow the window's height change without the width.
    window.addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [ref]);
  return size;
}
