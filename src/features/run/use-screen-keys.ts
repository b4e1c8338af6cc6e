import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { isBlackKey } from '#/features/shared/screen-keys.ts';
import { fillScreen, leaveFullScreen, onFullScreen, screenIsFull } from '#/platform/full-screen.ts';

/** How long the buttons stay in sight after somebody moved the pointer. Milliseconds. */
const inSight = 4_000;

/** The keys of the screen: black, code and full. The clock is steered by the facilitator, never from here. */
export function useScreenKeys(turn: (what: 'black' | 'code') => void, home: string) {
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
      else return;
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

/** True for a while after a hand has been at the pointer or the screen. */
export function useStirred(): boolean {
  const [stirred, setStirred] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stir = () => {
      setStirred(true);
      clearTimeout(timer);
      timer = setTimeout(() => setStirred(false), inSight);
    };
    window.addEventListener('pointermove', stir);
    window.addEventListener('pointerdown', stir);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', stir);
      window.removeEventListener('pointerdown', stir);
    };
  }, []);
  return stirred;
}
