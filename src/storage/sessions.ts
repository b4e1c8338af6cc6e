import type { DeviceId, Id } from '#/domain/ids.ts';
import { isPractice } from '#/domain/practice.ts';
import { bad, good, type Result } from '#/domain/result.ts';
import { type AnyRevision, hasText } from '#/domain/revision.ts';
import type { StorageProblem } from '#/domain/storage-problem.ts';
import { type AttachedBytes, letGoOfErased, putSpokenOf } from './attachments.ts';
import { rewriteRevisions, writeRevisions } from './bundles.ts';
import { database } from './database.ts';
import { putClock, readClock, readDevice } from './device.ts';
import { attempt } from './heal.ts';
import { shownRecords } from './history.ts';
import {
  firstThatErases,
  type Joined,
  joinedAtOnce,
  joinInTurn,
  nothingJoined,
  type Undone,
  undo,
} from './joining.ts';
import type { Exchange } from './rows.ts';
import {
  forgetCopiesUpTo,
  makeSnapshot,
  packSnapshotsLater,
  putSnapshot,
  readSnapshot,
} from './snapshots.ts';
import { readState, rememberState } from './state-here.ts';
import { inTransaction } from './transaction.ts';

export interface Imported {
  readonly added: number;
  readonly exchange: Exchange;
}

/** The copy taken before that import is no longer kept, or there was nothing to undo. */
export interface CannotUndo {
  readonly type: 'cannotUndo';
}

/** Every revision of a workshop on this device, as files carry them. Whatever leaves the device is read here. */
export async function revisionsOf(workshopId: Id<'workshop'>): Promise<AnyRevision[]> {
  if (isPractice(workshopId)) throw new Error('A practice goes into no file');
  return [...(await readState(workshopId)).revisions];
}

/** A file that has climbed the ladder, and the row that will remember it. */
export interface ArrivingFile {
  readonly revisions: readonly AnyRevision[];
  readonly attachments?: readonly AttachedBytes[];
  readonly exchange: Exchange;
}

/** Joins one file with what is here: everything or nothing. */
export async function importFile(
  file: ArrivingFile & { readonly workshopId: Id<'workshop'> },
): Promise<Result<Imported, StorageProblem>> {
  const { exchanges, problem } = await importFiles(file.workshopId, [file]);
  if (problem) return bad(problem);
  const exchange = exchanges[0] ?? file.exchange;
  return good({ added: exchange.added.length, exchange });
}

/** A row of files: what came in, and why the rest of the row did not. */
export interface ImportedFiles {
  /** The rows that remember the first files of the row, in their order. */
  readonly exchanges: readonly Exchange[];
  readonly problem: StorageProblem | null;
}

/**
 * Joins files of one workshop with what is here, in one transaction: everything or nothing. Only a file that takes away
 * a text which one before it brought begins a transaction of its own; what was brought in before it then stands,
 * whatever comes of the rest.
 */
export async function importFiles(
  workshopId: Id<'workshop'>,
  files: readonly ArrivingFile[],
): Promise<ImportedFiles> {
  const imported = await importInOne(workshopId, files);
  if (imported.ok) return { exchanges: imported.value, problem: null };
  if (imported.problem.type !== 'erasesWhatCame') return { exchanges: [], problem: imported.problem };
  const { from } = imported.problem;
  const first = await importFiles(workshopId, files.slice(0, from));
  if (first.problem) return first;
  const rest = await importFiles(workshopId, files.slice(from));
  return { exchanges: [...first.exchanges, ...rest.exchanges], problem: rest.problem };
}

/** The first file that takes away what one before it has just brought: it begins a row of its own. */
interface ErasesWhatCame {
  readonly type: 'erasesWhatCame';
  readonly from: number;
}

