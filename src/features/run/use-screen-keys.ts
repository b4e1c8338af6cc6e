import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { turnByKey } from '#/features/shared/screen/turn-by-key.ts';
import type { Presentation } from '#/features/shared/screen/use-presentation.ts';
import { isBlackKey } from '#/features/shared/screen-keys.ts';
import { fillScreen, leaveFullScreen, onFullScreen, screenIsFull } from '#/platform/full-screen.ts';

/** How long the buttons stay in sight after somebody moved the pointer. Milliseconds. */
const inSight = 4_000;

/**
 * The keys of the screen: black, code and full, and the way through the pictures of the proposal while that is up. The clock
 * is steered by the facilitator, never from here.
 */
export function useScreenKeys(
  turn: (what: 'black' | 'code') => void,
  home: string,
  presentation: Pick<Presentation, 'pictures' | 'step' | 'goTo'> | null,
) {
  const [isFull, setFull] = useState(screenIsFull);
  const { state } = useLocation();
  const navigate = useNavigate();
  useEffect(() => onFullScreen(setFull), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (isBlackKey(event)) turn('black');
      else if (event.key.toLowerCase() === 'k') turn('code');
      else if (event.key.toLowerCase() === 'f') screenIsFull() ? leaveFullScreen() : fillScreen();
      else if (presentation === null || !turnByKey(event, presentation)) return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  const isOwnWindow = window.opener !== null;
  return {
    isFull,
    /** Null in a window that was opened for the screen: it is closed, not left. */
    leave: isOwnWindow
      ? null
      : () => {
          leaveFullScreen();
          if (typeof state === 'object' && state !== null && 'from' in state) void navigate(-1);
          else void navigate(home);
        },
  };
}

/**
 * Whether the buttons are in sight: for a while after a hand has been at the pointer or the screen. A tap that began while
 * they were hidden only brings them up; the browser may give it to the button that has come up under the finger.
 */
export function useControls(mayHide: boolean) {
  const [stirred, setStirred] = useState(false);
  const shown = stirred || !mayHide;
  const isShown = useRef(shown);
  isShown.current = shown;
  const beganShown = useRef(true);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stir = () => {
      setStirred(true);
      clearTimeout(timer);
      timer = setTimeout(() => setStirred(false), inSight);
    };
    const begin = () => {
      beganShown.current = isShown.current;
      stir();
    };
    window.addEventListener('pointermove', stir);
    window.addEventListener('pointerdown', begin);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', stir);
      window.removeEventListener('pointerdown', begin);
    };
  }, []);
  /** The keyboard clicks without a pointer, and has brought them up by itself. */
  const guard = (event: MouseEvent) => {
    if (event.detail === 0 || beganShown.current) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { shown, guard };
}
