import type { RecordId, RevisionId } from '#/domain/ids.ts';
import { countCells } from '#/domain/packed-table.ts';
import { type AnyRevision, hasText } from '#/domain/revision.ts';
import { database } from './database.ts';
import { byRecord } from './history.ts';

/**
 * Revisions as stored: several in a row, as it is rows that take time (docs/decisions/0018-revisions-in-bundles.md). Each
 * revision lies in exactly one bundle, and a bundle has the id of the first one in it.
 */
export interface Bundle {
  readonly id: RevisionId;
  readonly workshopId: string;
  readonly recordIds: readonly RecordId[];
  readonly revisions: readonly AnyRevision[];
}

/** Whoever needs one revision reads its whole bundle. */
const mostRevisions = 50;
const mostCharacters = 100_000;
/** Of a table: at some thirty characters each. */
const mostFigures = 3000;

export async function readRevisions(workshopId: string): Promise<AnyRevision[]> {
  const bundles = await database.revisions.where('workshopId').equals(workshopId).toArray();
  return bundles.flatMap((bundle) => bundle.revisions);
}

/** The histories of these records; one that is not here is left out. */
export async function readHistories(recordIds: readonly RecordId[]): Promise<Map<RecordId, AnyRevision[]>> {
  const wanted = new Set(recordIds);
  const revisions = (await bundlesWith(recordIds)).flatMap((bundle) => bundle.revisions);
  return byRecord(revisions.filter(({ header }) => wanted.has(header.recordId)));
}

/** Those named in `added` get bundles of their own; the others, whose text has come or gone, change where they lie. */
export async function writeRevisions(
  workshopId: string,
  revisions: readonly AnyRevision[],
  added: ReadonlySet<string>,
): Promise<void> {
  const known = new Map(
    revisions.filter(({ id }) => !added.has(id)).map((revision) => [revision.id, revision]),
  );
  await Promise.all([
    database.revisions.bulkAdd(
      bundlesOf(
        workshopId,
        revisions.filter(({ id }) => added.has(id)),
      ),
    ),
    rewriteRevisions(recordsOf([...known.values()]), (revision) => known.get(revision.id) ?? revision),
  ]);
}

/** Replaces revisions of these records by what `rewritten` answers; undefined takes one away. */
export async function rewriteRevisions(
  recordIds: Iterable<RecordId>,
  rewritten: (revision: AnyRevision) => AnyRevision | undefined,
): Promise<void> {
  const bundles = await bundlesWith([...recordIds]);
  const old = bundles.filter(({ revisions }) => revisions.some((each) => rewritten(each) !== each));
  const changed = old.flatMap(({ workshopId, revisions }) => {
    const left = revisions.map(rewritten).filter((revision) => revision !== undefined);
    return left.length > 0 ? [bundleOf(workshopId, left)] : [];
  });
  const kept = new Set(changed.map(({ id }) => id));
  await database.revisions.bulkDelete(old.map(({ id }) => id).filter((id) => !kept.has(id)));
  await database.revisions.bulkPut(changed);
}

/** Several records' bundles are found by their keys first: a bundle that holds many of them is read once. */
async function bundlesWith(recordIds: readonly RecordId[]): Promise<readonly Bundle[]> {
  const [only] = recordIds;
  if (only && recordIds.length === 1) return holding(only).toArray();
  const keys = await Promise.all(recordIds.map((id) => holding(id).primaryKeys()));
  const bundles = await database.revisions.bulkGet([...new Set(keys.flat())]);
  return bundles.filter((bundle) => bundle !== undefined);
}

function holding(recordId: RecordId) {
  return database.revisions.where('recordIds').equals(recordId);
}

/** The revisions of a record stay together. */
function bundlesOf(workshopId: string, revisions: readonly AnyRevision[]): Bundle[] {
  const bundles: AnyRevision[][] = [];
  let filling: AnyRevision[] = [];
  let characters = 0;
  for (const revision of [...byRecord(revisions).values()].flat()) {
    const length = lengthOf(revision);
    characters += length;
    if (filling.length === 0 || filling.length === mostRevisions || characters > mostCharacters) {
      filling = [];
      bundles.push(filling);
      characters = length;
    }
    filling.push(revision);
  }
  return bundles.map((each) => bundleOf(workshopId, each));
}

/** In characters, about. A large table is not written down only to be measured. */
function lengthOf(revision: AnyRevision): number {
  const isLarge = hasText(revision) && countCells(revision.value) >= mostFigures;
  return isLarge ? mostCharacters + 1 : JSON.stringify(revision).length;
}

function bundleOf(workshopId: string, revisions: readonly AnyRevision[]): Bundle {
  const [first] = revisions;
  if (first === undefined) throw new Error('A bundle holds at least one revision');
  return { id: first.id, workshopId, recordIds: recordsOf(revisions), revisions };
}

function recordsOf(revisions: readonly AnyRevision[]): RecordId[] {
  return [...new Set(revisions.map(({ header }) => header.recordId))];
}
