import { bad, good, type Result } from '#/domain/result.ts';
import type { StorageProblem } from '#/domain/storage-problem.ts';
import { database, isUpgrading } from './database.ts';
import { classOf, timeoutError } from './errors.ts';
import { isBlocked, isHandedOver } from './other-windows.ts';
import { whenAwake } from './sleep.ts';

/** How long the browser may take to open the database, or to answer a probe. Milliseconds. */
const patience = 5_000;
const mostFatalHeals = 3;

/** How many times the connection has been opened: work that failed on an older one is repeated without healing. */
let opened = 0;
let healing: Promise<boolean> | null = null;
let fatalHeals = 0;
const reopenedListeners = new Set<() => void>();
const lostListeners = new Set<() => void>();

database.on(
  'ready',
  () => {
    opened += 1;
    for (const listener of reopenedListeners) listener();
  },
  true,
);

/** Counts the connections: what is read live is read again on a new one. */
export function connectionNumber(): number {
  return opened;
}

export function onReopened(listener: () => void): () => void {
  reopenedListeners.add(listener);
  return () => reopenedListeners.delete(listener);
}

/** Called when healing has failed: what is in memory must be put somewhere else. */
export function onLost(listener: () => void): () => void {
  lostListeners.add(listener);
  return () => lostListeners.delete(listener);
}

/**
 * Does the work, which must be repeatable. Where the connection is lost it is opened again and the work is done once
 * more. Our own mistakes are thrown.
 */
export async function attempt<T>(work: () => PromiseLike<T>): Promise<Result<T, StorageProblem>> {
  const connection = opened;
  try {
    return good(await connected(work));
  } catch (error) {
    const kind = classOf(error);
    if (isHandedOver() || isBlocked() || (kind !== 'transient' && kind !== 'fatal'))
      return bad(await problemOf(error));
    const isHealed = (opened > connection && database.isOpen()) || (await heal(kind));
    return isHealed ? again(work) : lost();
  }
}

/** The same for a short read: a database that does not answer it in time is opened again. */
export function attemptInTime<T>(read: () => PromiseLike<T>): Promise<Result<T, StorageProblem>> {
  return attempt(() => within(patience, read()));
}

/** Whether the database answers. Asked before the person types: an iPad loses the connection in its sleep. */
export function probe(): Promise<Result<unknown, StorageProblem>> {
  return attemptInTime(() => database.device.count());
}

async function again<T>(work: () => PromiseLike<T>): Promise<Result<T, StorageProblem>> {
  try {
    return good(await connected(work));
  } catch (error) {
    const kind = classOf(error);
    return kind === 'transient' || kind === 'fatal' ? lost() : bad(await problemOf(error));
  }
}

async function connected<T>(work: () => PromiseLike<T>): Promise<T> {
  await whenAwake();
  if (isHandedOver()) throw new DOMException('A newer version has taken over', 'VersionError');
  if (!database.isOpen()) await within(patience, database.open());
  return work();
}

function lost(): Result<never, StorageProblem> {
  for (const listener of lostListeners) listener();
  return bad({ type: 'storageLost' });
}

/** Closes and opens again, once for everybody who asks meanwhile. Never deletes anything. */
function heal(kind: 'transient' | 'fatal'): Promise<boolean> {
  healing ??= reopen(kind).finally(() => {
    healing = null;
  });
  return healing;
}

async function reopen(kind: 'transient' | 'fatal'): Promise<boolean> {
  await whenAwake();
  if (kind === 'fatal') fatalHeals += 1;
  if (fatalHeals > mostFatalHeals) return false;
  // An opening that hangs must be cancelled and have ended before a new one can begin.
  const hanging = database.isOpen() ? null : database.open().catch(() => undefined);
  database.close();
  await hanging;
  try {
    await within(patience, database.open());
    return true;
  } catch {
    return false;
  }
}

async function problemOf(error: unknown): Promise<StorageProblem> {
  if (isHandedOver()) return { type: 'databaseNewer' };
  if (isBlocked()) return { type: 'otherWindowBlocks' };
  switch (classOf(error)) {
    case 'capacity':
      return storageFull();
    case 'newer':
      return { type: 'databaseNewer' };
    case 'transient':
    case 'fatal':
      return { type: 'storageLost' };
    case 'invalid':
      throw error;
  }
}

async function storageFull(): Promise<StorageProblem> {
  const estimate = await within(patience, Promise.resolve(globalThis.navigator?.storage?.estimate?.())).catch(
    () => undefined,
  );
  return {
    type: 'storageFull',
    usedBytes: estimate?.usage ?? null,
    quotaBytes: estimate?.quota ?? null,
  };
}

/** Rewriting the rows of an older version takes the time it takes: given up, it would begin again from the start. */
async function within<T>(milliseconds: number, answer: PromiseLike<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    const giveUp = () => {
      if (isUpgrading()) timer = setTimeout(giveUp, milliseconds);
      else reject(timeoutError('database'));
    };
    timer = setTimeout(giveUp, milliseconds);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
