import { useEffect, useState } from 'react';
import { useTexts } from '#/i18n/react.tsx';
import { keepAwake, type WakeLockState } from '#/platform/wake-lock.ts';
import styles from './ClockCard.module.css';

/** Keeps the screen awake while it is shown, and says honestly whether it does. */
export function WakeLockNote() {
  const t = useTexts();
  const [state, setState] = useState<WakeLockState | null>(null);
  useEffect(() => keepAwake(setState), []);
  return <p className={styles.note}>{state !== null && t.run.wakeLock[state]}</p>;
}
