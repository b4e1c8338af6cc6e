import type { Change } from '#/domain/change.ts';
import type { DeviceId, RecordId } from '#/domain/ids.ts';
import type { Header, Revision } from '#/domain/revision.ts';
import { canonicalJson, hashText } from '#/revisions/hash.ts';
import { revisionId } from '#/revisions/seal.ts';
import type { Shown } from '#/revisions/show.ts';
import { eraseIn } from './sending.ts';
import { historyIn } from './states.ts';
import {
  type Device,
  type Happening,
  LawBroken,
  type Look,
  seenBy,
  textFields,
  type World,
  wordingsOf,
} from './telling.ts';

/** Writes the change, and sees that it did what was asked of it and nothing else (laws 3, 6 and 11). */
export function write(world: World, device: Device, change: Change, look?: Look): void {
  const { core } = world;
  const history = historyIn(device.state, change.id);
  const revisions = core.revise(history, change, {
    now: world.time + device.skew,
    lastSeen: Math.max(0, ...[...device.state.values()].map((revision) => revision.header.hlc)),
    deviceId: device.name as DeviceId,
    salt: `salt-${world.happenings.length}`,
  });
  if (revisions.length === 0) return;
  const stood = core.show(history);
  const act: Act = {
    change,
    seen: look?.seen ?? seenBy(device, change.id),
    before: look?.shown ?? stood,
    leaves: [look?.shown, stood].some((shown) => leftBy(change, shown).length > 0),
  };
  for (const revision of revisions) happen(world, device, revision, act);
  if (change.type === 'erase') eraseIn(device.holding);
  if (look) device.looks.delete(change.id);
  device.state = core.merge(device.state, new Map(revisions.map((revision) => [revision.id, revision])));
  const now = historyIn(device.state, change.id);
  const after = core.show(now);
  const mostHeads = stood?.deleted ? Number.POSITIVE_INFINITY : core.headsOf(history).length;
  if (!look) settlesWhatItSaw(change, mostHeads, core.headsOf(now).length, after);
  if (change.type === 'undelete' && (after?.deleted || told(after) !== told(stood)))
    throw new LawBroken(6, 'taken back, but not as it was');
  if (change.type === 'edit' && stood && after && (look === undefined || !stood.deleted))
    leavesWhatItDoesNotName(world, change, [stood, after], look);
}

/** Law 3. */
function settlesWhatItSaw(change: Change, most: number, now: number, after: Shown | undefined): void {
  if (now !== 1 && !after?.conflicts.length)
    throw new LawBroken(3, `more than one head after: ${change.type}`);
  if (change.type === 'edit' && now > Math.max(1, most)) throw new LawBroken(3, 'an edit made one more head');
}

/**
 * Law 11. What the author had in view is exactly as it was but for what the edit names; what had come since is at least there.
 * An old wording that only shows since a newer one was deleted has not come since: nobody wrote it in answer to the newer.
 */
function leavesWhatItDoesNotName(
  { happenings }: World,
  change: Edit,
  [stood, after]: readonly [Shown, Shown],
  look: Look | undefined,
): void {
  const broken = (what: string) => new LawBroken(11, `${what} by an edit of ${Object.keys(change.patch)}`);
  for (const field of textFields.filter((each) => !Object.hasOwn(change.patch, each))) {
    const kept = wordingsOf(after, field);
    const isOwed = (wording: unknown) =>
      look === undefined ||
      wordingsOf(look.shown, field).includes(wording) ||
      happenings.some(
        (each) => each.record === change.id && each.wrote.get(field) === wording && !look.seen.has(each),
      );
    for (const wording of wordingsOf(stood, field))
      if (isOwed(wording) && !kept.includes(wording))
        throw broken(`«${String(wording)}» (${field}) was taken away`);
  }
  if (look !== undefined) return;
  const asked: Shown = {
    ...stood,
    deleted: false,
    deletedOn: leftBy(change, stood).length > 0 ? stood.deletedOn : null,
    value: { ...stood.value, ...change.patch },
    conflicts: stood.conflicts.filter(({ field }) => !Object.hasOwn(change.patch, field)),
  };
  if (told(asked) !== told(after) || asked.deletedOn !== after.deletedOn)
    throw broken(`something else than what it asks for was made of ${told(stood)}: ${told(after)}`);
}

/** What of it is to be settled and stays so. */
function leftBy(change: Change, shown: Shown | undefined): readonly string[] {
  if (change.type !== 'edit') return [];
  const fields = shown?.conflicts.map(({ field }) => field) ?? [];
  return fields.filter((field) => !Object.hasOwn(change.patch, field));
}

function told(shown: Shown | undefined): string {
  const evidence = [...((shown?.value.evidence ?? []) as readonly string[])].sort();
  const conflicts = shown?.conflicts.map(({ field }) => [field, wordingsOf(shown, field)]) ?? [];
  return canonicalJson([{ ...shown?.value, evidence }, conflicts]);
}

type Edit = Extract<Change, { readonly type: 'edit' }>;

interface Act {
  readonly change: Change;
  readonly seen: ReadonlySet<Happening>;
  readonly before: Shown | undefined;
  readonly leaves: boolean;
}

function happen(world: World, device: Device, revision: Revision, act: Act | null) {
  const { deleted, recordId, erased } = revision.header;
  const { seen, before, leaves } = act ?? { seen: new Set<Happening>(), before: undefined, leaves: false };
  const wrote = new Map<string, string>();
  const stoodAlone = new Map<string, string>();
  for (const field of textFields) {
    const inConflict = before?.conflicts.some((conflict) => conflict.field === field);
    if (before && !inConflict) stoodAlone.set(field, String(before.value[field]));
    const text = act && decided(act.change, field);
    if (text !== undefined && text !== null && (inConflict || before?.value[field] !== text))
      wrote.set(field, text);
  }
  const happening: Happening = {
    number: world.happenings.length,
    id: revision.id,
    revision,
    record: recordId,
    seen,
    deletes: deleted === true,
    erases: new Set(erased ? [...seen].filter((each) => !each.deletes) : []),
    wrote,
    stoodAlone,
    leaves,
  };
  world.happenings.push(happening);
  device.holding.set(happening, 'text');
}

/** What the author says in a field; undefined where it is left as it is. */
function decided(change: Change, field: string): string | undefined {
  if (change.type !== 'edit' && change.type !== 'create') return undefined;
  const said = change.type === 'edit' ? change.patch : change.value;
  return (said as Readonly<Record<string, string | undefined>>)[field];
}

/** A newer app writes a kind, a field and a header that this one does not know. */
export function writeNewer(world: World, device: Device, text: string): void {
  const record = `mood-${world.happenings.length}` as RecordId;
  const salt = `salt-${world.happenings.length}`;
  const value = { mood: text, unknown: { deep: [text, null] } };
  const header = {
    recordId: record,
    kind: 'moodBoard',
    schemaVersion: 7,
    parents: [],
    valueHash: hashText(salt + canonicalJson(value)),
    hlc: world.time,
    deviceId: device.name as DeviceId,
    audience: 'everyone',
  } as Header;
  const revision: Revision = { id: revisionId(header), header, salt, value };
  happen(world, device, revision, null);
  device.state = world.core.merge(device.state, new Map([[revision.id, revision]]));
}
