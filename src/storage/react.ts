import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { AnyEntry, Entry } from '#/domain/entry.ts';
import type { Id, RevisionId } from '#/domain/ids.ts';
import type { Kind } from '#/domain/kinds.ts';
import type { RecordValues } from '#/domain/records.ts';
import type { Session } from '#/domain/session.ts';
import { readAttachment } from './attachments.ts';
import { type Device, readDevice } from './device.ts';
import { connectionNumber, onReopened } from './heal.ts';
import { latestNotes } from './latest.ts';
import { watch } from './live.ts';
import {
  countConflicts,
  countNotes,
  countSinceDelivery,
  countUnsentNotes,
  readConflicts,
  readDeletedPoints,
  readDraftKeys,
  readEarlier,
  readEntries,
  readEntry,
  readExchanges,
  readSession,
  readTrash,
  readWorkshops,
} from './queries.ts';
import type { AttachmentRow, Exchange } from './rows.ts';
import { readSaveState, type SaveState, subscribeToSaveState } from './save-state.ts';

/** Every hook is live, and `undefined` while it loads. */
export function useWorkshops(): readonly Entry<'workshop'>[] | undefined {
  return useLive('', readWorkshops);
}

/** Null when the workshop is not on this device. */
export function useSession(workshopId: Id<'workshop'>): Session | null | undefined {
  return useLive(workshopId, () => readSession(workshopId));
}

/** Live records of a kind, without what is deleted; with `place`, only those that lie there (see `KindRules.place`). */
export function useEntries<K extends Kind>(
  workshopId: Id<'workshop'>,
  kind: K,
  place?: string,
): readonly Entry<K>[] | undefined {
  const key = JSON.stringify([workshopId, kind, place]);
  return useLive(key, () => readEntries(workshopId, kind, place));
}

/** The last `limit` notes of a place and those that have come since, in the order of its list. */
export function useLatestNotes(
  workshopId: Id<'workshop'>,
  place: string,
  limit: number,
): readonly Entry<'note'>[] | undefined {
  const key = JSON.stringify([workshopId, place, limit]);
  const query = useMemo(() => latestNotes(workshopId, place, limit), [workshopId, place, limit]);
  return useLive(key, query);
}

export function useEntry<K extends Kind>(id: Id<K>): Entry<K> | null | undefined {
  return useLive(id, () => readEntry(id));
}

/** What a record said in one of its revisions; null where no revision is named, or its text is not on this device. */
export function useEarlier<K extends Kind>(
  id: Id<K>,
  revisionId: RevisionId | null,
): RecordValues[K] | null | undefined {
  const key = `${id} ${revisionId}`;
  return useLive(key, async () => (revisionId === null ? null : readEarlier(id, revisionId)));
}

/** The bytes of an attachment; null when they are not on this device. */
export function useAttachment(sha256: string): AttachmentRow | null | undefined {
  return useLive(sha256, async () => (await readAttachment(sha256)) ?? null);
}

/** What is deleted and can be taken back, newest first. */
export function useTrash(workshopId: Id<'workshop'>): readonly AnyEntry[] | undefined {
  return useLive(workshopId, () => readTrash(workshopId));
}

export function useDeletedPoints(workshopId: Id<'workshop'>) {
  return useLive(workshopId, () => readDeletedPoints(workshopId));
}

/** Records with wordings to settle, or deleted on one device and changed on another. */
export function useConflicts(workshopId: Id<'workshop'>): readonly AnyEntry[] | undefined {
  return useLive(workshopId, () => readConflicts(workshopId));
}

export function useConflictCount(workshopId: Id<'workshop'>): number {
  return useLive(workshopId, () => countConflicts(workshopId)) ?? 0;
}

/** Notes written on this device since it last sent a file of this workshop. */
export function useUnsentCount(workshopId: Id<'workshop'>): number {
  return useLive(workshopId, () => countUnsentNotes(workshopId)) ?? 0;
}

/** What has been changed since delivery, by kind; null where nothing is delivered, or nobody knows. */
export function useChangedSinceDelivery(
  workshopId: Id<'workshop'>,
): Readonly<Record<string, number>> | null | undefined {
  const found = useLive(workshopId, async () => JSON.stringify(await countSinceDelivery(workshopId)));
  return useMemo(() => (found === undefined ? undefined : JSON.parse(found)), [found]);
}

/** How many notes lie in each of these places (see `notePlace`). */
export function useNoteCounts(
  workshopId: Id<'workshop'>,
  places: readonly string[],
): ReadonlyMap<string, number> | undefined {
  const key = JSON.stringify([workshopId, ...places]);
  const found = useLive(key, async () => JSON.stringify([...(await countNotes(workshopId, places))]));
  return useMemo(() => (found === undefined ? undefined : new Map(JSON.parse(found))), [found]);
}

/** The keys of the drafts that begin so: one query for a whole list, which a draft of another kind does not wake. */
export function useDraftKeys(prefix: string): ReadonlySet<string> | undefined {
  const found = useLive(prefix, async () => JSON.stringify(await readDraftKeys(prefix)));
  return useMemo(() => (found === undefined ? undefined : new Set<string>(JSON.parse(found))), [found]);
}

/** Files sent and received, newest first. */
export function useExchanges(workshopId: Id<'workshop'>): readonly Exchange[] | undefined {
  return useLive(workshopId, () => readExchanges(workshopId));
}

export function useDevice(): Device | undefined {
  return useLive('', readDevice);
}

export function useSaveState(): SaveState {
  return useSyncExternalStore(subscribeToSaveState, readSaveState);
}

interface Shown<T> {
  readonly key: string;
  readonly value: T;
}

/**
 * The answer to a query, kept up to date; `key` names what it depends on. Never the answer to another key, not for one
 * frame: a note must not be written into the wrong list. Watched anew when the connection has been opened again.
 */
function useLive<T>(key: string, query: () => Promise<T>): T | undefined {
  const connection = useSyncExternalStore(onReopened, connectionNumber);
  const latest = useRef(query);
  latest.current = query;
  const [shown, setShown] = useState<Shown<T> | null>(null);
  const [mistake, setMistake] = useState<Error | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new connection asks for a new watch
  useEffect(
    () =>
      watch(
        latest.current,
        (value) => setShown((before) => (isShown(before, key, value) ? before : { key, value })),
        (error) => setMistake(mistakeOf(error)),
      ),
    [key, connection],
  );
  if (mistake) throw mistake;
  return shown?.key === key ? shown.value : undefined;
}

/** A number or a text that is the same as before draws nothing again. */
function isShown<T>(before: Shown<T> | null, key: string, value: T): boolean {
  return before !== null && before.key === key && before.value === value;
}

function mistakeOf(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
