import { useSyncExternalStore } from 'react';
import { today } from '#/platform/clock.ts';

const minute = 60_000;

/** The day it is on this device, also when the screen stays open past midnight. */
export function useToday(): string {
  return useSyncExternalStore(subscribe, today);
}

function subscribe(onChange: () => void): () => void {
  const timer = setInterval(onChange, minute);
  document.addEventListener('visibilitychange', onChange);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', onChange);
  };
}
