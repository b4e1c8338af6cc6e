import { type Running, type Slot, slotKey } from './agenda-clock.ts';
import type { Change } from './change.ts';
import type { Entry } from './entry.ts';
import { bad, good, type Result } from './result.ts';
import { checkTimes, type HeldProblem, noteHeld } from './time-log.ts';
import type { Held } from './workshop.ts';

// A clock that nobody started noted nothing. What the day was can be written down afterwards.

/**
 * Notes when a phase was held, afterwards. What overlaps is not refused: a moment counts once, whoever noted it.
 * @param now milliseconds since 1970: what has not been yet has not been held
 */
export function addHeld(
  steps: readonly Entry<'step'>[],
  { stepId, phaseId, planned }: Pick<Slot, 'stepId' | 'phaseId' | 'planned'>,
  times: Pick<Held, 'startedAt' | 'endedAt' | 'pausedMs'>,
  now: number,
): Result<Change[], HeldProblem> {
  const possible = checkTimes(times, now);
  if (!possible.ok) return possible;
  const step = steps.find(({ id }) => id === stepId);
  if (step === undefined) return good([]);
  const isNoted = step.value.held?.some(
    (each) => !each.rehearsal && each.phaseId === phaseId && each.startedAt === times.startedAt,
  );
  if (isNoted) return bad({ type: 'alreadyNoted' });
  return good(noteHeld(step, { phaseId, plannedMinutes: planned, ...times }));
}

/** The first phase of which the day has noted nothing, before the one that the clock is in; the first of all where none is missing. */
export function firstForgotten(
  slots: readonly Slot[],
  steps: readonly Entry<'step'>[],
  running: Running | null,
): Slot | undefined {
  const noted = notedSlots(steps, running);
  const isNow = (slot: Slot) => running !== null && slotKey(slot) === slotKey(running);
  const now = slots.findIndex(isNow);
  const past = now < 0 ? slots : slots.slice(0, now);
  return past.find((slot) => !noted.some(({ key }) => key === slotKey(slot))) ?? slots[0];
}

/**
 * What the log knows of when a phase can have been: from the end of what was held before it to the beginning of what was
 * held after it. Null where nobody noted anything.
 */
export function roomFor(
  slot: Slot,
  slots: readonly Slot[],
  steps: readonly Entry<'step'>[],
  running: Running | null,
): { readonly from: number | null; readonly to: number | null } {
  const places = new Map(slots.map((each, index) => [slotKey(each), index]));
  const at = places.get(slotKey(slot)) ?? 0;
  const noted = notedSlots(steps, running).map((each) => ({ ...each, place: places.get(each.key) ?? at }));
  const before = noted.flatMap(({ place, endedAt }) => (place < at && endedAt !== null ? [endedAt] : []));
  const after = noted.flatMap(({ place, startedAt }) => (place > at ? [startedAt] : []));
  const from = before.length === 0 ? null : Math.max(...before);
  const to = after.length === 0 ? null : Math.min(...after);
  return { from, to: from !== null && to !== null && to <= from ? null : to };
}

interface NotedSlot {
  readonly key: string;
  readonly startedAt: number;
  /** Null: it has not ended. */
  readonly endedAt: number | null;
}

/** What the day has noted, and the phase that the clock is in and will note. */
function notedSlots(steps: readonly Entry<'step'>[], running: Running | null): readonly NotedSlot[] {
  const noted = steps.flatMap((step) =>
    (step.value.held ?? [])
      .filter(({ rehearsal }) => !rehearsal)
      .map(({ phaseId, startedAt, endedAt }) => ({
        key: slotKey({ stepId: step.id, phaseId }),
        startedAt,
        endedAt,
      })),
  );
  if (running === null || running.rehearsal || running.joined) return noted;
  return [...noted, { key: slotKey(running), startedAt: running.startedAt, endedAt: null }];
}
