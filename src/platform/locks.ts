export interface HeldLock {
  /** Gives the lock back. */
  readonly release: () => void;
  /** Resolves when the lock is gone: given back, or stolen by another window. */
  readonly gone: Promise<void>;
}

/** Whether this browser can tell its windows apart. Where it cannot, every window may write. */
export function hasLocks(): boolean {
  return typeof navigator !== 'undefined' && navigator.locks !== undefined;
}

/** The lock at once, or null when another window has it. */
export function tryLock(name: string): Promise<HeldLock | null> {
  return request(name, { ifAvailable: true });
}

/** The lock as soon as it is free. Null when `signal` ends the waiting. */
export function waitForLock(name: string, signal: AbortSignal): Promise<HeldLock | null> {
  return request(name, { signal });
}

/** The lock now, whoever has it. */
export function stealLock(name: string): Promise<HeldLock | null> {
  return request(name, { steal: true });
}

function request(name: string, options: LockOptions): Promise<HeldLock | null> {
  return new Promise((resolve) => {
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    let announceGone = () => {};
    const gone = new Promise<void>((done) => {
      announceGone = done;
    });
    navigator.locks
      .request(name, options, (lock) => {
        resolve(lock && { release, gone });
        return lock ? held : undefined;
      })
      .catch(() => resolve(null))
      .finally(announceGone);
  });
}
