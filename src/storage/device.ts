import type { Running } from '#/domain/agenda-clock.ts';
import type { DeviceId, Id } from '#/domain/ids.ts';
import { noRowChoices, type RowChoices } from '#/domain/plenary-rows.ts';
import { good, type Result } from '#/domain/result.ts';
import { openingScreen, type ScreenChoice } from '#/domain/screen.ts';
import type { StorageProblem } from '#/domain/storage-problem.ts';
import type { Language } from '#/domain/workshop.ts';
import { database } from './database.ts';
import { attemptInTime } from './heal.ts';
import { randomId } from './random.ts';
import { inTransaction } from './transaction.ts';

/** What this device is in one workshop: what its screens show first. */
export type Role =
  | { readonly type: 'facilitator' }
  | { readonly type: 'group'; readonly groupId: Id<'group'> }
  | { readonly type: 'administration' }
  /** What the whole room looks at. */
  | { readonly type: 'screen' };

/** The preferences and the identity of this device. Never leaves it, but for id and label. */
export interface Device {
  readonly id: DeviceId;
  readonly label: string;
  readonly language: Language;
  readonly textSize: 'normal' | 'large' | 'largest';
  readonly firstStartDone: boolean;
  readonly roles: Readonly<Record<string, Role>>;
  /** The clocks that run on this device, by workshop. Left out: none. */
  readonly running?: Readonly<Record<string, Running>>;
  /** What the big screen shows, by workshop. Left out: the questions of the step, and nothing hidden. */
  readonly screens?: Readonly<Record<string, ScreenChoice>>;
  /** How people have arranged the groups' points to read them side by side, by workshop. Left out: as the app suggests. */
  readonly rows?: Readonly<Record<string, RowChoices>>;
  /** Whether the clock gives a sound when time is short. Left out: it does not. */
  readonly clockSound?: boolean;
  /** The stop of the guided tour that is shown in the practice, from 0. Left out or null: no tour. */
  readonly tour?: number | null;
}

export type DeviceRow =
  | ({ readonly key: 'device' } & Device)
  /** The latest hybrid logical clock reading this device has seen. */
  | { readonly key: 'clock'; readonly lastSeen: number };

/** Undefined before `ensureDevice` has run for the first time. */
export async function readDevice(): Promise<Device | undefined> {
  const row = await database.device.get('device');
  return row?.key === 'device' ? row : undefined;
}

/** Gives a new device its identity; does nothing on one that has it. Works inside a transaction as well. */
export async function ensureDevice(): Promise<Device> {
  const known = await readDevice();
  return known ?? database.transaction('rw', database.device, makeDevice);
}

/**
 * The same for the start of the app: a database that opens and then does not answer is opened again before the first
 * screen waits for it, and what cannot be healed is said.
 */
export async function startDevice(): Promise<Result<Device, StorageProblem>> {
  const known = await attemptInTime(readDevice);
  return known.ok && known.value ? good(known.value) : inTransaction([database.device], makeDevice);
}

export function saveDevice(patch: Partial<Omit<Device, 'id'>>): Promise<Result<Device, StorageProblem>> {
  return changeDevice(() => patch);
}

/** Computed from the clock as it is stored, so that of two quick taps none is lost. Null: the workshop's clock does not run. */
export function saveRunning(
  workshopId: Id<'workshop'>,
  next: (before: Running | null) => Running | null,
): Promise<Result<Device, StorageProblem>> {
  return changeDevice((device) => {
    const { [workshopId]: before = null, ...others } = device.running ?? {};
    const clock = next(before);
    return { running: clock === null ? others : { ...others, [workshopId]: clock } };
  });
}

/** The workshop's clock as it is stored now; null when none runs. */
export function readRunning(workshopId: Id<'workshop'>): Promise<Result<Running | null, StorageProblem>> {
  return inTransaction([database.device], async () => (await readDevice())?.running?.[workshopId] ?? null);
}

export function saveScreen(
  workshopId: Id<'workshop'>,
  patch: (before: ScreenChoice) => Partial<ScreenChoice>,
): Promise<Result<Device, StorageProblem>> {
  return changeDevice((device) => {
    const before = device.screens?.[workshopId] ?? openingScreen;
    return { screens: { ...device.screens, [workshopId]: { ...before, ...patch(before) } } };
  });
}

export function saveRowChoices(
  workshopId: Id<'workshop'>,
  next: (before: RowChoices) => RowChoices,
): Promise<Result<Device, StorageProblem>> {
  return changeDevice((device) => ({
    rows: { ...device.rows, [workshopId]: next(device.rows?.[workshopId] ?? noRowChoices) },
  }));
}

export function saveRole(workshopId: Id<'workshop'>, role: Role): Promise<Result<Device, StorageProblem>> {
  return changeDevice((device) => ({ roles: { ...device.roles, [workshopId]: role } }));
}

/** The latest hybrid logical clock reading this device has seen. */
export async function readClock(): Promise<number> {
  const row = await database.device.get('clock');
  return row?.key === 'clock' ? row.lastSeen : 0;
}

export async function putClock(lastSeen: number): Promise<void> {
  await database.device.put({ key: 'clock', lastSeen });
}

function changeDevice(patch: (device: Device) => Partial<Device>): Promise<Result<Device, StorageProblem>> {
  return inTransaction([database.device], async () => {
    const device = await makeDevice();
    const changed = { ...device, ...patch(device) };
    await database.device.put({ ...changed, key: 'device' });
    return changed;
  });
}

/** Two windows may start at once: the later one finds the earlier one's. */
async function makeDevice(): Promise<Device> {
  const known = await readDevice();
  if (known) return known;
  const device = newDevice();
  await database.device.put({ ...device, key: 'device' });
  return device;
}

function newDevice(): Device {
  return {
    id: randomId() as DeviceId,
    label: '',
    language: 'nb',
    textSize: 'normal',
    firstStartDone: false,
    roles: {},
  };
}
