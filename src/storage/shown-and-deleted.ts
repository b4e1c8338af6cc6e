import { Dexie } from 'dexie';
import type { Id } from '#/domain/ids.ts';
import type { Kind } from '#/domain/kinds.ts';
import { database } from './database.ts';
import { deletedFlag } from './rows.ts';

/** Every record of a workshop, in two ranges: what is shown, if asked for of one kind only, and what is deleted, of any kind. */
export function shownAndDeleted(workshopId: Id<'workshop'>, kind?: Kind) {
  const { records } = database;
  const start = kind === undefined ? [workshopId] : [workshopId, kind];
  return [
    records
      .where('[workshopId+kind+shownAt+shownOrder]')
      .between([...start, Dexie.minKey], [...start, Dexie.maxKey]),
    records.where('flags').equals(deletedFlag(workshopId)),
  ];
}
