import { Dexie } from 'dexie';
import type { AnyEntry, Entry } from '#/domain/entry.ts';
import type { Id, RecordId, RevisionId } from '#/domain/ids.ts';
import { type Kind, kinds } from '#/domain/kinds.ts';
import { unpackNow } from '#/domain/packed-table.ts';
import { isPractice } from '#/domain/practice.ts';
import { type RecordValues, recordRules } from '#/domain/records.ts';
import { type AnyRevision, hasText } from '#/domain/revision.ts';
import { type Session, sessionKinds, sessionOf } from '#/domain/session.ts';
import { piecewise } from './breathe.ts';
import { readHistories } from './bundles.ts';
import { database } from './database.ts';
import {
  bringsNews,
  conflictFlag,
  deletedFlag,
  type Exchange,
  isWholeExport,
  type Snapshot,
  workshopFlag,
} from './rows.ts';

/*
 * What screens read. Each query reads the narrowest range of an index, so that it is run again only when something it
 * shows has changed (Dexie compares the ranges read with those written). `count()` is run again after every write to the
 * table, so small ranges are counted by their keys.
 */

/** Without practices: each is found from the workshop it is of. */
export async function readWorkshops(): Promise<readonly Entry<'workshop'>[]> {
  const rows = await database.records.where('flags').equals(workshopFlag).toArray();
  return rows.filter((row) => !isPractice(row.id)) as unknown as Entry<'workshop'>[];
}

export async function readSession(workshopId: Id<'workshop'>): Promise<Session | null> {
  const byKind = sessionKinds.map((kind) => shownRecordsOf([workshopId, kind]).toArray());
  const shown = (await Promise.all(byKind)).flat();
  return sessionOf([...shown, ...(await deletedProposalsOf(shown))]);
}

/** Asked for only where a point lies in one, which is rare: each question to the database keeps the next note waiting. */
async function deletedProposalsOf(shown: readonly AnyEntry[]): Promise<readonly AnyEntry[]> {
  const ids = new Set<string>(shown.map(({ id }) => id));
  const missing = shown.flatMap((entry) =>
    entry.kind === 'point' && !ids.has(entry.value.decisionId) ? entry.value.decisionId : [],
  );
  if (missing.length === 0) return [];
  const rows = await database.records.bulkGet([...new Set(missing)]);
  return rows.filter((row) => row !== undefined);
}

/** With `place`, only those that lie there (see `KindRules.place`). */
export async function readEntries<K extends Kind>(
  workshopId: Id<'workshop'>,
  kind: K,
  place?: string,
): Promise<readonly Entry<K>[]> {
  const rows = await shownRecordsOf([workshopId, kind, ...(place === undefined ? [] : [place])]).toArray();
  // Who asks for one place shows what lies there: large tables are unpacked one by one here, and not while it is drawn.
  if (kind === 'dataset' && place !== undefined) await piecewise(rows, ({ value }) => unpackNow(value));
  return rows as unknown as readonly Entry<K>[];
}

/**
 * All that a document may be made from, without persons. The deleted are among them: notes stay under a step that has been
 * taken out since. So many at a time that the page is let to in between.
 */
export async function readForDocuments(workshopId: Id<'workshop'>): Promise<readonly AnyEntry[]> {
  const told = kinds.filter((kind) => !recordRules[kind].personal);
  const found: AnyEntry[] = [];
  for (const kind of told) for await (const page of pagesOf(workshopId, kind)) found.push(...page);
  const deleted = await database.records.where('flags').equals(deletedFlag(workshopId)).toArray();
  return [...found, ...deleted.filter(({ kind }) => !recordRules[kind].personal)];
}

/** Unpacking ten thousand notes at once would stop the page for a fifth of a second. */
const recordsOfPage = 1000;

/** What is not deleted of a kind, by its index. Records may share a place in it: those already given are not given again. */
async function* pagesOf(workshopId: Id<'workshop'>, kind: Kind): AsyncGenerator<readonly AnyEntry[]> {
  const given = new Set<string>();
  const end = [workshopId, kind, Dexie.maxKey, Dexie.maxKey];
  let start: unknown[] = [workshopId, kind, Dexie.minKey, Dexie.minKey];
  let limit = recordsOfPage;
  for (;;) {
    const rows = await database.records
      .where('[workshopId+kind+shownAt+shownOrder]')
      .between(start, end, true, true)
      .limit(limit)
      .toArray();
    const page = rows.filter(({ id }) => !given.has(id));
    for (const { id } of page) given.add(id);
    yield page;
    const last = rows.at(-1);
    if (rows.length < limit || last === undefined) return;
    start = [workshopId, kind, last.shownAt, last.shownOrder];
    // A whole page in one place of the index: only a longer one leads past it.
    if (page.length === 0) limit *= 2;
  }
}

/** What is not deleted, of a kind, or of a kind in a place: one index for both. */
function shownRecordsOf(start: readonly string[]) {
  return database.records
    .where('[workshopId+kind+shownAt+shownOrder]')
    .between([...start, Dexie.minKey], [...start, Dexie.maxKey]);
}

export async function readEntry<K extends Kind>(id: Id<K>): Promise<Entry<K> | null> {
  const row: AnyEntry | undefined = await database.records.get(id);
  return (row ?? null) as unknown as Entry<K> | null;
}

