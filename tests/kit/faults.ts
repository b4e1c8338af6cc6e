import { IDBDatabase, IDBFactory, IDBObjectStore, type IDBTransaction } from 'fake-indexeddb';
import { vi } from 'vitest';

type Name = 'InvalidStateError' | 'UnknownError' | 'QuotaExceededError' | 'AbortError' | 'DataError';

/** What a browser answers when its storage fails, for the next `times` calls. */
export const nextTime = {
  /** Writing a row fails in the middle of a transaction. */
  putFails: (name: Name, message = '', times = 1) => {
    failing(IDBObjectStore.prototype, 'put', times, () => {
      throw new DOMException(message, name);
    });
  },
  /** All rows go in, but the transaction is aborted when it is to commit: a full disk is often noticed only then. */
  commitFails: (name: Name) => {
    const { put } = IDBObjectStore.prototype;
    let underWay = 0;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      const request = put.apply(this, args);
      const transaction = this.transaction as IDBTransaction & { _abort: (name: string) => void };
      underWay += 1;
      request.addEventListener('success', () => {
        underWay -= 1;
        if (underWay > 0) return;
        spy.mockRestore();
        transaction._abort(name);
      });
      return request;
    });
  },
  /** A new transaction cannot begin. */
  transactionFails: (name: Name, message = '', times = 1) => {
    failing(IDBDatabase.prototype, 'transaction', times, () => {
      throw new DOMException(message, name);
    });
  },
  openFails: (name: Name, message = '', times = 1) => {
    failing(IDBFactory.prototype, 'open', times, () => {
      const request = { onerror: (_: unknown) => {} };
      const error = new DOMException(message, name);
      setImmediate(() =>
        request.onerror({ target: { error }, preventDefault: () => {}, stopPropagation: () => {} }),
      );
      return request;
    });
  },
  /** The browser never answers. Seen on iPads that come back from sleep. */
  openHangs: (times = 1) => failing(IDBFactory.prototype, 'open', times, () => ({})),
};

function failing(
  target: object,
  method: string,
  times: number,
  fault: (...args: unknown[]) => unknown,
): void {
  const spy = vi.spyOn(target as Record<string, (...args: unknown[]) => unknown>, method);
  for (let i = 0; i < times; i += 1) spy.mockImplementationOnce(fault);
}
