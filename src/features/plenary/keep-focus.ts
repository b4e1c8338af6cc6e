/** How long a list may take to show what has been done. Milliseconds. */
const settled = 300;

/**
 * A button may go away with what it did. Remembers which part of the screen has the focus; the answer gives it back to
 * that part when it has been lost.
 */
export function keepFocusNear(): () => void {
  const part = document.activeElement?.closest<HTMLElement>('section[tabindex]');
  return () => {
    setTimeout(() => {
      if (document.activeElement === document.body) part?.focus({ preventScroll: true });
    }, settled);
  };
}
