import type { Entry } from './entry.ts';
import type { Id } from './ids.ts';
import { inOrder } from './order.ts';
import type { PhaseKind } from './workshop.ts';

const minute = 60_000;

/** One stretch of the programme: a phase of a step, in the order in which they are held. */
export interface Slot {
  readonly stepId: Id<'step'>;
  /** Null for a step without phases. */
  readonly phaseId: string | null;
  readonly phaseKind: PhaseKind | null;
  readonly title: string;
  /** For today: as planned, less what the facilitator has taken off. */
  readonly minutes: number;
  readonly planned: number;
}

/** A clock that runs. Only absolute times: it is as right after a lock, a reload or a kill as before it. */
export interface Running {
  readonly stepId: Id<'step'>;
  readonly phaseId: string | null;
  readonly startedAt: number;
  readonly endsAt: number;
  readonly pausedAt: number | null;
  /** How long the pauses of this phase have lasted. Missing: none. */
  readonly pausedMs?: number;
  /** What was left of each phase when it was left, by `slotKey`: going back goes on from there. */
  readonly leftOver?: Readonly<Record<string, number>>;
  /** Minutes taken off a phase, by `slotKey`: today only, the plan stays as it was planned. */
  readonly takenOff?: Readonly<Record<string, number>>;
  /** Begun far from the announced time: its times are kept apart. */
  readonly rehearsal?: true;
  /** Set by hand or by the facilitator's code: this clock is the device's own, and it writes no log. */
  readonly joined?: Joined;
  /** When the programme began, and should have begun: what «ahead» and «behind» are counted from. */
  readonly beganAt: number;
  readonly plannedStart: number;
}

export interface Joined {
  readonly at: number;
  readonly by: 'hand' | 'code';
}

/** Where a running clock stands at a moment. Times in milliseconds. */
export interface ClockReading {
  /** The slot's place in the programme; null when it has been taken out of the programme since. */
  readonly index: number | null;
  /** Negative: over time. */
  readonly left: number;
  readonly stepLeft: number;
  readonly newEnd: number;
  /** Negative: ahead of the programme. */
  readonly behind: number;
  readonly warning: Warning;
}

export type Warning = 'none' | 'five' | 'one' | 'over';

/** What is held on the day: preparation happens before it. */
export function slotsOf(steps: readonly Entry<'step'>[]): Slot[] {
  return inOrder(steps)
    .filter((step) => step.value.stepKind !== 'preparation')
    .flatMap((step): Slot[] => {
      const { phases } = step.value;
      if (phases.length === 0) {
        return [{ stepId: step.id, phaseId: null, phaseKind: null, title: '', minutes: 0, planned: 0 }];
      }
      return phases.map((phase) => ({
        stepId: step.id,
        phaseId: phase.id,
        phaseKind: phase.phaseKind,
        title: phase.title,
        minutes: phase.minutes,
        planned: phase.minutes,
      }));
    });
}

/** The programme of today: what the facilitator has taken off is off. */
export function todaysSlots(
  slots: readonly Slot[],
  running: Pick<Running, 'takenOff'> | null,
): readonly Slot[] {
  const takenOff = running?.takenOff;
  if (takenOff === undefined) return slots;
  return slots.map((slot) => ({
    ...slot,
    minutes: Math.max(0, slot.planned - (takenOff[slotKey(slot)] ?? 0)),
  }));
}

export function slotKey({ stepId, phaseId }: Pick<Slot, 'stepId' | 'phaseId'>): string {
  return `${stepId}/${phaseId ?? ''}`;
}

export function totalMinutes(slots: readonly Slot[]): number {
  return slots.reduce((sum, slot) => sum + slot.minutes, 0);
}

function plannedMinutes(slots: readonly Slot[]): number {
  return slots.reduce((sum, slot) => sum + slot.planned, 0);
}

/**
 * Starts the programme at a slot. The day's start time counts when the clock is started around it (two hours either
 * way); otherwise this is a rehearsal, and the programme is measured from now.
 */
export function started(
  slots: readonly Slot[],
  index: number,
  now: number,
  announcedStart: number | null,
): Running | null {
  const slot = slots[index];
  if (slot === undefined) return null;
  const start = now - totalMinutes(slots.slice(0, index)) * minute;
  const rehearsal = isRehearsal(start, announcedStart);
  return {
    ...timesOf(slot, now),
    beganAt: now,
    plannedStart: announcedStart === null || rehearsal ? start : announcedStart,
    ...(rehearsal && { rehearsal: true }),
  };
}

/** From now on the workshop's clock, which writes the log, though it was set by hand or by a code. */
export function adopted({ joined: _, ...running }: Running, announcedStart: number | null): Running {
  return { ...running, ...(isRehearsal(running.plannedStart, announcedStart) && { rehearsal: true }) };
}

/** It was the day itself after all. */
export function asTheDay({ rehearsal: _, ...running }: Running): Running {
  return running;
}

function isRehearsal(start: number, announcedStart: number | null): boolean {
  return announcedStart !== null && Math.abs(start - announcedStart) > 120 * minute;
}

export function paused(running: Running, now: number): Running {
  return running.pausedAt === null ? { ...running, pausedAt: now } : running;
}

/** Goes on after a pause; the end moves by as long as the pause lasted. */
export function resumed(running: Running, now: number): Running {
  if (running.pausedAt === null) return running;
  const away = Math.max(0, now - running.pausedAt);
  return {
    ...running,
    pausedAt: null,
    endsAt: running.endsAt + away,
    pausedMs: (running.pausedMs ?? 0) + away,
  };
}

