import type { Change, Written } from '#/domain/change.ts';
import type { Id, RecordId, RevisionId } from '#/domain/ids.ts';
import type { Kind } from '#/domain/kinds.ts';
import type { Result } from '#/domain/result.ts';
import type { AnyRevision, Revision } from '#/domain/revision.ts';
import type { StorageProblem } from '#/domain/storage-problem.ts';
import { headsOf, historyOf } from '#/revisions/heads.ts';
import { stateOf } from '#/revisions/merge.ts';
import { alreadyWritten, revise, type Stamp } from '#/revisions/revise.ts';
import type { Hashed } from '#/revisions/seal.ts';
import { type AttachedBytes, letGoOfErased, putAttachments } from './attachments.ts';
import { readHistories, writeRevisions } from './bundles.ts';
import { isClosed } from './closed.ts';
import { database } from './database.ts';
import { ensureDevice, putClock, readClock, readDevice } from './device.ts';
import { shownRecords } from './history.ts';
import { changedSince } from './joining.ts';
import { randomId } from './random.ts';
import { inTransaction } from './transaction.ts';
import { heldDraft, releaseDraft, releaseErased } from './unsaved.ts';

export interface Saved {
  /** When the transaction had committed, milliseconds since 1970. */
  readonly at: number;
  readonly heads: ReadonlyMap<RecordId, readonly RevisionId[]>;
  readonly written: Written;
}

export interface SaveOptions {
  readonly clearDraft?: string;
  readonly files?: readonly AttachedBytes[];
  /** Hashes of large values that were made ahead, by record. */
  readonly hashed?: ReadonlyMap<RecordId, Hashed>;
}

/** The one write path: turns changes into revisions and shown records in one transaction. Resolves after the commit. */
export async function saveChanges(
  workshopId: Id<'workshop'>,
  changes: readonly Change[],
  options: SaveOptions = {},
): Promise<Result<Saved, StorageProblem>> {
  if (isClosed(workshopId))
    return { ok: true, value: { at: Date.now(), heads: new Map(), written: new Map() } };
  const { revisions, records, drafts, device, snapshots, attachments } = database;
  const erased = new Set(changes.flatMap((change) => (change.type === 'erase' ? [change.id] : [])));
  const erases = erased.size > 0;
  // Chosen before the work, so that work done twice makes the same revisions.
  const stamped = changes.map((change) => stampedChange(change, options.hashed?.get(change.id)));
  const now = Date.now();
  const { clearDraft: key, files = [] } = options;
  const held = key === undefined ? undefined : heldDraft(key);
  const withBytes = erases || files.length > 0 ? [attachments] : [];
  const tables = [revisions, records, drafts, device, ...(erases ? [snapshots] : []), ...withBytes];
  const result = await inTransaction(tables, async () => {
    const [written] = await Promise.all([
      write(workshopId, stamped, now),
      key && clearDraft(key, now),
      erases && forgetCopies(workshopId),
      erases && forgetDrafts(workshopId, erased),
      files.length > 0 && putAttachments(workshopId, files),
    ]);
    if (erases) await letGoOfErased(workshopId);
    return written;
  });
  if (!result.ok) return result;
  releaseDraft(held);
  releaseErased(erased);
  return { ok: true, value: { at: Date.now(), ...result.value } };
}

export function newId<K extends Kind>(_kind: K): Id<K> {
  return randomId() as Id<K>;
}

interface StampedChange {
  readonly change: Change;
  readonly salt: string;
  readonly hashed?: Hashed;
}

function stampedChange(change: Change, hashed: Hashed | undefined): StampedChange {
  return hashed ? { change, salt: hashed.salt, hashed } : { change, salt: randomId() };
}

/** Reads and writes only the histories of the records that change, however large the workshop is. */
async function write(
  workshopId: Id<'workshop'>,
  stamped: readonly StampedChange[],
  now: number,
): Promise<Omit<Saved, 'at'>> {
  const recordIds = [...new Set(stamped.map(({ change }) => change.id))];
  const [known, lastSeen, before] = await Promise.all([readDevice(), readClock(), readHistories(recordIds)]);
  const device = known ?? (await ensureDevice());
  const histories = new Map<RecordId, readonly AnyRevision[]>(before);
  const written = new Map<RecordId, readonly RevisionId[]>();
  let clock = lastSeen;
  for (const { change, ...own } of stamped) {
    const history = histories.get(change.id) ?? [];
    const stamp = { now, lastSeen: clock, deviceId: device.id, ...own };
    const revisions = revisionsFor(history, change, stamp);
    if (revisions.length === 0) continue;
    clock = Math.max(clock, ...revisions.map(({ header }) => header.hlc));
    histories.set(change.id, [...stateOf([...history, ...revisions]).values()]);
    written.set(
      change.id,
      revisions.map(({ id }) => id),
    );
  }
  const touched = recordIds.filter((id) => written.has(id)).flatMap((id) => histories.get(id) ?? []);
  const stored = historyOf([...before.values()].flat());
  const changed = changedSince(stored, touched);
  const added = new Set(changed.map(({ id }) => id).filter((id) => !stored.has(id)));
  await Promise.all([
    writeRevisions(workshopId, changed, added),
    database.records.bulkPut(shownRecords(workshopId, touched, device.id)),
    clock > lastSeen && putClock(clock),
  ]);
  return { written, heads: new Map(recordIds.map((id) => [id, headIds(histories.get(id) ?? [])])) };
}

/** None when there is nothing to write. Work that was committed before the connection was lost is recognised by its salt. */
function revisionsFor(history: readonly AnyRevision[], change: Change, stamp: Stamp): readonly Revision[] {
  const known = historyOf(history);
  const earlier = alreadyWritten(known, stamp.salt);
  return earlier.length > 0 ? earlier : revise(known, change, stamp);
}

/** The copies taken before imports hold the text that is erased: no import before it can be undone any more. */
async function forgetCopies(workshopId: Id<'workshop'>): Promise<void> {
  await database.snapshots
    .where('[workshopId+at]')
    .between([workshopId, Number.NEGATIVE_INFINITY], [workshopId, Number.POSITIVE_INFINITY])
    .delete();
}

/** What was being written in a record that is erased goes with it. */
async function forgetDrafts(workshopId: Id<'workshop'>, erased: ReadonlySet<RecordId>): Promise<void> {
  await database.drafts
    .where('workshopId')
    .equals(workshopId)
    .filter(({ recordId }) => recordId !== null && erased.has(recordId))
    .delete();
}

/** What was typed after the save began stays. */
async function clearDraft(key: string, savedAt: number): Promise<void> {
  const draft = await database.drafts.get(key);
  if (draft && draft.updatedAt <= savedAt) await database.drafts.delete(key);
}

function headIds(history: readonly AnyRevision[]): readonly RevisionId[] {
  return headsOf(historyOf(history)).map((head) => head.id);
}
