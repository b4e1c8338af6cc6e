import { Dexie } from 'dexie';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { database } from './database.ts';
import type { RecordRow } from './rows.ts';

/**
 * How to read the last notes of a place in the order of its list, oldest first: backwards along an index, so that a
 * question with thousands of notes opens as fast as one with ten. Read again, it begins where it began, and what it has
 * given once it gives as long as it is there: a note that is added pushes none out at the other end, and a note that is
 * moved up past the oldest, or deleted and taken back, is still in the list.
 *
 * @param limit how many at first
 */
export function latestNotes(
  workshopId: Id<'workshop'>,
  place: string,
  limit: number,
): () => Promise<readonly Entry<'note'>[]> {
  const there = [workshopId, 'note', place];
  const after = (from: unknown) =>
    database.records
      .where('[workshopId+kind+shownAt+shownOrder]')
      .between([...there, from], [...there, Dexie.maxKey], false, true);
  /** The order of the last note that is hidden. */
  let from: unknown;
  const given = new Set<string>();
  return async () => {
    const rows = from === undefined ? await first() : await again();
    for (const { id } of rows) given.add(id);
    return rows as unknown as readonly Entry<'note'>[];
  };

  async function first(): Promise<readonly RecordRow[]> {
    const found = await after(Dexie.minKey)
      .reverse()
      .limit(limit + 1)
      .toArray();
    from = found[limit]?.shownOrder ?? Dexie.minKey;
    return found.slice(0, limit).reverse();
  }

  async function again(): Promise<readonly RecordRow[]> {
    const rows = await after(from).toArray();
    const found = new Set<string>(rows.map(({ id }) => id));
    const lost = [...given].filter((id) => !found.has(id));
    // Each question to the database keeps the next note waiting.
    if (lost.length === 0) return rows;
    const others = await database.records.bulkGet(lost);
    const before = others.flatMap((row) => (row?.shownAt === place ? row : []));
    return [...before.sort((a, b) => orderOf(a) - orderOf(b) || (a.id < b.id ? -1 : 1)), ...rows];
  }
}

function orderOf({ shownOrder }: RecordRow): number {
  return shownOrder ?? 0;
}
