import { startStorage } from '#/features/shared/start-storage.ts';
import { listenForInstallOffer } from '#/platform/install.ts';
import { trustOwnScripts } from '#/platform/trusted-types.ts';
import { keepPaperLight } from './light-on-paper.ts';
import { watchForUpdates } from './updates.ts';

/** What must happen before the first screen is drawn: the storage is opened, and the browser is listened to. */
export function start(): void {
  trustOwnScripts();
  startStorage();
  listenForInstallOffer();
  watchForUpdates();
  keepPaperLight();
  setTimeout(() => void clearUp(), afterTheFirstScreen);
}

/** Milliseconds after the start: what nobody sees must not keep the first screen waiting. */
const afterTheFirstScreen = 3_000;

async function clearUp(): Promise<void> {
  const { clearHalfPractices } = await import('#/features/practice/clear-half-practices.ts');
  await clearHalfPractices();
}
