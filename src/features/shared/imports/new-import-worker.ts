/** Reads what others made apart from the page. Throws where no worker can be started. */
export function newImportWorker(): Worker {
  return new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
}
