import { listenForInstallOffer } from '#/platform/install.ts';
import { watchForUpdates } from './updates.ts';

/** What must listen before the first screen is drawn, as the browser says it only once. */
export function startListening(): void {
  listenForInstallOffer();
  watchForUpdates();
}
