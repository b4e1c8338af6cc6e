import { Dexie } from 'dexie';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { database } from './database.ts';

/**
 * The last notes of a place in the order of its list, oldest first. Read backwards along an index, so that a question
 * with thousands of notes opens as fast as one with ten.
 */
export async function readLatestNotes(
  workshopId: Id<'workshop'>,
  place: string,
  limit: number,
): Promise<readonly Entry<'note'>[]> {
  const there = [workshopId, 'note', place];
  const rows = await database.records
    .where('[workshopId+kind+shownAt+shownOrder]')
    .between([...there, Dexie.minKey], [...there, Dexie.maxKey])
    .reverse()
    .limit(limit)
    .toArray();
  return rows.reverse() as unknown as readonly Entry<'note'>[];
}
