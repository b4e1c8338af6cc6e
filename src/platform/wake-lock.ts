/** `off`: the browser can, but the screen is not held (yet, or any more). */
export type WakeLockState = 'held' | 'off' | 'missing';

/**
 * Keeps the screen awake until the returned function is called. The system takes the lock away whenever the page is
 * hidden, so it is asked for again when the page comes back. Installed iPad apps have it from version 18.4.
 */
export function keepAwake(onChange: (state: WakeLockState) => void): () => void {
  if (!('wakeLock' in navigator)) {
    onChange('missing');
    return () => {};
  }
  let wanted = true;
  let lock: WakeLockSentinel | undefined;
  /** Two at once would leave one that nobody gives back. */
  let asking = false;
  const ask = async () => {
    if (!wanted || asking || document.visibilityState !== 'visible' || (lock && !lock.released)) return;
    asking = true;
    try {
      const got = await navigator.wakeLock.request('screen');
      if (!wanted) return await got.release();
      lock = got;
      got.addEventListener('release', () => wanted && onChange('off'));
      onChange('held');
    } catch {
      // Refused: battery saver, or the page went away in the meantime.
      if (wanted) onChange('off');
    } finally {
      asking = false;
    }
  };
  const askAgain = () => void ask();
  document.addEventListener('visibilitychange', askAgain);
  document.addEventListener('pointerdown', askAgain);
  void ask();
  return () => {
    wanted = false;
    document.removeEventListener('visibilitychange', askAgain);
    document.removeEventListener('pointerdown', askAgain);
    void lock?.release();
  };
}
