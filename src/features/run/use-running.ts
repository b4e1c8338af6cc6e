import { useEffect, useState } from 'react';
import {
  type ClockReading,
  type Running,
  readClock,
  type Slot,
  slotsOf,
  todaysSlots,
} from '#/domain/agenda-clock.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { now } from '#/platform/clock.ts';
import { useDevice } from '#/storage/react.ts';

export interface Clock {
  /** With the minutes of today. */
  readonly slots: readonly Slot[];
  readonly running: Running | null;
  readonly reading: ClockReading | null;
  readonly now: number;
  /** By this device's own clock; null while date or time is open. */
  readonly announcedStart: number | null;
}

/** The workshop's clock as this device keeps it: the same in every window, after a lock, a reload and a kill. */
export function useRunning(): Clock {
  const { workshopId, session } = useWorkshop();
  const running = useDevice()?.running?.[workshopId] ?? null;
  const at = useNow(running !== null);
  const slots = todaysSlots(slotsOf(session.steps), running);
  return {
    slots,
    running,
    reading: running && readClock(slots, running, at),
    now: at,
    announcedStart: startOf(session.workshop.value),
  };
}

/** The time, four times a second while somebody looks at a clock that runs, so that its seconds fall evenly. */
function useNow(ticking: boolean): number {
  const [at, setAt] = useState(now);
  const [wasTicking, setTicking] = useState(ticking);
  // A clock that has just been started must not be read, not for one frame, at the time of the screen before it.
  if (wasTicking !== ticking) {
    setTicking(ticking);
    setAt(now());
  }
  useEffect(() => {
    const tick = () => setAt(now());
    tick();
    if (!ticking) return;
    const timer = setInterval(tick, 250);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [ticking]);
  return at;
}

function startOf({ date, startTime }: { readonly date: string | null; readonly startTime: string | null }) {
  if (date === null || startTime === null) return null;
  const start = new Date(`${date}T${startTime}`).getTime();
  return Number.isNaN(start) ? null : start;
}
