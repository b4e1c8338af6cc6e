import { type RefObject, useEffect, useRef } from 'react';

/**
 * A button may go away with what it did. The answer is called when it is pressed; when the focus has been lost by the time
 * that what is shown has changed, it goes to the nearest that is left in the box, or to the point the box belongs to.
 */
export function useFocusKept(box: RefObject<HTMLElement | null>, shown: unknown): () => void {
  const pressed = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change that may take the button away
  useEffect(() => {
    if (!pressed.current) return;
    pressed.current = false;
    if (document.activeElement !== document.body) return;
    const left = box.current?.querySelector<HTMLElement>('input:checked, button, a');
    (left ?? box.current?.closest<HTMLElement>('article'))?.focus();
  }, [box, shown]);
  return () => {
    pressed.current = true;
  };
}