/** One transaction, and one snapshot that holds every text the files take away: it can undo each of them. */
async function importInOne(
  workshopId: Id<'workshop'>,
  files: readonly ArrivingFile[],
): Promise<Result<readonly Exchange[], StorageProblem | ErasesWhatCame>> {
  const read = await attempt(() => readState(workshopId));
  if (!read.ok) return read;
  const seen = read.value;
  const own = await attempt(() => ofThisWorkshop(seen.revisions, files));
  if (!own.ok) return own;
  const arriving = own.value;
  const expected = joinInTurn(seen.revisions, arriving.map(revisionsOfFile));
  const from = firstThatErases(seen.revisions, expected);
  if (from > 0) return bad({ type: 'erasesWhatCame', from });
  const isNews = expected.some((joined) => joined.changed.length > 0);
  const snapshot = isNews ? await makeSnapshot(workshopId, 'import', seen.revisions) : null;
  const imported = await inTransaction(tables, async () => {
    const done = await database.exchanges.bulkGet(files.map((file) => file.exchange.id));
    // The connection was lost after the commit: this is the second try.
    const isDone = done.every((row) => row !== undefined && row.snapshotId === snapshot?.id);
    if (snapshot && isDone) return { exchanges: done.filter((row) => row !== undefined) };
    const lastSeen = await readClock();
    const now = lastSeen === seen.lastSeen ? seen : await readState(workshopId);
    const inTurn = now === seen ? expected : joinInTurn(now.revisions, arriving.map(revisionsOfFile));
    const device = await readDevice();
    const exchanges: Exchange[] = [];
    let upTo = lastSeen;
    for (const [index, file] of arriving.entries()) {
      const joined = inTurn[index] ?? nothingJoined;
      upTo = Math.max(upTo + 1, newestOf(joined.changed));
      exchanges.push(receivedAs({ file, joined, upTo, snapshotId: snapshot?.id ?? null, ownId: device?.id }));
    }
    const all = joinedAtOnce(now.revisions, inTurn);
    if (snapshot) {
      await letGoOfEarlierErased(workshopId);
      await putSnapshot(snapshot);
    }
    await writeJoined(workshopId, all, device?.id);
    for (const { attachments = [], revisions } of arriving)
      await putSpokenOf(workshopId, attachments, revisions);
    await database.exchanges.bulkPut(exchanges);
    await putClock(upTo);
    return { exchanges, remember: () => rememberState(now, all.changed, upTo) };
  });
  if (!imported.ok) return imported;
  imported.value.remember?.();
  packSnapshotsLater();
  return good(imported.value.exchanges);
}

/** Brings the workshop back to before an import, and keeps what was written since (docs/decisions/0006-undo-import.md). */
export async function undoImport(
  exchangeId: string,
): Promise<Result<{ readonly removed: number }, StorageProblem | CannotUndo>> {
  const read = await attempt(async () => {
    const exchange = await database.exchanges.get(exchangeId);
    if (!exchange?.snapshotId || exchange.undone) return undefined;
    const before = await readSnapshot(exchange.snapshotId);
    return before && { exchange, before };
  });
  if (!read.ok) return read;
  if (!read.value) return bad({ type: 'cannotUndo' });
  const { exchange, before } = read.value;
  return inTransaction(tables, async () => {
    const { workshopId, added } = exchange;
    const { revisions, lastSeen } = await readState(workshopId);
    const undone = undo(revisions, before, added, await carriedLater(exchange));
    await writeUndone(workshopId, undone);
    await letGoOfErased(workshopId);
    await database.exchanges.put({ ...exchange, undone: true });
    await putClock(lastSeen + 1);
    return { removed: undone.removed.length };
  });
}

export function recordExchange(exchange: Exchange): Promise<Result<unknown, StorageProblem>> {
  return inTransaction([database.exchanges], () => database.exchanges.put(exchange));
}

/** Computed from the row as it is stored, so that of two quick taps none is lost. */
export function changeExchange(
  id: string,
  next: (stored: Exchange | undefined) => Exchange,
): Promise<Result<unknown, StorageProblem>> {
  return inTransaction([database.exchanges], async () =>
    database.exchanges.put(next(await database.exchanges.get(id))),
  );
}

export function confirmReceipt(exchangeId: string): Promise<Result<unknown, StorageProblem>> {
  return inTransaction([database.exchanges], () =>
    database.exchanges.update(exchangeId, { confirmed: true }),
  );
}

const tables = [
  database.revisions,
  database.records,
  database.exchanges,
  database.snapshots,
  database.attachments,
  database.device,
];

