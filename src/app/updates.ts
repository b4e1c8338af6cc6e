import { Workbox } from 'workbox-window';
import { announceWindow, otherWindowsAreOpen } from '#/platform/windows.ts';
import { readDevice } from '#/storage/device.ts';
import { attempt } from '#/storage/heal.ts';
import { readSaveState } from '#/storage/save-state.ts';
import { snapshotAllWorkshops } from '#/storage/snapshot-all.ts';
import { sealEverything } from '#/storage/unsealed.ts';
import { clockRunsOn } from './clock-runs.ts';

/** What is to be said about versions. */
export type Update =
  | { readonly type: 'none' }
  | { readonly type: 'ready' }
  | { readonly type: 'applying' }
  | { readonly type: 'refused'; readonly reason: 'otherWindows' | 'notSaved' }
  /** Another window has put the new version in place under this one. */
  | { readonly type: 'elsewhere' }
  /** A part of the app could not be fetched, and a reload would not help or is not safe. */
  | { readonly type: 'partMissing' };

let update: Update = { type: 'none' };
let workbox: Workbox | null = null;
const listeners = new Set<() => void>();

const hour = 3_600_000;
/** On iPads `controllerchange` may never come. */
const patience = 4000;
const reloadedKey = 'politisk-verksted-reloaded';

export function readUpdate(): Update {
  return update;
}

export function subscribeToUpdate(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Called once at the start. */
export function watchForUpdates(): void {
  announceWindow();
  addEventListener('vite:preloadError', () => void onPartMissing());
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  workbox = new Workbox(`${import.meta.env.BASE_URL}sw.js`, {
    scope: import.meta.env.BASE_URL,
    updateViaCache: 'none',
  });
  workbox.addEventListener('waiting', () => show({ type: 'ready' }));
  watchController();
  // Without a network there is nothing to register, and what is registered already goes on working.
  void workbox.register({ immediate: true }).catch(() => undefined);
  lookNowAndThen();
}

/** «Senere»: the question comes back at the next start. */
export function postponeUpdate(): void {
  show({ type: 'none' });
}

/** «Oppdater nå»: everything is saved and copied first; then, and only then, the new version takes over. */
export async function applyUpdate(): Promise<void> {
  const device = await attempt(readDevice);
  if (!device.ok) return show({ type: 'refused', reason: 'notSaved' });
  if (device.value && clockRunsOn(device.value)) return;
  if (await otherWindowsAreOpen()) return show({ type: 'refused', reason: 'otherWindows' });
  show({ type: 'applying' });
  if (!(await everythingIsSafe())) return show({ type: 'refused', reason: 'notSaved' });
  const reload = once(() => location.reload());
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  setTimeout(reload, patience);
  workbox?.messageSkipWaiting();
}

async function everythingIsSafe(): Promise<boolean> {
  try {
    await sealEverything();
    if (readSaveState().state === 'failed') return false;
    return (await snapshotAllWorkshops('update')).ok;
  } catch {
    return false;
  }
}

/** The first service worker of a new device takes control too; only a second one means a new version. */
function watchController(): void {
  let hadController = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (hadController && update.type !== 'applying') show({ type: 'elsewhere' });
    hadController = true;
  });
}

/** A tablet may keep the app open for weeks: it asks for a new version when it is taken up again. */
function lookNowAndThen(): void {
  let lastLook = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || !navigator.onLine || Date.now() - lastLook < hour) return;
    lastLook = Date.now();
    void workbox?.update().catch(() => undefined);
  });
}

/** Usually the server has a new version and the old part is gone: one reload heals it, if nothing can be lost by it. */
async function onPartMissing(): Promise<void> {
  const lastReload = Number(sessionStorage.getItem(reloadedKey) ?? 0);
  if (navigator.onLine && Date.now() - lastReload > hour && (await everythingIsSafe())) {
    sessionStorage.setItem(reloadedKey, String(Date.now()));
    return location.reload();
  }
  show({ type: 'partMissing' });
}

function show(next: Update): void {
  update = next;
  for (const listener of listeners) listener();
}

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    act();
  };
}
