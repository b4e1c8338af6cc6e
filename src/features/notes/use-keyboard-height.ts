import { useEffect } from 'react';

/** Below this height, in CSS pixels, what is being written needs the room more than what stands around it. */
const lowBelow = 545;

/**
 * Tells the style sheet how much of the window the on-screen keyboard covers (`--keyboard-height`), and whether little is left
 * to see (`data-low`). Chromium shrinks the page itself (`interactive-widget`, see index.html); Safari lays the keyboard
 * over it and only the visual viewport knows, so a media query on the height would not do.
 */
export function useKeyboardHeight(): void {
  useEffect(() => {
    const viewport = window.visualViewport;
    if (!viewport) return;
    const root = document.documentElement;
    const measure = () => {
      const covered = Math.max(0, window.innerHeight - viewport.height - viewport.offsetTop);
      const isKeyboard = covered > 80 && viewport.scale === 1;
      // Set only where there is one: a value on the root has the browser work out the style of everything anew.
      if (isKeyboard) root.style.setProperty('--keyboard-height', `${Math.round(covered)}px`);
      else root.style.removeProperty('--keyboard-height');
      root.toggleAttribute('data-low', viewport.height * viewport.scale < lowBelow);
    };
    measure();
    viewport.addEventListener('resize', measure);
    viewport.addEventListener('scroll', measure);
    return () => {
      viewport.removeEventListener('resize', measure);
      viewport.removeEventListener('scroll', measure);
      root.style.removeProperty('--keyboard-height');
      root.removeAttribute('data-low');
    };
  }, []);
}