/** Without records that are known here as another workshop's or of another kind: a made-up file must not move them. */
async function ofThisWorkshop(
  here: readonly AnyRevision[],
  files: readonly ArrivingFile[],
): Promise<readonly ArrivingFile[]> {
  const kinds = new Map(here.map(({ header }) => [header.recordId, header.kind]));
  const taken = new Set<string>(await database.records.toCollection().primaryKeys());
  const isOwn = ({ header: { recordId, kind } }: AnyRevision) =>
    kinds.has(recordId) ? kinds.get(recordId) === kind : !taken.has(recordId);
  return files.map((file) => ({ ...file, revisions: file.revisions.filter(isOwn) }));
}

function revisionsOfFile(file: ArrivingFile): readonly AnyRevision[] {
  return file.revisions;
}

interface Received {
  readonly file: ArrivingFile;
  readonly joined: Joined;
  readonly upTo: number;
  readonly snapshotId: string | null;
  readonly ownId: DeviceId | undefined;
}

function receivedAs({ file, joined, upTo, snapshotId, ownId }: Received): Exchange {
  const added = new Set<string>(joined.added);
  const alsoCarried = file.revisions
    .filter(({ id, header }) => !added.has(id) && header.deviceId !== ownId)
    .map((revision) => revision.id);
  const erases = joined.changed.some((revision) => !hasText(revision) && !added.has(revision.id));
  return {
    ...file.exchange,
    upTo,
    snapshotId,
    added: joined.added,
    alsoCarried,
    ...(erases && snapshotId !== null && { erases }),
  };
}

/**
 * What an import has erased can be brought back by undoing it until the next import; then the copies that hold its text go,
 * and the bytes of its attachments (decision 6). Before the next one is written, whose own undo must have what it erases.
 */
async function letGoOfEarlierErased(workshopId: Id<'workshop'>): Promise<void> {
  const all = await database.exchanges.where('workshopId').equals(workshopId).toArray();
  const erasing = all.filter(({ erases, undone }) => erases && !undone);
  if (erasing.length === 0) return;
  await forgetCopiesUpTo(workshopId, new Set(erasing.map(({ snapshotId }) => snapshotId ?? '')));
  for (const { erases: _, ...exchange } of erasing) await database.exchanges.put(exchange);
  await letGoOfErased(workshopId);
}

/** What files opened after this one held; the clock orders them, as it goes on with every import. */
async function carriedLater(undone: Exchange): Promise<ReadonlySet<string>> {
  const all = await database.exchanges.where('workshopId').equals(undone.workshopId).toArray();
  return new Set(
    all
      .filter((other) => other.direction === 'received' && !other.undone && other.upTo > undone.upTo)
      .flatMap((other) => [...other.added, ...(other.alsoCarried ?? [])]),
  );
}

/** New rows are added, not put: for a row that is put, a browser may first look for the one it replaces. */
async function writeJoined(
  workshopId: Id<'workshop'>,
  joined: Joined,
  ownId: DeviceId | undefined,
): Promise<void> {
  const added = new Set<string>(joined.added);
  const shown = shownRecords(workshopId, joined.touched, ownId);
  const older = new Set<string>(
    joined.touched.filter((revision) => !added.has(revision.id)).map(({ header }) => header.recordId),
  );
  await Promise.all([
    writeRevisions(workshopId, joined.changed, added),
    database.records.bulkAdd(shown.filter((record) => !older.has(record.id))),
    database.records.bulkPut(shown.filter((record) => older.has(record.id))),
  ]);
}

async function writeUndone(workshopId: Id<'workshop'>, undone: Undone): Promise<void> {
  const removed = new Set<string>(undone.removed);
  const changed = new Map(undone.changed.map((revision) => [revision.id, revision]));
  await rewriteRevisions(undone.touchedIds, (revision) =>
    removed.has(revision.id) ? undefined : (changed.get(revision.id) ?? revision),
  );
  await database.records.bulkDelete([...undone.touchedIds]);
  const device = await readDevice();
  await database.records.bulkPut(shownRecords(workshopId, undone.touched, device?.id));
}

function newestOf(revisions: readonly AnyRevision[]): number {
  return revisions.reduce((latest, revision) => Math.max(latest, revision.header.hlc), 0);
}
