import { liveQuery } from 'dexie';
import { classOf } from './errors.ts';
import { probe } from './heal.ts';

/** What is on the screen now, by query: for the rescue copy when the database does not answer any more. */
const shown = new Map<symbol, unknown>();

/** Runs a query again whenever what it read has changed. Returns how to stop. */
export function watch<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onMistake: (error: unknown) => void,
): () => void {
  const key = Symbol('query');
  const subscription = liveQuery(async () => query()).subscribe({
    next: (value) => {
      shown.set(key, value);
      onValue(value);
    },
    error: (error) => {
      // A lost connection is opened again, and then every query is watched anew; the screen keeps what it shows.
      if (classOf(error) === 'invalid') onMistake(error);
      else void probe();
    },
  });
  return () => {
    shown.delete(key);
    subscription.unsubscribe();
  };
}

export function everythingShown(): readonly unknown[] {
  return [...shown.values()];
}
