import { useRef } from 'react';
import type { Running } from '#/domain/agenda-clock.ts';
import type { Change } from '#/domain/change.ts';
import { restoreHeld } from '#/domain/time-log.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ClockTexts } from '#/i18n/clock-texts.ts';
import { useTexts } from '#/i18n/react.tsx';
import { readRunning, saveRunning } from '#/storage/device.ts';
import { useToast } from '#/ui/Toasts.tsx';
import { putBack } from './put-back.ts';

type Stored = Running | null;

export interface Doing {
  /** What is written in the log with it. */
  readonly log?: (before: Stored, next: Stored) => readonly Change[];
  /** What is told, with «Angre». Left out: nothing, as what was done can be undone with the button beside. */
  readonly say?: (before: Stored, next: Stored) => string | undefined;
}

/**
 * Changes the clock one tap at a time, each from what the one before has stored: the screen may be a tap behind. The log
 * is written first: killed in between, the phase is noted twice with the same beginning, and stands there once.
 */
export function useClockChange(words: ClockTexts) {
  const t = useTexts();
  const toast = useToast();
  const { workshopId, session, role } = useWorkshop();
  const edit = useEdit(workshopId);
  const taps = useRef<Promise<void>>(Promise.resolve());
  const isSteered = (clock: Stored) => role.type === 'facilitator' && clock !== null && !clock.joined;

  async function perform(rule: (before: Stored) => Stored, { log, say }: Doing): Promise<void> {
    const found = await readRunning(workshopId);
    if (!found.ok) return;
    const next = rule(found.value);
    const changes = log?.(found.value, next) ?? [];
    if (next === found.value && changes.length === 0) return;
    // Asked also when there is nothing to write down: one window of a device steers the clock.
    const isAsked = changes.length > 0 || isSteered(found.value) || isSteered(next);
    const logged = isAsked ? await edit(() => changes) : null;
    if (logged?.ok === false) return;
    let before: Stored = null;
    const saved = await saveRunning(workshopId, (stored) => {
      before = stored;
      return rule(stored);
    });
    const said = say?.(found.value, next);
    if (!saved.ok || said === undefined) return;
    const made = saved.value.running?.[workshopId] ?? null;
    const written = logged?.value.written;
    const takeBack = async () => {
      if (isAsked && !(await edit(() => [])).ok) return;
      if (!(await putBack(workshopId, made, before))) return toast({ text: words.said.movedSince });
      if (written?.size) await edit(() => restoreHeld(session.steps, written));
    };
    toast({ text: said, action: { label: t.common.undo, run: () => void takeBack() } });
  }

  return function change(rule: (before: Stored) => Stored, doing: Doing = {}): Promise<void> {
    taps.current = taps.current.then(() => perform(rule, doing));
    return taps.current;
  };
}
