import { Dexie } from 'dexie';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { database } from './database.ts';

/**
 * How to read the last notes of a place in the order of its list, oldest first: backwards along an index, so that a
 * question with thousands of notes opens as fast as one with ten. Read again, it begins where it began, so that a note
 * which is added pushes none out at the other end.
 *
 * @param limit how many at first
 */
export function latestNotes(
  workshopId: Id<'workshop'>,
  place: string,
  limit: number,
): () => Promise<readonly Entry<'note'>[]> {
  let from: unknown = null;
  return async () => {
    const there = [workshopId, 'note', place];
    const notes = database.records
      .where('[workshopId+kind+shownAt+shownOrder]')
      .between([...there, from ?? Dexie.minKey], [...there, Dexie.maxKey]);
    const rows =
      from === null ? (await notes.reverse().limit(limit).toArray()).reverse() : await notes.toArray();
    if (rows.length === limit) from = rows[0]?.shownOrder ?? null;
    return rows as unknown as readonly Entry<'note'>[];
  };
}
