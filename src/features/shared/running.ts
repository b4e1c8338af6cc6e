import { isRunning } from '#/domain/agenda-clock.ts';
import type { Device } from '#/storage/device.ts';

/** Whether the clock of any workshop runs on this device: then nothing reloads by itself and no update is offered. */
export function isAnyClockRunning(device: Device | undefined, now: number): boolean {
  return Object.values(device?.running ?? {}).some((clock) => isRunning(clock, now));
}
