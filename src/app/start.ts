import { listenForInstallOffer } from '#/platform/install.ts';
import { ensureDevice } from '#/storage/device.ts';
import { watchForUpdates } from './updates.ts';

/** What must happen before the first screen is drawn: a new device gets its identity, and the browser is listened to. */
export function start(): void {
  void ensureDevice();
  listenForInstallOffer();
  watchForUpdates();
}
