import type { Page } from '@playwright/test';

/** Every row of the app's database on this device, as text. */
export function rowsKept(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('politisk-verksted'));
    const tables = database.transaction([...database.objectStoreNames]);
    const rows = await Promise.all(
      [...database.objectStoreNames].map((name) => done(tables.objectStore(name).getAll())),
    );
    database.close();
    return rows.flat().map((row) => JSON.stringify(row));
  });
}

/** All that the browser holds for the app but the app itself, as text. */
export async function everythingKept(page: Page): Promise<string> {
  const beside = await page.evaluate(async () => {
    const cached = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    const addresses = cached.flat().map(({ url }) => url);
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, addresses]);
  });
  return [...(await rowsKept(page)), beside].join('\n');
}
