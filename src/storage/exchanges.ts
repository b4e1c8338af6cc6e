import { database } from './database.ts';
import type { Exchange } from './rows.ts';

/** What is noted of one file sent or received; undefined when it never was. */
export async function readExchange(id: string): Promise<Exchange | undefined> {
  return database.exchanges.get(id);
}
