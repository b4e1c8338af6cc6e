import {
  adopted,
  asPlanned,
  asTheDay,
  extended,
  minutesTakenOff,
  movedBy,
  movedTo,
  paused,
  type Running,
  resumed,
  shifted,
  shortened,
  slotKey,
  slotsOf,
  started,
  todaysSlots,
} from '#/domain/agenda-clock.ts';
import type { Change } from '#/domain/change.ts';
import { countRehearsal, forgetHeld, heldUntil, noteHeld, stoppedAt } from '#/domain/time-log.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ClockTexts } from '#/i18n/clock-texts.ts';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { now } from '#/platform/clock.ts';
import { slotName } from './step-name.ts';
import { timeOn } from './time-on.ts';
import { type Doing, useClockChange } from './use-clock-change.ts';
import type { Clock } from './use-running.ts';

export type ClockVerbs = ReturnType<typeof useClockVerbs>;

/** What can be done with a clock. The facilitator's writes the times of the phases down; a device's own clock writes nothing. */
export function useClockVerbs({ running, announcedStart }: Clock, words: ClockTexts) {
  const t = useTexts();
  const format = useFormat();
  const { session, role } = useWorkshop();
  const change = useClockChange(words);
  const planned = slotsOf(session.steps);
  const today = (clock: Running) => todaysSlots(planned, clock);
  const keepsLog = (clock: Running) => role.type === 'facilitator' && !clock.joined;

  /** Does nothing to a clock that has been stopped meanwhile. */
  function changeRunning(rule: (clock: Running) => Running | null, doing?: Doing) {
    return change((clock) => clock && rule(clock), doing);
  }

  /** The phase that ends now. */
  function noted(before: Running | null, next: Running | null, at: number): readonly Change[] {
    if (before === null || next === before || !keepsLog(before)) return [];
    const ended = heldUntil(planned, before, at);
    const step = ended && session.steps.find(({ id }) => id === ended.stepId);
    return ended && step ? noteHeld(step, ended.held) : [];
  }

  function move(rule: (clock: Running, at: number) => Running) {
    const at = now();
    return changeRunning((clock) => rule(clock, at), {
      log: (before, next) => noted(before, next, at),
      say: (_before, next) => {
        const slot = next && planned.find((each) => slotKey(each) === slotKey(next));
        return slot ? words.said.next(slotName(t, session, slot)) : undefined;
      },
    });
  }

  return {
    begin(index: number) {
      const at = now();
      return running
        ? move((clock) => movedTo(today(clock), clock, index, at))
        : change((clock) => clock ?? started(planned, index, at, announcedStart));
    },
    move: (by: 1 | -1) => move((clock, at) => movedBy(today(clock), clock, by, at)),
    pause() {
      const at = now();
      return changeRunning((clock) => paused(clock, at));
    },
    resume() {
      const at = now();
      return changeRunning((clock) => resumed(clock, at));
    },
    extend(minutes: number) {
      const at = now();
      const say = () => words.said.extended(t.common.minutes(minutes));
      return changeRunning((clock) => extended(clock, minutes, at), { say });
    },
    stop() {
      const at = now();
      return change(() => null, {
        log: (before, next) => noted(before, next, before ? stoppedAt(before, at) : at),
        say: (before) => {
          const ended = before && keepsLog(before) ? stoppedAt(before, at) : at;
          return ended === at ? words.said.stopped : words.said.stoppedLate(timeOn(format, ended, at));
        },
      });
    },
    /** As if the clock had never been started. */
    reset: () =>
      change(() => null, {
        log: (before) =>
          before && keepsLog(before)
            ? forgetHeld(session.steps, ({ startedAt }) => startedAt >= before.beganAt)
            : [],
        say: () => words.said.reset,
      }),
    shorten: (off: ReadonlyMap<string, number>) =>
      changeRunning((clock) => shortened(clock, off), {
        say: (before, next) =>
          words.said.shortened(t.common.minutes(minutesTakenOff(next) - minutesTakenOff(before))),
      }),
    asPlanned: () => changeRunning(asPlanned, { say: () => words.said.asPlanned }),
    /** It was the day itself after all: what this clock has noted of it, and what it will note. */
    countAsDay: () =>
      changeRunning(asTheDay, {
        log: (before) =>
          before ? countRehearsal(session.steps, ({ startedAt }) => startedAt >= before.beganAt) : [],
        say: () => words.log.counted,
      }),
    /** All that has been noted as a rehearsal, and the clock that goes on noting. */
    countRehearsal: () =>
      change((clock) => clock && asTheDay(clock), {
        log: () => countRehearsal(session.steps),
        say: () => words.log.counted,
      }),
    /** What was set by hand or by a code becomes the workshop's clock. */
    adopt: () => changeRunning((clock) => adopted(clock, announcedStart), { say: () => words.own.adopted }),
    correct: (by: number) =>
      changeRunning((clock) => shifted(clock, by), { say: () => words.said.corrected }),
  };
}
