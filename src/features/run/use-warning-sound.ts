import { useEffect, useRef } from 'react';
import type { Warning } from '#/domain/agenda-clock.ts';
import { allowSound, playSoftTone } from '#/platform/sound.ts';
import { useDevice } from '#/storage/react.ts';

/** A soft tone at the moment a warning becomes true. Off until somebody turns it on for this device. */
export function useWarningSound(warning: Warning): void {
  const on = useDevice()?.clockSound ?? false;
  const before = useRef(warning);
  useEffect(() => {
    if (!on) return;
    const allow = () => void allowSound();
    document.addEventListener('pointerdown', allow);
    document.addEventListener('keydown', allow);
    return () => {
      document.removeEventListener('pointerdown', allow);
      document.removeEventListener('keydown', allow);
    };
  }, [on]);
  useEffect(() => {
    if (on && warning !== 'none' && warning !== before.current) playSoftTone();
    before.current = warning;
  }, [on, warning]);
}
