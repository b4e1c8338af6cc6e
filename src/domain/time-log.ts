import { type Running, type Slot, slotKey } from './agenda-clock.ts';
import { type Change, edit, type Written } from './change.ts';
import type { Entry } from './entry.ts';
import type { Id } from './ids.ts';
import type { Held, PhaseKind } from './workshop.ts';

/** A phase with what was planned for it and what it took. Milliseconds, but for `planned`: minutes. */
export interface TimeRow {
  readonly stepId: Id<'step'>;
  readonly phaseId: string | null;
  /** Null: the phase has been taken out of the programme since. */
  readonly slot: Pick<Slot, 'title' | 'phaseKind'> | null;
  readonly planned: number;
  readonly from: number;
  readonly to: number;
  /** Without the pauses. */
  readonly used: number;
  readonly paused: number;
}

/** Which stretches are meant: those of the day itself, or those of a rehearsal. */
export type TimeOf = 'day' | 'rehearsal';

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

export function isOf(time: TimeOf): (held: Held) => boolean {
  return ({ rehearsal }) => (rehearsal === true) === (time === 'rehearsal');
}

/** Phase by phase in the order of the programme; what is out of it stands last in its step. */
export function timeRows(steps: readonly Entry<'step'>[], time: TimeOf): TimeRow[] {
  return steps.flatMap((step) => {
    const held = (step.value.held ?? []).filter(isOf(time));
    const ids = [...new Set([...step.value.phases.map(({ id }) => id), ...held.map((each) => each.phaseId)])];
    return ids.flatMap((phaseId) => {
      const own = held.filter((each) => each.phaseId === phaseId);
      return own.length === 0 ? [] : [rowOf(step, phaseId, own)];
    });
  });
}

export function timeTotal(rows: readonly TimeRow[]): Pick<TimeRow, 'planned' | 'used' | 'paused'> {
  const sum = (read: (row: TimeRow) => number) => rows.reduce((total, row) => total + read(row), 0);
  return {
    planned: sum((row) => row.planned),
    used: sum((row) => row.used),
    paused: sum((row) => row.paused),
  };
}

function rowOf(step: Entry<'step'>, phaseId: string | null, held: readonly Held[]): TimeRow {
  const inOrder = held.toSorted((a, b) => a.startedAt - b.startedAt);
  const paused = held.reduce((sum, each) => sum + each.pausedMs, 0);
  return {
    stepId: step.id,
    phaseId,
    slot: slotOf(step, phaseId),
    planned: inOrder.at(-1)?.plannedMinutes ?? 0,
    from: Math.min(...held.map((each) => each.startedAt)),
    to: Math.max(...held.map((each) => each.endedAt)),
    used: held.reduce((sum, each) => sum + Math.max(0, each.endedAt - each.startedAt), 0) - paused,
    paused,
  };
}

function slotOf(step: Entry<'step'>, phaseId: string | null): TimeRow['slot'] {
  const phase = step.value.phases.find(({ id }) => id === phaseId);
  if (phase) return { title: phase.title, phaseKind: phase.phaseKind as PhaseKind };
  return phaseId === null ? { title: '', phaseKind: null } : null;
}
