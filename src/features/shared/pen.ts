import { type Channel, openChannel } from '#/platform/broadcast.ts';
import { type HeldLock, hasLocks, stealLock, tryLock, waitForLock } from '#/platform/locks.ts';
import { sealEverything } from '#/storage/unsealed.ts';

/** How long the window that writes may take to save its last text when another one asks for the pen. Milliseconds. */
const patience = 2_000;

/** The right to write in one workshop: one window of a device has it, the others read along. */
export interface Pen {
  /** Null until the browser has said which window has it. */
  readonly canWrite: () => boolean | null;
  /** Resolves when that is known. */
  readonly decided: Promise<void>;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks the window that has the pen to save and give it up, and takes it after a while in any case. */
  readonly takeOver: () => Promise<void>;
  readonly close: () => void;
}

type Message = { readonly type: 'wanted' | 'givenUp'; readonly workshopId: string };

export function openPen(workshopId: string): Pen {
  const name = `politisk-verksted/${workshopId}`;
  const listeners = new Set<() => void>();
  let canWrite: boolean | null = hasLocks() ? null : true;
  let held: HeldLock | null = null;
  let waiting = new AbortController();
  let closed = false;
  let onGivenUp = () => {};
  const channel: Channel = openChannel('politisk-verksted/pen', (message) => void hear(message as Message));

  const show = (next: boolean) => {
    canWrite = next;
    for (const listener of listeners) listener();
  };

  const hold = (lock: HeldLock) => {
    if (closed) return lock.release();
    held?.release();
    held = lock;
    show(true);
    void lock.gone.then(() => {
      if (closed || held !== lock) return;
      held = null;
      show(false);
      void wait();
    });
  };

  /** Until the other window gives it up or is closed. */
  const wait = async () => {
    waiting = new AbortController();
    const lock = await waitForLock(name, waiting.signal);
    if (lock) hold(lock);
  };

  const begin = async () => {
    if (!hasLocks()) return;
    const lock = await tryLock(name);
    if (lock) return hold(lock);
    show(false);
    void wait();
  };

  const hear = async (message: Message) => {
    if (message.workshopId !== workshopId) return;
    if (message.type === 'givenUp') return onGivenUp();
    const mine = held;
    if (mine === null) return;
    await sealEverything();
    channel.say({ type: 'givenUp', workshopId });
    mine.release();
  };

  const takeOver = async () => {
    if (canWrite || closed || !hasLocks()) return;
    const givenUp = new Promise<void>((resolve) => {
      onGivenUp = resolve;
    });
    channel.say({ type: 'wanted', workshopId });
    await Promise.race([givenUp, new Promise((resolve) => setTimeout(resolve, patience))]);
    waiting.abort();
    const lock = await stealLock(name);
    if (lock) hold(lock);
  };

  return {
    canWrite: () => canWrite,
    decided: begin(),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    takeOver,
    close: () => {
      closed = true;
      waiting.abort();
      held?.release();
      channel.close();
    },
  };
}
