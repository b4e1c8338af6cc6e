import { type RefObject, useEffect, useRef } from 'react';

/** The button that opened an editor gets the focus back when the editor is closed and nothing else has taken it. */
export function useEditButton(open: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    if (wasOpen.current && !open && document.activeElement === document.body) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  return button;
}
