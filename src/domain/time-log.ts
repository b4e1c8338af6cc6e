import { type Running, type Slot, slotKey } from './agenda-clock.ts';
import { type Change, edit, type Written } from './change.ts';
import type { Entry } from './entry.ts';
import type { Id } from './ids.ts';
import { bad, good, type Result } from './result.ts';
import type { Held } from './workshop.ts';

/** A clock that nobody has touched for so long past its end has been forgotten. */
const forgottenAfter = 60 * 60_000;

/** When the phase that is stopped now really ended: a forgotten one when its time was out, or when it was last paused. */
export function stoppedAt({ endsAt, pausedAt }: Running, now: number): number {
  const lastSign = Math.max(endsAt, pausedAt ?? endsAt);
  return now - lastSign > forgottenAfter ? lastSign : now;
}

/** The stretch that ends now. Null when the clock is the device's own, or its step is gone. */
export function heldUntil(
  slots: readonly Slot[],
  running: Running,
  now: number,
): { readonly stepId: Id<'step'>; readonly held: Held } | null {
  const slot = slots.find((each) => slotKey(each) === slotKey(running));
  const known = slot ?? slots.find((each) => each.stepId === running.stepId);
  if (running.joined || known === undefined) return null;
  const pause = running.pausedAt === null ? 0 : Math.max(0, now - running.pausedAt);
  const endedAt = Math.max(running.startedAt, now);
  return {
    stepId: running.stepId,
    held: {
      phaseId: running.phaseId,
      plannedMinutes: slot?.planned ?? 0,
      startedAt: running.startedAt,
      endedAt,
      pausedMs: Math.min(endedAt - running.startedAt, (running.pausedMs ?? 0) + pause),
      ...(running.rehearsal && { rehearsal: true }),
    },
  };
}

// Every edit names what its author saw: a stretch that has been noted since stays, whatever the screen knows of it.

/** Notes the stretch. Noted twice (the app was killed in between), it stands there once. */
export function noteHeld(step: Entry<'step'>, held: Held): Change[] {
  const others = (step.value.held ?? []).filter(
    (each) => each.startedAt !== held.startedAt || each.phaseId !== held.phaseId,
  );
  return [editHeld(step, [...others, held])];
}

/** Forgets what has been noted of the stretches for which `isMeant` says so. */
export function forgetHeld(steps: readonly Entry<'step'>[], isMeant: (held: Held) => boolean): Change[] {
  return steps.flatMap((step) => {
    const held = step.value.held ?? [];
    const kept = held.filter((each) => !isMeant(each));
    return kept.length === held.length ? [] : [editHeld(step, kept)];
  });
}

/** Why a stretch cannot have been held so. */
export interface HeldProblem {
  readonly type: 'endsBeforeItBegins' | 'notYet' | 'tooLong' | 'morePauseThanTime' | 'alreadyNoted';
}

/** No phase of a workshop lasts longer: a wrong hour or date was meant. */
const longest = 12 * 60 * 60_000;

/** One stretch of a step. */
export interface HeldIn {
  readonly stepId: Id<'step'>;
  readonly held: Held;
}

/**
 * Corrects one stretch: when it began and ended, its pauses, and which phase it was. What was planned goes with the phase.
 * @param now milliseconds since 1970: what has not been yet has not been held
 */
export function changeHeld(
  steps: readonly Entry<'step'>[],
  { stepId, held }: HeldIn,
  to: Pick<Slot, 'stepId' | 'phaseId' | 'planned'> & Pick<Held, 'startedAt' | 'endedAt' | 'pausedMs'>,
  now: number,
): Result<Change[], HeldProblem> {
  const possible = checkTimes(to, now);
  if (!possible.ok) return possible;
  const { phaseId, startedAt, endedAt, pausedMs } = to;
  const stays = to.stepId === stepId && phaseId === held.phaseId;
  const plannedMinutes = stays ? held.plannedMinutes : to.planned;
  const corrected: Held = { ...held, phaseId, plannedMinutes, startedAt, endedAt, pausedMs };
  if (stays && isSame(corrected, held)) return good([]);
  return good(
    steps.flatMap((step) => {
      if (step.id !== stepId && step.id !== to.stepId) return [];
      const others = (step.value.held ?? []).filter((each) => step.id !== stepId || !isSame(each, held));
      return [editHeld(step, step.id === to.stepId ? [...others, corrected] : others)];
    }),
  );
}

/** What can have been: begun before it ended, over by now, and no longer than a phase may be. */
export function checkTimes(
  { startedAt, endedAt, pausedMs }: Pick<Held, 'startedAt' | 'endedAt' | 'pausedMs'>,
  now: number,
): Result<null, HeldProblem> {
  const length = endedAt - startedAt;
  if (length <= 0) return bad({ type: 'endsBeforeItBegins' });
  if (endedAt > now) return bad({ type: 'notYet' });
  if (length > longest) return bad({ type: 'tooLong' });
  return pausedMs > length ? bad({ type: 'morePauseThanTime' }) : good(null);
}

export function isSame(a: Held, b: Held): boolean {
  return (
    a.phaseId === b.phaseId &&
    a.startedAt === b.startedAt &&
    a.endedAt === b.endedAt &&
    a.pausedMs === b.pausedMs &&
    a.rehearsal === b.rehearsal
  );
}

/** What these stretches of a rehearsal were was the day itself after all. */
export function countRehearsal(
  steps: readonly Entry<'step'>[],
  isMeant: (held: Held) => boolean = () => true,
): Change[] {
  return steps.flatMap((step) => {
    const held = step.value.held ?? [];
    const counts = (each: Held) => each.rehearsal === true && isMeant(each);
    if (!held.some(counts)) return [];
    return [
      editHeld(
        step,
        held.map((each) => (counts(each) ? dayOf(each) : each)),
      ),
    ];
  });
}

function dayOf({ rehearsal: _, ...held }: Held): Held {
  return held;
}

/**
 * What these steps held before a change, to take back that change and nothing else.
 * @param written what the change gave each step; one without any has nothing to take back
 */
export function restoreHeld(steps: readonly Entry<'step'>[], written: Written): Change[] {
  return steps.flatMap((step) => {
    const base = written.get(step.id);
    return base === undefined ? [] : [editHeld(step, step.value.held ?? [], base)];
  });
}

function editHeld(step: Entry<'step'>, held: readonly Held[], base = step.heads): Change {
  return edit('step', step.id, { held }, base);
}
