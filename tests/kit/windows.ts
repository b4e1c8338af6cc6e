import { vi } from 'vitest';

/** All of the storage as one window of the app sees it: its own connection and its own memory, the same database. */
export async function openWindow() {
  vi.resetModules();
  const [
    database,
    records,
    drafts,
    sessions,
    emptying,
    backup,
    rebuild,
    device,
    heal,
    saveState,
    unsaved,
    queries,
    snapshots,
    unsealed,
    live,
  ] = await Promise.all([
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
    import('#/storage/queries.ts'),
    import('#/storage/snapshots.ts'),
    import('#/storage/unsealed.ts'),
    import('#/storage/live.ts'),
  ]);
  return {
    ...database,
    ...records,
    ...drafts,
    ...sessions,
    ...emptying,
    ...backup,
    ...rebuild,
    ...device,
    ...heal,
    ...saveState,
    ...unsaved,
    ...queries,
    ...snapshots,
    ...unsealed,
    ...live,
  };
}

export type AppWindow = Awaited<ReturnType<typeof openWindow>>;
