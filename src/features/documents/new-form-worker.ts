/** The one worker of documents: it makes a form, or a whole package, so that what both need lies on the device once. */
export function newFormWorker(): Worker {
  return new Worker(new URL('./form-worker.ts', import.meta.url), { type: 'module' });
}
