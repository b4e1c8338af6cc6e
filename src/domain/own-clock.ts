import { type Joined, type Running, readClock, type Slot, todaysSlots } from './agenda-clock.ts';

/** What a device is told of the facilitator's clock when it sets its own. Milliseconds. */
export interface ToldClock {
  readonly index: number;
  readonly left: number;
  readonly behind: number;
  readonly paused: boolean;
  /** By `slotKey`. */
  readonly takenOff: Readonly<Record<string, number>>;
  readonly by: Joined['by'];
}

/**
 * A clock of the device's own, set at this moment: it counts from here on, whatever date and time the device believes
 * it is. Null when there is no such slot.
 */
export function ownClock(planned: readonly Slot[], told: ToldClock, now: number): Running | null {
  const { takenOff } = told;
  const slots = todaysSlots(planned, { takenOff });
  const slot = slots[told.index];
  if (slot === undefined) return null;
  const endsAt = now + told.left;
  const running: Running = {
    stepId: slot.stepId,
    phaseId: slot.phaseId,
    startedAt: Math.min(now, endsAt - slot.minutes * 60_000),
    endsAt,
    pausedAt: told.paused ? now : null,
    beganAt: now,
    plannedStart: 0,
    joined: { at: now, by: told.by },
    ...(Object.keys(takenOff).length > 0 && { takenOff }),
  };
  const { behind } = readClock(slots, running, now);
  return { ...running, plannedStart: behind - told.behind };
}
