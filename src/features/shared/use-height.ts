import { useEffect, useRef } from 'react';

/** Tells the style sheet how high a part of the frame is that stays in sight, so that what stands below it keeps clear. */
export function useHeight(property: `--pv-${string}`, wanted = true) {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = ref.current;
    if (!wanted || element === null) return;
    const root = document.documentElement;
    const observer = new ResizeObserver(() => root.style.setProperty(property, `${element.offsetHeight}px`));
    observer.observe(element);
    return () => {
      observer.disconnect();
      root.style.removeProperty(property);
    };
  }, [property, wanted]);
  return ref;
}
