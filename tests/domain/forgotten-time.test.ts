import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Running, type Slot, slotKey, slotsOf, started } from '#/domain/agenda-clock.ts';
import type { Entry } from '#/domain/entry.ts';
import { addHeld, firstForgotten, roomFor } from '#/domain/forgotten-time.ts';
import { forgetHeld, isSame } from '#/domain/time-log.ts';
import { timeRows, timeTotal } from '#/domain/time-rows.ts';
import type { Held } from '#/domain/workshop.ts';
import { four, minutes } from '../kit/clock.ts';
import { coveredBy, heldFor, step, withChanges } from '../kit/held.ts';

// Nobody started the clock for a phase. Its time is written down afterwards, and counts as if the clock had noted it.

const phases: readonly [string, number][] = [
  ['talk', 10],
  ['group', 14],
  ['sum', 4],
];
const night = four + minutes(600);

describe('a time that was forgotten', () => {
  it('is noted with what was planned for the phase; what was noted before stays', () => {
    const day = stepWith([heldFor('sum', 24, 4)]);
    const added = addHeld([day], slot('group'), timesOf(10, 14), night);
    expect(logAfter(day, added)).toEqual([
      heldFor('sum', 24, 4),
      { ...heldFor('group', 10, 14), plannedMinutes: 14 },
    ]);
  });

  it('is one of several, where the phase was held twice', () => {
    const day = stepWith([heldFor('talk', 0, 10)]);
    const after = withAdded(day, addHeld([day], slot('talk'), timesOf(30, 5), night));
    expect(timeRows([after], 'day')).toMatchObject([{ used: minutes(15), stretches: [{}, {}] }]);
  });

  it('is of the day, though the phase was rehearsed at the same time', () => {
    const rehearsed = { ...heldFor('talk', 0, 9), rehearsal: true as const };
    const day = stepWith([rehearsed]);
    const after = withAdded(day, addHeld([day], slot('talk'), timesOf(30, 10), night));
    expect(timeRows([after], 'day')).toMatchObject([{ used: minutes(10) }]);
    expect(timeRows([after], 'rehearsal')).toMatchObject([{ used: minutes(9) }]);
  });

  it.each([
    ['endsBeforeItBegins', timesOf(10, 0), night],
    ['endsBeforeItBegins', timesOf(10, -3), night],
    ['notYet', timesOf(10, 10), four + minutes(19)],
    ['tooLong', timesOf(-200, 12 * 60 + 1), night],
    ['morePauseThanTime', { ...timesOf(10, 10), pausedMs: minutes(11) }, night],
    ['alreadyNoted', timesOf(0, 12), night],
  ] as const)('is refused where it cannot have been so: %s', (type, times, now) => {
    const day = stepWith([heldFor('talk', 0, 10)]);
    expect(addHeld([day], slot('talk'), times, now)).toEqual({ ok: false, problem: { type } });
  });
});

describe('what stands in the form before anything is typed', () => {
  const held = [heldFor('talk', 0, 12), heldFor('sum', 30, 4)];

  it('is the first phase without a time, from the end of the one before to the beginning of the one after', () => {
    const day = [stepWith(held)];
    const forgotten = firstForgotten(slotsOf(day), day, null);
    expect(forgotten?.phaseId).toBe('group');
    expect(roomFor(slot('group'), slotsOf(day), day, null)).toEqual({
      from: four + minutes(12),
      to: four + minutes(30),
    });
  });

  it('is nothing of the time where nothing was noted', () => {
    const day = [stepWith([])];
    expect(firstForgotten(slotsOf(day), day, null)?.phaseId).toBe('talk');
    expect(roomFor(slot('talk'), slotsOf(day), day, null)).toEqual({ from: null, to: null });
  });

  it('knows of the clock that runs: what came before it ended when it was started', () => {
    const day = [stepWith([])];
    const running = started(slotsOf(day), 1, four + minutes(13), four) as Running;
    expect(roomFor(slot('talk'), slotsOf(day), day, running)).toEqual({
      from: null,
      to: four + minutes(13),
    });
    expect(firstForgotten(slotsOf(day), day, running)?.phaseId).toBe('talk');
  });

  it('is never a phase that is still to come', () => {
    const day = [stepWith([heldFor('talk', 0, 12)])];
    const running = started(slotsOf(day), 1, four + minutes(12), four) as Running;
    expect(firstForgotten(slotsOf(day), day, running)?.phaseId).toBe('talk');
  });

  it('takes nothing from a rehearsal, nor from a clock that is the device’s own', () => {
    const day = [stepWith(held.map((each) => ({ ...each, rehearsal: true as const })))];
    const running = { ...started(slotsOf(day), 2, four, four), joined: { at: four, by: 'hand' } } as Running;
    expect(roomFor(slot('group'), slotsOf(day), day, running)).toEqual({ from: null, to: null });
  });
});

