import { useEffect, useRef, useState } from 'react';
import { clockJump } from '#/domain/clock-jump.ts';
import { twoClocks } from '#/platform/clock.ts';

/** How far the clock of the device has been set while this screen was open, 0 while it has not; and how to let it be. */
export function useClockJump(): readonly [jump: number, letBe: () => void] {
  const [jump, setJump] = useState(0);
  const before = useRef(twoClocks());
  const inSight = useRef(true);
  useEffect(() => {
    before.current = twoClocks();
    const look = () => {
      const after = twoClocks();
      const found = clockJump(before.current, after, inSight.current);
      before.current = after;
      inSight.current = document.visibilityState === 'visible';
      if (found !== 0) setJump((known) => known + found);
    };
    const timer = setInterval(look, 1000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return [jump, () => setJump(0)];
}
