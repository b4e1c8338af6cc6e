/** Writes, reads and deletes in a database of its own. Null when all went well, else the browser's name for what failed. */
export async function tryStorage(): Promise<string | null> {
  try {
    const database = await opened(indexedDB.open('politisk-verksted-test', 1));
    const written = `${Date.now()}`;
    await inStore(database, (store) => store.put(written, 'probe'));
    const read = await inStore(database, (store) => store.get('probe'));
    await inStore(database, (store) => store.delete('probe'));
    database.close();
    return read === written ? null : 'ReadError';
  } catch (error) {
    return error instanceof Error ? error.name : 'UnknownError';
  }
}

function opened(request: IDBOpenDBRequest): Promise<IDBDatabase> {
  request.onupgradeneeded = () => request.result.createObjectStore('probe');
  return settled(request);
}

/** The value is the request's, but it counts only when the transaction has committed. */
async function inStore<T>(database: IDBDatabase, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const transaction = database.transaction('probe', 'readwrite', { durability: 'strict' });
  const committed = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('AbortError'));
  });
  const [value] = await Promise.all([settled(ask(transaction.objectStore('probe'))), committed]);
  return value;
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('UnknownError'));
  });
}
