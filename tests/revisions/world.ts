import type { Change } from '#/domain/change.ts';
import type { DeviceId, RecordId, RevisionId } from '#/domain/ids.ts';
import type { AnyRevision, Header, Revision } from '#/domain/revision.ts';
import { canonicalJson, hashText } from '#/revisions/hash.ts';
import type { State } from '#/revisions/merge.ts';
import { revisionId } from '#/revisions/seal.ts';
import type { Shown } from '#/revisions/show.ts';
import type { Core } from '../kit/core.ts';
import type { Action } from './actions.ts';
import { bytesOf, historyIn } from './states.ts';

/** What really happened, told without heads, hashes or merge rules: who wrote what, having seen which other events. */
export interface Happening {
  readonly number: number;
  readonly id: RevisionId;
  readonly revision: Revision;
  readonly record: RecordId;
  readonly seen: ReadonlySet<Happening>;
  readonly deletes: boolean;
  readonly erases: ReadonlySet<Happening>;
  /** The text fields the author decided, and what stood alone on the screen in each before. */
  readonly wrote: ReadonlyMap<string, string>;
  readonly stoodAlone: ReadonlyMap<string, string>;
}

/** What a device should hold: each happening with its text or without. Joined by the three lines of `receive`. */
type Holding = Map<Happening, 'text' | 'stub'>;

export interface Device {
  readonly name: string;
  state: State;
  holding: Holding;
  skew: number;
  backup: { readonly state: State; readonly holding: Holding };
  /** What somebody began to type upon, by record. */
  looks: Map<RecordId, Look>;
}

interface Look {
  readonly base: RevisionId[];
  readonly seen: ReadonlySet<Happening>;
  readonly shown: Shown;
}

interface SentFile {
  readonly revisions: readonly AnyRevision[];
  readonly holding: Holding;
}

export interface World {
  readonly core: Core;
  readonly devices: readonly Device[];
  readonly happenings: Happening[];
  readonly records: RecordId[];
  readonly files: SentFile[];
  time: number;
}

/** A law that did not hold; `law` is its number in the list of invariants. */
export class LawBroken extends Error {
  constructor(
    readonly law: number,
    what: string,
  ) {
    super(`Law ${law}: ${what}`);
  }
}

export const textFields = ['text', 'economy'];

export function newWorld(core: Core): World {
  const devices = ['Nettbrett A', 'Nettbrett B', 'Nettbrett C'].map((name) => ({
    name,
    state: new Map(),
    holding: new Map(),
    skew: 0,
    backup: { state: new Map(), holding: new Map() },
    looks: new Map(),
  }));
  return { core, devices, happenings: [], records: [], files: [], time: 1_000 };
}

export function play(world: World, action: Action): void {
  world.time += 10;
  const device = at(world.devices, action.device);
  switch (action.do) {
    case 'create':
      create(world, device, action.text);
      return;
    case 'backup':
      device.backup = { state: device.state, holding: new Map(device.holding) };
      return;
    case 'restore':
      device.state = device.backup.state;
      device.holding = new Map(device.backup.holding);
      device.looks = new Map();
      return;
    case 'skew':
      device.skew = action.by;
      return;
    case 'export':
      world.files.push(exported(world, device, action.how));
      return;
    case 'import':
      if (world.files.length > 0) receive(world, device, at(world.files, action.file));
      return;
    case 'send': {
      const file = exported(world, device, action.how);
      world.files.push(file);
      receive(world, at(world.devices, action.device + action.to), file);
      return;
    }
    case 'newer':
      writeNewer(world, device, action.text);
      return;
    default:
      if (world.records.length > 0) actOn(world, device, at(world.records, action.record), action);
  }
}

type RecordAction = Extract<Action, { readonly record: number }>;

function actOn(world: World, device: Device, id: RecordId, action: RecordAction): void {
  const history = historyIn(device.state, id);
  const shown = world.core.show(history);
  const kind = 'point';
  // biome-ignore lint/nursery/useExhaustiveSwitchCases: the compiler knows that only these have a record
  switch (action.do) {
    case 'look': {
      if (shown)
        device.looks.set(id, {
          base: world.core.headsOf(history).map((head) => head.id),
          seen: seenBy(device, id),
          shown,
        });
      return;
    }
    case 'edit':
      write(world, device, { type: 'edit', kind, id, patch: patchOf(shown, action) } as never);
      return;
    case 'editFromLook': {
      const look = device.looks.get(id);
      if (!look) return;
      const patch = patchOf(look.shown, action);
      write(world, device, { type: 'edit', kind, id, patch, base: look.base } as never, look);
      return;
    }
    case 'delete':
    case 'undelete':
    case 'erase':
      write(world, device, { type: action.do, id });
      return;
  }
}

