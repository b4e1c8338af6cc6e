import type { Change } from '#/domain/change.ts';
import type { DeviceId, RevisionId } from '#/domain/ids.ts';
import { hasText, type Revision } from '#/domain/revision.ts';
import { apart } from './apart.ts';
import { tick } from './clock.ts';
import { hashText } from './hash.ts';
import { ancestry, type History, headsOf } from './heads.ts';
import { sameJson } from './same.ts';
import { type Hashed, type Sealing, seal } from './seal.ts';
import { type Shown, show, togetherIn } from './show.ts';

/** What the device adds to a change: who, when and the salt. */
export interface Stamp {
  /** Milliseconds since 1970, by this device's own clock. */
  readonly now: number;
  /** The latest hlc this device has seen. */
  readonly lastSeen: number;
  readonly deviceId: DeviceId;
  readonly salt: string;
  /** Made ahead, where the value is large. */
  readonly hashed?: Hashed;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Turns a change into the revisions that make it true, given the record's history here (empty for a new record): one, or
 * several where the change leaves something to settle (apart.ts), the shown one last. None when there is nothing to
 * write: the record already is as the change wants it, or is not here.
 */
export function revise(history: History, change: Change, stamp: Stamp): readonly Revision[] {
  const [first] = history.values();
  const kind = 'kind' in change ? change.kind : first?.header.kind;
  if (!kind) return [];
  let latest = stamp.lastSeen;
  return sealingsOf(history, change).map((sealing, index) => {
    const parents = sealing.parents.map((id) => history.get(id)?.header.hlc ?? 0);
    latest = tick(stamp.now, latest, parents);
    const salt = saltOf(stamp.salt, index);
    return seal({
      recordId: change.id,
      kind,
      ...sealing,
      hlc: latest,
      deviceId: stamp.deviceId,
      salt,
      ...(stamp.hashed && { hashed: stamp.hashed }),
    });
  });
}

/** What this very change has written already, known again by its salts; empty when it has written nothing. */
export function alreadyWritten(history: History, salt: string): readonly Revision[] {
  const bySalt = new Map([...history.values()].filter(hasText).map((each) => [each.salt, each]));
  const written: Revision[] = [];
  for (let next = bySalt.get(salt); next; next = bySalt.get(saltOf(salt, written.length))) written.push(next);
  return written;
}

/** One for each text: where one of them is erased, the salt of another must not give away what it was hashed with. */
function saltOf(salt: string, index: number): string {
  return index === 0 ? salt : hashText(`${salt} ${index}`);
}

function sealingsOf(history: History, change: Change): readonly Sealing[] {
  const heads = headsOf(history).map((head) => head.id);
  const shown = show(history);
  switch (change.type) {
    case 'create':
      if (shown && !shown.deleted && settled(heads, shown.value, change.value)) return [];
      return [{ value: change.value, parents: heads }];
    case 'edit':
      return shown ? edited(history, shown, change) : [];
    case 'delete':
      if (shown === undefined || shown.deleted) return [];
      return [{ value: null, parents: heads, deleted: true }];
    case 'undelete': {
      if (!shown?.deleted) return [];
      if (shown.conflicts.length > 0) return apart(history, shown, {}, shown.conflicts);
      return [{ value: shown.value, parents: heads }];
    }
    case 'erase': {
      const erased = erasable(history, heads);
      if (erased.length === 0) return [];
      return [{ value: null, parents: heads, deleted: true, erased }];
    }
  }
}

/** Also what is pruned here: another device may hold its text. A deletion has none. */
function erasable(history: History, heads: readonly RevisionId[]): RevisionId[] {
  const gone = new Set([...history.values()].flatMap((revision) => revision.header.erased ?? []));
  return [...ancestry(history, heads)].filter((id) => !gone.has(id) && !history.get(id)?.header.deleted);
}

function edited(
  history: History,
  shown: Shown,
  change: Extract<Change, { type: 'edit' }>,
): readonly Sealing[] {
  const { base = [] } = change;
  if (base.length === 0 || !base.every((id) => history.has(id)))
    return patched(history, shown, withTheRest(change.patch, history, shown));
  const known = ancestry(history, base);
  const then = new Map([...history].filter(([id]) => known.has(id)));
  const seen = show(then);
  if (!seen) return [{ value: { ...shown.value, ...change.patch }, parents: base }];
  const patch = withTheRest(change.patch, history, seen);
  const deletedSince = headsOf(history).some((head) => head.header.deleted && !known.has(head.id));
  if (!deletedSince && !hasMovedOn(seen, shown, Object.keys(patch))) return patched(history, shown, patch);
  return sameJson(seen.value, { ...seen.value, ...patch }) ? [] : patched(then, seen, patch);
}

/** What only means something together is written together: the rest of it as the author saw it. */
function withTheRest(patch: Fields, history: History, seen: Shown): Fields {
  const together = togetherOf(history);
  const isNamed = (field: string) => Object.hasOwn(patch, field);
  // What is named is not read from what was seen: a large table would be unpacked for it.
  const rest = together.some(isNamed)
    ? together.filter((field) => !isNamed(field) && field in seen.value)
    : [];
  return { ...Object.fromEntries(rest.map((field) => [field, seen.value[field]])), ...patch };
}

function togetherOf(history: History): readonly string[] {
  const [first] = history.values();
  return first ? togetherIn(first.header.kind) : [];
}

/** The edit upon everything in the history. What it does not name and is to be settled, it leaves to settle. */
function patched(history: History, shown: Shown, patch: Fields): readonly Sealing[] {
  const heads = headsOf(history).map((head) => head.id);
  const left = shown.conflicts.filter(({ field }) => !Object.hasOwn(patch, field));
  if (left.length > 0) {
    const changes = withTheRest(changesOf(shown, patch), history, shown);
    return shown.deleted || Object.keys(changes).length > 0 ? apart(history, shown, changes, left) : [];
  }
  const value = { ...shown.value, ...patch };
  return !shown.deleted && settled(heads, shown.value, value) ? [] : [{ value, parents: heads }];
}

/** What differs from what is shown, or settles something: the rest of a patch is no wish for every version to say it. */
function changesOf(shown: Shown, patch: Fields): Fields {
  const unsettled = new Set(shown.conflicts.map(({ field }) => field));
  return Object.fromEntries(
    Object.entries(patch).filter(
      ([field, value]) => unsettled.has(field) || !sameJson(shown.value[field], value),
    ),
  );
}

/** Whether somebody has changed these fields since the author saw the record, or given them a wording beside the shown one. */
function hasMovedOn(seen: Shown, now: Shown, fields: readonly string[]): boolean {
  return (
    fields.some((field) => !sameJson(seen.value[field], now.value[field])) ||
    now.conflicts.some(({ field, versions }) => {
      const known = wordingsOf(seen, field);
      return (
        fields.includes(field) &&
        versions.some(({ value }) => !known.some((wording) => sameJson(wording, value)))
      );
    })
  );
}

function wordingsOf(shown: Shown, field: string): unknown[] {
  const conflict = shown.conflicts.find((each) => each.field === field);
  return conflict ? conflict.versions.map((version) => version.value) : [shown.value[field]];
}

function settled(heads: readonly RevisionId[], before: unknown, after: unknown): boolean {
  return heads.length === 1 && sameJson(before, after);
}
