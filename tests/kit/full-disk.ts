import type { Page } from '@playwright/test';

/**
 * The device gives the app this many bytes more than it uses now, by Chromium's own quota: what IndexedDB then refuses, it
 * refuses itself, when a transaction is to commit. To be called on a page of the origin before the app opens its database
 * in this browser process: from then on Chromium asks for the quota only as the room it has been told of runs out.
 */
export async function leaveRoom(page: Page, bytes: number): Promise<void> {
  const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  await setQuota(page, used + bytes);
}

/** Somebody has tidied the device. */
export async function makeRoom(page: Page): Promise<void> {
  await setQuota(page);
}

/** Other data of the same origin takes all the room there is, down to the last two kilobytes. */
export async function fillDisk(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const opening = indexedDB.open('other-data', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true });
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const isKept = (row: Uint8Array) =>
      new Promise<boolean>((resolve) => {
        const transaction = database.transaction('rows', 'readwrite');
        transaction.objectStore('rows').put(row);
        transaction.oncomplete = () => resolve(true);
        transaction.onabort = () => resolve(false);
      });
    for (const size of [200_000, 20_000, 2000]) {
      // What cannot be packed: random bytes.
      const row = new Uint8Array(size);
      for (let at = 0; at < size; at += 20_000) crypto.getRandomValues(row.subarray(at, at + 20_000));
      while (await isKept(row));
    }
    database.close();
  });
}

async function setQuota(page: Page, quotaSize?: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize ? { quotaSize } : {}) });
}