/** More time. When the time is out already, it is counted from now. */
export function extended(running: Running, minutes: number, now: number): Running {
  const from = Math.max(running.endsAt, running.pausedAt ?? now);
  return { ...running, endsAt: from + minutes * minute };
}

/** On to another slot, which starts now with all its minutes. */
export function movedTo(slots: readonly Slot[], running: Running, index: number, now: number): Running {
  const slot = slots[index];
  if (slot === undefined) return running;
  const left = running.endsAt - (running.pausedAt ?? now);
  return {
    ...running,
    ...timesOf(slot, now),
    leftOver: { ...running.leftOver, [slotKey(running)]: left },
  };
}

/** One slot on or back. One that has been held before goes on with what was left of it, so that a slip costs nothing. */
export function movedBy(slots: readonly Slot[], running: Running, by: 1 | -1, now: number): Running {
  const index = indexOf(slots, running);
  const slot = index === null ? undefined : slots[index + by];
  if (index === null || slot === undefined) return running;
  const moved = movedTo(slots, running, index + by, now);
  const left = running.leftOver?.[slotKey(slot)];
  return left === undefined ? moved : { ...moved, endsAt: now + left };
}

/** Takes minutes off coming phases, for today only. A phase that a slip has visited gives of what was left of it. */
export function shortened(running: Running, off: ReadonlyMap<string, number>): Running {
  const takenOff = { ...running.takenOff };
  const leftOver = { ...running.leftOver };
  for (const [key, minutes] of off) {
    const left = leftOver[key];
    // Only what is there is taken, in whole minutes, so that just as much can be given back.
    const taken = left === undefined ? minutes : Math.min(minutes, Math.max(0, Math.floor(left / minute)));
    if (left !== undefined) leftOver[key] = left - taken * minute;
    if (taken > 0) takenOff[key] = (takenOff[key] ?? 0) + taken;
  }
  return { ...running, takenOff, ...(running.leftOver && { leftOver }) };
}

/** Gives the phases the length of the plan again, also those that a slip has visited. */
export function asPlanned({ takenOff = {}, ...rest }: Running): Running {
  if (rest.leftOver === undefined) return rest;
  const leftOver = Object.entries(rest.leftOver).map(([key, left]) => [
    key,
    left + (takenOff[key] ?? 0) * minute,
  ]);
  return { ...rest, leftOver: Object.fromEntries(leftOver) };
}

export function minutesTakenOff(running: Running | null): number {
  return Object.values(running?.takenOff ?? {}).reduce((sum, minutes) => sum + minutes, 0);
}

/** What comes after the phase that runs, with the whole minutes that are left of those that were held before. */
export function comingSlots(slots: readonly Slot[], running: Running): readonly Slot[] {
  const index = indexOf(slots, running);
  if (index === null) return [];
  return slots
    .slice(index + 1)
    .map((slot) => ({ ...slot, minutes: Math.floor(msLeftOf(slot, running) / minute) }));
}

/** Moves every time of the clock, when the clock of the device has been set by so much. */
export function shifted(running: Running, by: number): Running {
  return {
    ...running,
    startedAt: running.startedAt + by,
    endsAt: running.endsAt + by,
    pausedAt: running.pausedAt === null ? null : running.pausedAt + by,
    beganAt: running.beganAt + by,
    plannedStart: running.plannedStart + by,
  };
}

export function readClock(slots: readonly Slot[], running: Running, now: number): ClockReading {
  const at = running.pausedAt ?? now;
  const left = running.endsAt - at;
  const index = indexOf(slots, running);
  const after = index === null ? [] : slots.slice(index + 1);
  const msLeft = (coming: readonly Slot[]) => coming.reduce((sum, slot) => sum + msLeftOf(slot, running), 0);
  const newEnd = now + Math.max(0, left) + msLeft(after);
  const sameStep = after.filter((slot) => slot.stepId === running.stepId);
  return {
    index,
    left,
    stepLeft: left + msLeft(sameStep),
    newEnd,
    behind: newEnd - (running.plannedStart + plannedMinutes(slots) * minute),
    warning: warningOf(left, running.endsAt - running.startedAt),
  };
}

/** A clock somebody has left alone for four hours past its end no longer keeps updates away. */
export function isRunning(running: Running | undefined, now: number): boolean {
  return running !== undefined && now < Math.max(running.endsAt, running.pausedAt ?? 0) + 240 * minute;
}

function indexOf(slots: readonly Slot[], running: Running): number | null {
  const exact = slots.findIndex((slot) => slot.stepId === running.stepId && slot.phaseId === running.phaseId);
  if (exact >= 0) return exact;
  const step = slots.findLastIndex((slot) => slot.stepId === running.stepId);
  return step >= 0 ? step : null;
}

/** What a coming phase takes when it is gone on to: what was left of it when it was left, else all its minutes. */
function msLeftOf(slot: Slot, { leftOver }: Running): number {
  const left = leftOver?.[slotKey(slot)];
  return left === undefined ? slot.minutes * minute : Math.max(0, left);
}

function timesOf(slot: Slot, now: number) {
  return {
    stepId: slot.stepId,
    phaseId: slot.phaseId,
    startedAt: now,
    endsAt: now + slot.minutes * minute,
    pausedAt: null,
    pausedMs: 0,
  };
}

/** A phase of four minutes does not begin with «five minutes left». */
function warningOf(left: number, length: number): Warning {
  if (left <= 0) return 'over';
  if (left <= minute && length > minute) return 'one';
  if (left <= 5 * minute && length > 5 * minute) return 'five';
  return 'none';
}
