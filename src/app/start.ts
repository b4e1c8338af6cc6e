import { listenForInstallOffer } from '#/platform/install.ts';
import { trustOwnScripts } from '#/platform/trusted-types.ts';
import { ensureDevice } from '#/storage/device.ts';
import { watchForUpdates } from './updates.ts';

/** What must happen before the first screen is drawn: a new device gets its identity, and the browser is listened to. */
export function start(): void {
  trustOwnScripts();
  void ensureDevice();
  listenForInstallOffer();
  watchForUpdates();
}
