import type { AnyEntry } from '#/domain/entry.ts';
import type { Id, RecordId } from '#/domain/ids.ts';
import { isKind, type Kind } from '#/domain/kinds.ts';
import { type RecordValues, recordRules } from '#/domain/records.ts';
import type { AnyRevision } from '#/domain/revision.ts';
import { headsOf, historyOf } from './heads.ts';
import { isSaidOfAnother } from './said-of.ts';
import { show } from './show.ts';

/**
 * The record as screens read it, from all its revisions here. Undefined for a kind this version of the app does not
 * know, and for a record of which no text was ever received.
 */
export function entryOf(workshopId: Id<'workshop'>, revisions: readonly AnyRevision[]): AnyEntry | undefined {
  const first = revisions[0];
  if (first === undefined || !isKind(first.header.kind)) return undefined;
  const history = historyOf(revisions);
  const shown = show(history);
  const byTime = revisions.toSorted((a, b) => a.header.hlc - b.header.hlc || (a.id < b.id ? -1 : 1));
  const [oldest, newest] = [byTime[0] ?? first, byTime.at(-1) ?? first];
  const { kind } = first.header;
  const erased = shown === undefined && revisions.some((revision) => revision.header.erased);
  if (shown === undefined && !erased) return undefined;
  // A revision carries JSON: that it has the fields of its kind is checked where files are read (exchange/check-values.ts).
  const value = shown?.value as RecordValues[Kind] | undefined;
  return {
    id: first.header.recordId as RecordId,
    workshopId,
    kind,
    place: value ? placeOf(kind, value) : '',
    value: value ?? {},
    heads: headsOf(history).map((head) => head.id),
    conflicts: shown?.conflicts ?? [],
    deleted: shown?.deleted ?? true,
    erased,
    deletedOn: shown?.deletedOn ?? null,
    ...(shown && isSaidOfAnother(history, shown, recordRules[kind].saidOf) && { saidOfAnother: true }),
    createdAt: oldest.header.hlc,
    changedAt: newest.header.hlc,
    changedBy: newest.header.deviceId,
  } as unknown as AnyEntry;
}

function placeOf<K extends Kind>(kind: K, value: RecordValues[K]): string {
  return recordRules[kind].place(value);
}
