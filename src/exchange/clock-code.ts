import { type ClockReading, type Running, type Slot, slotKey } from '#/domain/agenda-clock.ts';
import type { Id } from '#/domain/ids.ts';
import type { ToldClock } from '#/domain/own-clock.ts';
import { bad, good, type Result } from '#/domain/result.ts';

/**
 * The clock as a text of some forty letters, small enough for a code that a cheap camera reads across a table:
 *
 *   PVK 1 : workshop : phase : seconds left : seconds behind : P (paused) or R : phase.minutes taken off/… : check
 *
 * Workshop and phases are named by hashes: enough to tell them apart, nothing to read. There is no time of day in it: what
 * is left is counted from the moment it is read, so a device with a wrong clock is as right as any.
 */
const mark = 'PVK';
const version = 1;
/** Nobody is that late; a code that says so is broken or made in jest. */
const mostSeconds = 24 * 60 * 60;
const mostMinutes = 600;
const longest = 1500;

export type ClockCodeProblem =
  | { readonly type: 'notClock' }
  | { readonly type: 'newer' }
  | { readonly type: 'damaged' }
  | { readonly type: 'otherWorkshop' }
  | { readonly type: 'unknownPhase' };

/** Null while the clock stands in no phase of the programme. */
export function writeClockCode(
  workshopId: Id<'workshop'>,
  slots: readonly Slot[],
  running: Running,
  reading: ClockReading,
): string | null {
  const slot = reading.index === null ? undefined : slots[reading.index];
  if (slot === undefined) return null;
  const takenOff = slots
    .filter(({ planned, minutes }) => planned !== minutes)
    .map((each) => `${hash(slotKey(each))}.${Math.round(each.planned - each.minutes)}`)
    .join('/');
  const said = [
    `${mark}${version}`,
    hash(workshopId),
    hash(slotKey(slot)),
    within(Math.round(reading.left / 1000)),
    within(Math.round(reading.behind / 1000)),
    running.pausedAt === null ? 'R' : 'P',
    takenOff,
  ].join(':');
  return `${said}:${hash(said)}`;
}

/** What the code tells about the clock of this workshop. Codes are foreign: each rung of the ladder has its own problem. */
export function readClockCode(
  text: string,
  workshopId: Id<'workshop'>,
  slots: readonly Slot[],
): Result<ToldClock, ClockCodeProblem> {
  if (text.length > longest) return bad({ type: 'notClock' });
  const found = /^PVK(\d{1,4}):/.exec(text);
  if (found === null) return bad({ type: 'notClock' });
  if (Number(found[1]) > version) return bad({ type: 'newer' });
  const end = text.lastIndexOf(':');
  const said = text.slice(0, end);
  const parts = /^PVK1:([0-9A-Z]{1,7}):([0-9A-Z]{1,7}):(-?\d{1,5}):(-?\d{1,5}):([RP]):([0-9A-Z./]*)$/.exec(
    said,
  );
  if (parts === null || text.slice(end + 1) !== hash(said)) return bad({ type: 'damaged' });
  const [, workshop, phase, left, behind, state, taken = ''] = parts;
  if (Math.max(Math.abs(Number(left)), Math.abs(Number(behind))) > mostSeconds)
    return bad({ type: 'damaged' });
  if (workshop !== hash(workshopId)) return bad({ type: 'otherWorkshop' });
  const index = slots.findIndex((slot) => hash(slotKey(slot)) === phase);
  if (index < 0) return bad({ type: 'unknownPhase' });
  return good({
    index,
    left: Number(left) * 1000,
    behind: Number(behind) * 1000,
    paused: state === 'P',
    takenOff: takenOffIn(taken, slots),
    by: 'code',
  });
}

/** Phases that this device's plan does not have are passed over: it could not shorten them. */
function takenOffIn(text: string, slots: readonly Slot[]): Record<string, number> {
  const said = new Map(text.split('/').map((each) => each.split('.') as [string, string | undefined]));
  const taken: Record<string, number> = {};
  for (const slot of slots) {
    const minutes = Number(said.get(hash(slotKey(slot))));
    if (minutes > 0 && minutes <= mostMinutes) taken[slotKey(slot)] = minutes;
  }
  return taken;
}

function within(seconds: number): number {
  return Math.min(mostSeconds, Math.max(-mostSeconds, seconds));
}

/** FNV-1a, 32 bits: to tell apart, not to protect. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return (value >>> 0).toString(36).toUpperCase();
}
