import { isRunning } from '#/domain/agenda-clock.ts';
import type { Device } from '#/storage/device.ts';

/** A workshop is being held on this device: nothing may come in between. */
export function clockRunsOn(device: Device): boolean {
  return Object.values(device.running ?? {}).some((running) => isRunning(running, Date.now()));
}
