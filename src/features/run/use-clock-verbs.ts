import { useRef } from 'react';
import {
  asPlanned,
  extended,
  movedBy,
  movedTo,
  paused,
  type Running,
  resumed,
  shifted,
  shortened,
  started,
} from '#/domain/agenda-clock.ts';
import type { Change } from '#/domain/change.ts';
import { forgetHeld, heldUntil, noteHeld, restoreHeld } from '#/domain/time-log.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ClockTexts } from '#/i18n/clock-texts.ts';
import { useTexts } from '#/i18n/react.tsx';
import { now } from '#/platform/clock.ts';
import { saveRunning } from '#/storage/device.ts';
import { useToast } from '#/ui/Toasts.tsx';
import { slotName } from './step-name.ts';
import type { Clock } from './use-running.ts';

export type ClockVerbs = ReturnType<typeof useClockVerbs>;

interface Doing {
  /** What is written in the log with it. */
  readonly log?: readonly Change[];
  /** What is told, with «Angre». Left out: nothing, as what was done can be undone with the button beside. */
  readonly say?: string;
}

/**
 * What can be done with a clock. The facilitator's writes the times of the phases down; a device's own clock writes
 * nothing. The log is written first: killed in between, the phase is noted twice with the same beginning, and stands there once.
 */
export function useClockVerbs(clock: Clock, words: ClockTexts) {
  const t = useTexts();
  const toast = useToast();
  const { workshopId, session, role } = useWorkshop();
  const edit = useEdit(workshopId);
  const { slots, running, announcedStart } = clock;
  const latest = useRef(running);
  latest.current = running;
  const keepsLog = role.type === 'facilitator' && !running?.joined;

  async function change(next: Running | null, { log = [], say }: Doing = {}) {
    // Asked also when there is nothing to write down: one window of a device steers the clock.
    if (keepsLog && !(await edit(() => log)).ok) return;
    const saved = await saveRunning(workshopId, next);
    if (!saved.ok || say === undefined) return;
    const changedSteps = session.steps.filter((step) => log.some(({ id }) => id === step.id));
    toast({ text: say, action: { label: t.common.undo, run: () => void takeBack(next, changedSteps) } });
  }

  async function takeBack(made: Running | null, steps: typeof session.steps) {
    if (JSON.stringify(latest.current) !== JSON.stringify(made))
      return toast({ text: words.said.movedSince });
    if (steps.length > 0 && !(await edit(() => restoreHeld(steps))).ok) return;
    await saveRunning(workshopId, running);
  }

  /** The phase that ends now. */
  function noted(at: number): readonly Change[] {
    const ended = keepsLog && running ? heldUntil(slots, running, at) : null;
    const step = ended && session.steps.find(({ id }) => id === ended.stepId);
    return ended && step ? noteHeld(step, ended.held) : [];
  }

  function moveTo(next: Running, at: number) {
    const slot = slots.find((each) => each.stepId === next.stepId && each.phaseId === next.phaseId);
    return change(next, { log: noted(at), say: slot ? words.said.next(slotName(t, session, slot)) : '' });
  }

  return {
    begin(index: number) {
      const at = now();
      return running
        ? moveTo(movedTo(slots, running, index, at), at)
        : change(started(slots, index, at, announcedStart));
    },
    move(by: 1 | -1) {
      const at = now();
      return running && moveTo(movedBy(slots, running, by, at), at);
    },
    pause: () => running && change(paused(running, now())),
    resume: () => running && change(resumed(running, now())),
    extend: (minutes: number) =>
      running &&
      change(extended(running, minutes, now()), { say: words.said.extended(t.common.minutes(minutes)) }),
    stop: () => running && change(null, { log: noted(now()), say: words.said.stopped }),
    /** As if the clock had never been started. */
    reset: () =>
      running &&
      change(null, {
        log: keepsLog ? forgetHeld(session.steps, ({ startedAt }) => startedAt >= running.beganAt) : [],
        say: words.said.reset,
      }),
    shorten(off: ReadonlyMap<string, number>) {
      const minutes = [...off.values()].reduce((sum, each) => sum + each, 0);
      return (
        running && change(shortened(running, off), { say: words.said.shortened(t.common.minutes(minutes)) })
      );
    },
    asPlanned() {
      return running && change(asPlanned(running), { say: words.said.asPlanned });
    },
    correct: (by: number) => running && change(shifted(running, by), { say: words.said.corrected }),
  };
}