/** Oldest first. */
export async function readHistory(recordId: RecordId): Promise<readonly AnyRevision[]> {
  const history = (await readHistories([recordId])).get(recordId) ?? [];
  return history.sort((a, b) => a.header.hlc - b.header.hlc || (a.id < b.id ? -1 : 1));
}

/** What a record said in one of its revisions; null where its text is not on this device. */
export async function readEarlier<K extends Kind>(
  id: Id<K>,
  revisionId: RevisionId,
): Promise<RecordValues[K] | null> {
  const revision = (await readHistories([id])).get(id)?.find((each) => each.id === revisionId);
  return revision && hasText(revision) ? (revision.value as RecordValues[K] | null) : null;
}

export async function readTrash(workshopId: Id<'workshop'>): Promise<readonly AnyEntry[]> {
  const rows = await database.records.where('flags').equals(deletedFlag(workshopId)).toArray();
  return rows.filter((entry) => !entry.erased).sort((a, b) => b.changedAt - a.changedAt);
}

/** The points that are deleted, also those whose text is erased: what was once made from them tells of it by when they went. */
export async function readDeletedPoints(
  workshopId: Id<'workshop'>,
): Promise<readonly Pick<Entry<'point'>, 'id' | 'changedAt'>[]> {
  const rows = await database.records.where('flags').equals(deletedFlag(workshopId)).toArray();
  return rows.flatMap((entry) =>
    entry.kind === 'point' ? { id: entry.id, changedAt: entry.changedAt } : [],
  );
}

export async function readConflicts(workshopId: Id<'workshop'>): Promise<readonly AnyEntry[]> {
  return database.records.where('flags').equals(conflictFlag(workshopId)).toArray();
}

export async function countConflicts(workshopId: Id<'workshop'>): Promise<number> {
  const keys = await database.records.where('flags').equals(conflictFlag(workshopId)).primaryKeys();
  return keys.length;
}

/** Written on this device since it last sent a file; no further than a thousand. */
export async function countUnsentNotes(workshopId: Id<'workshop'>): Promise<number> {
  const sent = [workshopId, 'sent'];
  const lastSent = await database.exchanges
    .where('[workshopId+direction+upTo]')
    .between([...sent, Number.NEGATIVE_INFINITY], [...sent, Number.POSITIVE_INFINITY])
    .last();
  return countChangedHere(workshopId, 'note', lastSent?.upTo ?? 0);
}

const handedOver = ['note', 'decision', 'point', 'action'] as const satisfies readonly Kind[];

/**
 * How many notes, proposals, points and actions have been changed on this device since the workshop was last saved as a
 * whole, by kind; and how many `files` have been brought in: what is in them may be older than the saving. Null unless
 * the workshop is marked as delivered, and this device knows of such a file.
 */
export async function countSinceDelivery(
  workshopId: Id<'workshop'>,
): Promise<Readonly<Record<string, number>> | null> {
  const workshop = await readEntry(workshopId);
  if (!workshop?.value.delivered) return null;
  const exchanges = await readExchanges(workshopId);
  const [last] = exchanges.filter(isWholeExport);
  if (last === undefined) return null;
  const { upTo } = last;
  const counts: Record<string, number> = { files: exchanges.filter((each) => bringsNews(each, last)).length };
  for (const kind of handedOver) counts[kind] = await countChangedHere(workshopId, kind, upTo);
  return counts;
}

/** No further than a thousand: counting ten thousand keys keeps the next note waiting. */
async function countChangedHere(workshopId: Id<'workshop'>, kind: Kind, after: number): Promise<number> {
  const keys = await database.records
    .where('[workshopId+kind+changedHere]')
    .between([workshopId, kind, after], [workshopId, kind, Number.POSITIVE_INFINITY], false, true)
    .limit(1000)
    .primaryKeys();
  return keys.length;
}

export async function readDraftKeys(prefix: string): Promise<readonly string[]> {
  return database.drafts.where('key').startsWith(prefix).primaryKeys();
}

/**
 * Notes per place. Run again after every write to a record, but in one transaction, and without fetching a key:
 * thousands of keys cost more than all these counts.
 */
export async function countNotes(
  workshopId: Id<'workshop'>,
  places: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  return database.transaction('r', database.records, async () => {
    const counts = await Promise.all(
      places.map((place) => shownRecordsOf([workshopId, 'note', place]).count()),
    );
    return new Map(places.map((place, index) => [place, counts[index] ?? 0]));
  });
}

/** Newest first. */
export async function readExchanges(workshopId: Id<'workshop'>): Promise<readonly Exchange[]> {
  const rows = await database.exchanges.where('workshopId').equals(workshopId).toArray();
  return rows.sort((a, b) => b.at - a.at);
}

/** Newest first. */
export async function readSnapshots(workshopId: Id<'workshop'>): Promise<readonly Snapshot[]> {
  const rows = await database.snapshots
    .where('[workshopId+at]')
    .between([workshopId, Number.NEGATIVE_INFINITY], [workshopId, Number.POSITIVE_INFINITY])
    .toArray();
  return rows.reverse();
}
