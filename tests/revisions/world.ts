import type { RecordId } from '#/domain/ids.ts';
import type { Shown } from '#/revisions/show.ts';
import type { Core } from '../kit/core.ts';
import type { Action } from './actions.ts';
import { exported, receive } from './sending.ts';
import { historyIn } from './states.ts';
import { at, type Device, seenBy, type World } from './telling.ts';
import { write, writeNewer } from './writing.ts';

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
