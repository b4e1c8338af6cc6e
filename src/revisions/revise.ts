import type { Change } from '#/domain/change.ts';
import type { DeviceId, RevisionId } from '#/domain/ids.ts';
import type { Revision } from '#/domain/revision.ts';
import { tick } from './clock.ts';
import { ancestry, type History, headsOf } from './heads.ts';
import { sameJson } from './same.ts';
import { type Hashed, seal } from './seal.ts';
import { type Shown, show } from './show.ts';

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

type Sealing = Pick<Parameters<typeof seal>[0], 'value' | 'parents' | 'deleted' | 'erased'>;

/**
 * Turns a change into the one revision that makes it true, given the record's history here (empty for a new record).
 * Undefined when there is nothing to write: the record already is as the change wants it, or is not here.
 */
export function revise(history: History, change: Change, stamp: Stamp): Revision | undefined {
  const [first] = history.values();
  const kind = 'kind' in change ? change.kind : first?.header.kind;
  const sealing = kind && sealingOf(history, change);
  if (!kind || !sealing) return undefined;
  const parents = sealing.parents.map((id) => history.get(id)?.header.hlc ?? 0);
  return seal({
    recordId: change.id,
    kind,
    ...sealing,
    hlc: tick(stamp.now, stamp.lastSeen, parents),
    deviceId: stamp.deviceId,
    salt: stamp.salt,
    ...(stamp.hashed && { hashed: stamp.hashed }),
  });
}

function sealingOf(history: History, change: Change): Sealing | undefined {
  const heads = headsOf(history).map((head) => head.id);
  const shown = show(history);
  switch (change.type) {
    case 'create':
      if (shown && !shown.deleted && settled(heads, shown.value, change.value)) return undefined;
      return { value: change.value, parents: heads };
    case 'edit':
      return shown && edited(history, heads, shown, change);
    case 'delete':
      if (shown === undefined || shown.deleted) return undefined;
      return { value: null, parents: heads, deleted: true };
    case 'undelete':
      if (!shown?.deleted) return undefined;
      return { value: shown.value, parents: heads };
    case 'erase': {
      const erased = erasable(history, heads);
      if (erased.length === 0) return undefined;
      return { value: null, parents: heads, deleted: true, erased };
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
  heads: readonly RevisionId[],
  shown: Shown,
  change: Extract<Change, { type: 'edit' }>,
): Sealing | undefined {
  const patch: Readonly<Record<string, unknown>> = change.patch;
  const base = change.base ?? [];
  if (base.length > 0 && base.every((id) => history.has(id))) {
    const known = ancestry(history, base);
    const seen = show(new Map([...history].filter(([id]) => known.has(id))));
    const deletedSince = headsOf(history).some((head) => head.header.deleted && !known.has(head.id));
    if (!seen || deletedSince || hasMovedOn(seen, shown, Object.keys(patch))) {
      const before = seen?.value ?? shown.value;
      const value = { ...before, ...patch };
      return seen && sameJson(before, value) ? undefined : { value, parents: base };
    }
  }
  const value = { ...shown.value, ...patch };
  return !shown.deleted && settled(heads, shown.value, value) ? undefined : { value, parents: heads };
}

/**
 * Whether somebody has changed these fields since the author saw the record, or has given any field a wording beside
 * the shown one, which an edit of all heads would settle unseen.
 */
function hasMovedOn(seen: Shown, now: Shown, fields: readonly string[]): boolean {
  return (
    fields.some((field) => !sameJson(seen.value[field], now.value[field])) ||
    now.conflicts.some(({ field, versions }) => {
      const known = wordingsOf(seen, field);
      return versions.some(({ value }) => !known.some((wording) => sameJson(wording, value)));
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
