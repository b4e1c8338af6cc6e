import { build } from '#/platform/build.ts';
import { estimateStorage, isPersisted } from '#/platform/durable-storage.ts';
import { isInstalled } from '#/platform/install.ts';
import { tryStorage } from '#/platform/storage-test.ts';
import { checkFiles, type FilesCheck } from './kept-files.ts';

export type ClockCheck =
  | { readonly type: 'rightByServer' | 'looksRight' | 'beforeBuild'; readonly now: number }
  | { readonly type: 'wrong'; readonly now: number; readonly minutes: number };

interface SpaceCheck {
  readonly used: number;
  readonly free: number;
}

/** What the device has been asked, and what it answered; null where the browser does not say. */
export interface OfflineCheck {
  readonly files: FilesCheck;
  /** The browser's name for what went wrong. */
  readonly storageFault: string | null;
  readonly persisted: boolean | null;
  readonly space: SpaceCheck | null;
  readonly clock: ClockCheck;
  readonly wakeLock: boolean;
  readonly installed: boolean;
}

export async function checkOffline(): Promise<OfflineCheck> {
  const [files, storageFault, persisted, estimate, clock] = await Promise.all([
    checkFiles(),
    tryStorage(),
    isPersisted(),
    estimateStorage(),
    checkClock(),
  ]);
  return {
    files,
    storageFault,
    persisted,
    space: estimate && { used: estimate.used, free: Math.max(0, estimate.quota - estimate.used) },
    clock,
    wakeLock: 'wakeLock' in navigator,
    installed: isInstalled(),
  };
}

/** With the server in reach its clock decides; without it, a time before the app was made cannot be right. */
async function checkClock(): Promise<ClockCheck> {
  const now = Date.now();
  if (now < Date.parse(build.date)) return { type: 'beforeBuild', now };
  const server = await serverTime();
  if (server === null) return { type: 'looksRight', now };
  const minutes = Math.round(Math.abs(now - server) / 60_000);
  return minutes > 5 ? { type: 'wrong', now, minutes } : { type: 'rightByServer', now };
}

/** The service worker's own script is the one file that is never answered from the cache. */
async function serverTime(): Promise<number | null> {
  if (!navigator.onLine) return null;
  try {
    const address = `${import.meta.env.BASE_URL}sw.js`;
    const answer = await fetch(address, {
      method: 'HEAD',
      cache: 'no-store',
      signal: AbortSignal.timeout(3000),
    });
    const time = Date.parse(answer.headers.get('Date') ?? '');
    return Number.isNaN(time) ? null : time;
  } catch {
    return null;
  }
}
