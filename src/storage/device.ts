import type { DeviceId, Id } from '#/domain/ids.ts';
import type { Language } from '#/domain/workshop.ts';
import { database } from './database.ts';
import { randomId } from './random.ts';

/** What this device is in one workshop: what its screens show first. */
export type Role =
  | { readonly type: 'facilitator' }
  | { readonly type: 'group'; readonly groupId: Id<'group'> }
  | { readonly type: 'administration' };

/** The preferences and the identity of this device. Never leaves it, but for id and label. */
export interface Device {
  readonly id: DeviceId;
  readonly label: string;
  readonly language: Language;
  readonly textSize: 'normal' | 'large' | 'largest';
  readonly firstStartDone: boolean;
  readonly roles: Readonly<Record<string, Role>>;
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

/** Gives a new device its identity; does nothing on one that has it. */
export async function ensureDevice(): Promise<Device> {
  return database.transaction('rw', database.device, async () => {
    const known = await readDevice();
    if (known) return known;
    const device = newDevice();
    await database.device.put({ ...device, key: 'device' });
    return device;
  });
}

export async function saveDevice(patch: Partial<Omit<Device, 'id'>>): Promise<void> {
  await database.transaction('rw', database.device, async () => {
    const device = await ensureDevice();
    await database.device.put({ ...device, ...patch, key: 'device' });
  });
}

export async function saveRole(workshopId: Id<'workshop'>, role: Role): Promise<void> {
  await database.transaction('rw', database.device, async () => {
    const device = await ensureDevice();
    await database.device.put({ ...device, roles: { ...device.roles, [workshopId]: role }, key: 'device' });
  });
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