describe('for every log and every time that is added to it', () => {
  it('each moment counts once: the sum is what the clocks and the person together cover', () => {
    fc.assert(
      fc.property(logs, stretch, (noted, forgotten) => {
        const day = stepWith(noted);
        const result = addHeld([day], slot(forgotten.phaseId ?? ''), forgotten, night);
        fc.pre(result.ok);
        const { used, paused } = timeTotal(timeRows([withAdded(day, result)], 'day'));
        expect(used + paused).toBe(coveredBy([...noted, forgotten]));
      }),
    );
  });

  it('deleted again, the log is as it was', () => {
    fc.assert(
      fc.property(logs, stretch, (noted, forgotten) => {
        const day = stepWith(noted);
        const result = addHeld([day], slot(forgotten.phaseId ?? ''), forgotten, night);
        fc.pre(result.ok);
        const after = withAdded(day, result);
        const without = withChanges(
          after,
          forgetHeld([after], (each) => isSame(each, forgotten)),
        );
        expect(without.value.held).toEqual(noted);
      }),
    );
  });

  it('what is known of a phase lies within what was noted of the others, and in the order of time', () => {
    fc.assert(
      fc.property(logs, fc.constantFrom('talk', 'group', 'sum'), (noted, phaseId) => {
        const day = [stepWith(noted)];
        const { from, to } = roomFor(slot(phaseId), slotsOf(day), day, null);
        const others = noted.filter((each) => each.phaseId !== phaseId);
        if (from !== null) expect(others.map(({ endedAt }) => endedAt)).toContain(from);
        if (to !== null) expect(others.map(({ startedAt }) => startedAt)).toContain(to);
        if (from !== null && to !== null) expect(to).toBeGreaterThan(from);
      }),
    );
  });
});

const stretch = fc
  .tuple(fc.constantFrom('talk', 'group', 'sum'), fc.nat(120), fc.integer({ min: 1, max: 60 }))
  .map(([phaseId, from, length]) => heldFor(phaseId, from, length));
const logs = fc.array(stretch, { maxLength: 8 });

function timesOf(from: number, length: number): Pick<Held, 'startedAt' | 'endedAt' | 'pausedMs'> {
  return { startedAt: four + minutes(from), endedAt: four + minutes(from + length), pausedMs: 0 };
}

function stepWith(held: readonly Held[]): Entry<'step'> {
  return step('step-1', phases, held);
}

function slot(phaseId: string): Slot {
  const found = slotsOf([stepWith([])]).find((each) => slotKey(each) === `step-1/${phaseId}`);
  if (found === undefined) throw new Error(`There is no phase ${phaseId}.`);
  return found;
}

function withAdded(day: Entry<'step'>, added: ReturnType<typeof addHeld>): Entry<'step'> {
  return withChanges(day, added.ok ? added.value : []);
}

function logAfter(day: Entry<'step'>, added: ReturnType<typeof addHeld>) {
  return withAdded(day, added).value.held;
}
