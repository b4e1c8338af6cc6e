import { Dexie } from 'dexie';
import type { IDBFactory } from 'fake-indexeddb';

/** A database as a released version of the app left it, without that version's code: tests/fixtures/databases. */
export interface DatabaseSeed {
  /** The browser's number: ten times ours. */
  readonly version: number;
  readonly stores: readonly StoreSeed[];
}

interface StoreSeed {
  readonly name: string;
  readonly keyPath: string;
  readonly indexes: readonly { readonly keyPath: string | readonly string[]; readonly multiEntry: boolean }[];
  /** Bytes are `{ "base64": … }`. */
  readonly rows: readonly unknown[];
}

const name = 'politisk-verksted';

export async function seedDatabase(seed: DatabaseSeed): Promise<void> {
  const request = factory().open(name, seed.version);
  request.addEventListener('upgradeneeded', () => {
    for (const { name, keyPath, indexes, rows } of seed.stores) {
      const store = request.result.createObjectStore(name, { keyPath });
      for (const { keyPath, multiEntry } of indexes) {
        store.createIndex(indexName(keyPath), keyPath as string, { multiEntry });
      }
      for (const row of rows) store.put(revived(row));
    }
  });
  await done(request);
  request.result.close();
}

export async function dumpDatabase(): Promise<DatabaseSeed> {
  const request = factory().open(name);
  await done(request);
  const database = request.result;
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const stores = names.map(async (name) => {
    const store = transaction.objectStore(name);
    const all = store.getAll();
    await done(all);
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, multiEntry } = store.index(index);
      return { keyPath, multiEntry };
    });
    return { name, keyPath: String(store.keyPath), indexes, rows: all.result.map(readable) };
  });
  const seed = { version: database.version, stores: await Promise.all(stores) };
  database.close();
  return seed;
}

function factory(): IDBFactory {
  return Dexie.dependencies.indexedDB as IDBFactory;
}

function indexName(keyPath: string | readonly string[]): string {
  return typeof keyPath === 'string' ? keyPath : `[${keyPath.join('+')}]`;
}

function done(request: EventTarget & { readonly error: unknown }): Promise<void> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(request.error));
  });
}

function readable(row: object): object {
  const bytes = 'data' in row &&
    row.data instanceof ArrayBuffer && { base64: Buffer.from(row.data).toString('base64') };
  return bytes ? { ...row, data: bytes } : row;
}

function revived(row: unknown): unknown {
  const { data } = row as { readonly data?: { readonly base64: string } };
  return data ? { ...(row as object), data: new Uint8Array(Buffer.from(data.base64, 'base64')).buffer } : row;
}
