import { useEffect, useState } from 'react';
import { type ClockReading, type Running, readClock, type Slot, slotsOf } from '#/domain/agenda-clock.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { now } from '#/platform/clock.ts';
import { saveRunning } from '#/storage/device.ts';
import { useDevice } from '#/storage/react.ts';

interface Clock {
  readonly slots: readonly Slot[];
  readonly running: Running | null;
  readonly reading: ClockReading | null;
  readonly now: number;
  readonly keep: (running: Running | null) => void;
}

/** The workshop's clock as this device keeps it: the same in every window, after a lock, a reload and a kill. */
export function useRunning(): Clock {
  const { workshopId, session } = useWorkshop();
  const running = useDevice()?.running?.[workshopId] ?? null;
  const at = useNow(running !== null);
  const slots = slotsOf(session.steps);
  return {
    slots,
    running,
    reading: running && readClock(slots, running, at),
    now: at,
    keep: (next) => void saveRunning(workshopId, next),
  };
}

/** The time, four times a second while somebody looks at a clock that runs, so that its seconds fall evenly. */
function useNow(ticking: boolean): number {
  const [at, setAt] = useState(now);
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
