/** Reads what others made apart from the page. Null where no worker can be started. */
export function newImportWorker(): Worker | null {
  try {
    return new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
