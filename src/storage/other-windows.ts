import { database } from './database.ts';
import { sayFailed, sayRecovered } from './save-state.ts';
import { spillUnsaved } from './unsaved.ts';
import { sealEverything } from './unsealed.ts';

/** How long this window may take to save its last text before a newer one gets the database. Milliseconds. */
const patience = 2_000;

let handedOver = false;
let blocked = false;

/** A newer version of the app in another window has asked for the database, and has got it. */
export function isHandedOver(): boolean {
  return handedOver;
}

/** An older version of the app in another window holds the database, and this one waits. */
export function isBlocked(): boolean {
  return blocked;
}

// The last listener is asked first; `false` keeps Dexie's own from closing before the text is saved.
database.on('versionchange', () => {
  void handOver();
  return false;
});

database.on('blocked', () => {
  blocked = true;
  sayFailed({ type: 'otherWindowBlocks' });
});

database.on(
  'ready',
  () => {
    blocked = false;
    sayRecovered('otherWindowBlocks');
  },
  true,
);

async function handOver(): Promise<void> {
  spillUnsaved();
  const silence = new Promise((resolve) => setTimeout(resolve, patience));
  await Promise.race([sealEverything().catch(() => undefined), silence]);
  handedOver = true;
  database.close();
  sayFailed({ type: 'databaseNewer' });
}
