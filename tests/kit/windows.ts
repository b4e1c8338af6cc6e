import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { vi } from 'vitest';

/** A device with nothing stored. Timers stand still: a story moves them itself. */
export function newDevice(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  vi.stubGlobal('localStorage', memoryStorage());
}

/** All of the storage as one window of the app has it: its own connection and memory, over the device's one database. */
export async function openWindow() {
  vi.resetModules();
  const parts = await Promise.all([
    import('#/storage/database.ts'),
    import('#/storage/records.ts'),
    import('#/storage/drafts.ts'),
    import('#/storage/sessions.ts'),
    import('#/storage/emptying.ts'),
    import('#/storage/backup.ts'),
    import('#/storage/rebuild.ts'),
    import('#/storage/device.ts'),
    import('#/storage/heal.ts'),
    import('#/storage/save-state.ts'),
    import('#/storage/unsaved.ts'),
    import('#/storage/unsealed.ts'),
    import('#/storage/queries.ts'),
    import('#/storage/snapshots.ts'),
    import('#/storage/live.ts'),
    import('#/storage/attachments.ts'),
    import('#/storage/sleep.ts'),
    import('#/storage/closed.ts'),
    import('#/storage/latest.ts'),
  ]);
  const [database, records, drafts, sessions, emptying, backup, rebuild, device, ...rest] = parts;
  const [heal, saveState, unsaved, unsealed, queries, snapshots, live, attachments, sleep, closed, latest] =
    rest;
  return {
    ...{ ...database, ...records, ...drafts, ...sessions, ...emptying, ...backup, ...rebuild, ...device },
    ...{
      ...heal,
      ...saveState,
      ...unsaved,
      ...unsealed,
      ...queries,
      ...snapshots,
      ...live,
      ...attachments,
      ...sleep,
      ...closed,
      ...latest,
    },
    /** The process ends: what was only in memory is gone. */
    die: () => database.database.close(),
  };
}

export type AppWindow = Awaited<ReturnType<typeof openWindow>>;

/** Every row of every table but the log of the clock, as text: to compare two states of a device. */
export async function contents(app: AppWindow, tables?: readonly string[]): Promise<string> {
  const chosen = app.database.tables.filter((table) => tables?.includes(table.name) ?? true);
  const rows = await Promise.all(chosen.map(async (table) => [table.name, await table.toArray()]));
  return JSON.stringify(rows, null, 1);
}

function memoryStorage(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    getItem: (key) => items.get(key) ?? null,
    key: (i) => [...items.keys()][i] ?? null,
    removeItem: (key) => void items.delete(key),
    setItem: (key, value) => void items.set(key, value),
  };
}
