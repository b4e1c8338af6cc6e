import { database } from './database.ts';

/*
 * A page that is put into the browser's back-forward cache is frozen where it stands. A transaction that is under way
 * then stays open, and in WebKit every later page that wants to write waits for it for ever. So none may be left open.
 */

const underWay = new Set<IDBTransaction>();
let asleep: { readonly over: Promise<void>; readonly end: () => void } | null = null;

database.use({
  stack: 'dbcore',
  name: 'sleep',
  create: (below) => ({
    ...below,
    transaction: (...given) => {
      // What had asked for it before the page fell asleep asks again afterwards (heal.ts).
      if (asleep) throw new DOMException('The page is about to be frozen', 'InvalidStateError');
      return noted(below.transaction(...given) as IDBTransaction);
    },
  }),
});

/** Calls off what is under way and lets go of the database. Work that was called off is done again after `wakeUp`. */
export function fallAsleep(): void {
  let end: () => void = () => undefined;
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  asleep = { over, end };
  for (const transaction of underWay) callOff(transaction);
  database.close();
}

export function wakeUp(): void {
  const slept = asleep;
  asleep = null;
  slept?.end();
}

/** Nothing may begin between falling asleep and being frozen. */
export async function whenAwake(): Promise<void> {
  while (asleep) await asleep.over;
}

function noted(transaction: IDBTransaction): IDBTransaction {
  underWay.add(transaction);
  const end = () => underWay.delete(transaction);
  transaction.addEventListener('complete', end);
  transaction.addEventListener('abort', end);
  return transaction;
}

function callOff(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It is committing already.
  }
}
