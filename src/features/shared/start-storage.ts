import { onFrozen, onHidden, onThawed, onVisible } from '#/platform/lifecycle.ts';
import { reloadOnce } from '#/platform/reload.ts';
import { startDevice } from '#/storage/device.ts';
import { recoverDrafts } from '#/storage/drafts.ts';
import { onLost, probe } from '#/storage/heal.ts';
import { fallAsleep, wakeUp } from '#/storage/sleep.ts';
import { pageIsVisible, spillUnsaved } from '#/storage/unsaved.ts';
import { sealEverything } from '#/storage/unsealed.ts';

/** How often healing must fail before the page is loaded anew. */
const failuresBeforeReload = 2;

/** Ties the storage to the life of the page. Called once, before the first screen. */
export function startStorage(): void {
  onHidden(() => {
    spillUnsaved();
    void sealEverything();
  });
  onFrozen(fallAsleep);
  onThawed(wakeUp);
  onVisible(() => {
    pageIsVisible();
    void probe();
  });
  let failures = 0;
  onLost(() => {
    failures += 1;
    if (spillUnsaved() && failures >= failuresBeforeReload) reloadOnce();
  });
  void startDevice();
  void recoverDrafts();
}