function patchOf(shown: Shown | undefined, action: Extract<RecordAction, { readonly field: string }>) {
  if (action.field !== 'evidence') {
    return { [action.field]: action.field === 'starred' ? action.text.length % 2 === 0 : action.text };
  }
  const had = (shown?.value.evidence ?? []) as readonly string[];
  return {
    evidence: had.includes(action.text) ? had.filter((item) => item !== action.text) : [...had, action.text],
  };
}

function create(world: World, device: Device, text: string): void {
  const id = `note-${world.records.length}` as RecordId;
  world.records.push(id);
  const value = { text, economy: '', starred: false, evidence: [] };
  write(world, device, { type: 'create', kind: 'point', id, value } as never);
}

function write(world: World, device: Device, change: Change, look?: Look): void {
  const { core } = world;
  const history = historyIn(device.state, change.id);
  const stamp = {
    now: world.time + device.skew,
    lastSeen: Math.max(0, ...[...device.state.values()].map((revision) => revision.header.hlc)),
    deviceId: device.name as DeviceId,
    salt: `salt-${world.happenings.length}`,
  };
  const revision = core.revise(history, change, stamp);
  if (!revision) return;
  const before = look?.shown ?? core.show(history);
  const seen = look?.seen ?? seenBy(device, change.id);
  happen(world, device, revision, seen, before);
  if (change.type === 'erase') eraseIn(device.holding);
  if (look) device.looks.delete(change.id);
  device.state = core.merge(device.state, new Map([[revision.id, revision]]));
  const now = historyIn(device.state, change.id);
  if (!look && core.headsOf(now).length !== 1)
    throw new LawBroken(3, `more than one head after: ${change.type}`);
  if (change.type === 'undelete') {
    const after = core.show(now);
    if (!after || after.deleted || canonicalJson(after.value) !== canonicalJson(before?.value))
      throw new LawBroken(6, 'taken back, but not as it was');
  }
}

function happen(
  world: World,
  device: Device,
  revision: Revision,
  seen: ReadonlySet<Happening>,
  before: Shown | undefined,
) {
  const { deleted, recordId, erased } = revision.header;
  const value = (revision.value ?? {}) as Record<string, string>;
  const wrote = new Map<string, string>();
  const stoodAlone = new Map<string, string>();
  for (const field of textFields) {
    const text = value[field];
    const inConflict = before?.conflicts.some((conflict) => conflict.field === field);
    if (before && !inConflict) stoodAlone.set(field, String(before.value[field]));
    if (!deleted && text !== undefined && (inConflict || before?.value[field] !== text))
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
  };
  world.happenings.push(happening);
  device.holding.set(happening, 'text');
}

/** A newer app writes a kind, a field and a header that this one does not know. */
function writeNewer(world: World, device: Device, text: string): void {
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
  happen(world, device, revision, new Set(), undefined);
  device.state = world.core.merge(device.state, new Map([[revision.id, revision]]));
}

/** Files hold whole histories: of what is left out or pruned, at least the stubs of every ancestor. */
function exported(world: World, device: Device, how: 'full' | 'group' | 'pruned'): SentFile {
  const ofGroup = (record: RecordId) => how !== 'group' || Number(record.split('-')[1]) % 2 === 0;
  const superseded = new Set([...device.state.values()].flatMap((revision) => revision.header.parents));
  const prune = (id: RevisionId) => how === 'pruned' && superseded.has(id);
  return {
    revisions: [...device.state.values()]
      .filter((revision) => ofGroup(revision.header.recordId))
      .map((revision) => (prune(revision.id) ? world.core.stub(revision) : revision)),
    holding: new Map(
      [...device.holding]
        .filter(([happening]) => ofGroup(happening.record))
        .map(([happening, as]) => [happening, prune(happening.id) ? 'stub' : as]),
    ),
  };
}

/** Takes a file in, and sees that what was there before can be had back (law 8) and that twice is once (law 10). */
function receive(world: World, device: Device, file: SentFile): void {
  const before = device.state;
  const bytesBefore = bytesOf(before);
  const arriving = new Map(file.revisions.map((revision) => [revision.id, revision]));
  const bytesOfFile = bytesOf(arriving);
  device.state = world.core.merge(before, arriving);
  if (bytesOf(before) !== bytesBefore || bytesOf(arriving) !== bytesOfFile)
    throw new LawBroken(8, 'joining changed what was there before, so that it cannot be undone');
  for (const [happening, as] of file.holding) {
    if (as === 'text' || !device.holding.has(happening)) device.holding.set(happening, as);
  }
  eraseIn(device.holding);
  for (const id of arriving.keys())
    if (!device.state.has(id)) throw new LawBroken(10, 'something in the file did not come in');
}

function eraseIn(holding: Holding): void {
  for (const happening of holding.keys())
    for (const erased of happening.erases) if (holding.has(erased)) holding.set(erased, 'stub');
}

function seenBy(device: Device, record: RecordId): ReadonlySet<Happening> {
  return new Set([...device.holding.keys()].filter((happening) => happening.record === record));
}

function at<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}
