import { describe, expect, it } from 'vitest';
import {
  asTheDay,
  extended,
  movedBy,
  movedTo,
  paused,
  type Running,
  resumed,
  type Slot,
  slotsOf,
  started,
} from '#/domain/agenda-clock.ts';
import type { Entry } from '#/domain/entry.ts';
import type { RecordId, RevisionId } from '#/domain/ids.ts';
import {
  changeHeld,
  countRehearsal,
  forgetHeld,
  heldUntil,
  noteHeld,
  restoreHeld,
  stoppedAt,
} from '#/domain/time-log.ts';
import { isOf, timeRows, timeTotal } from '#/domain/time-rows.ts';
import type { Held } from '#/domain/workshop.ts';
import { four, minutes } from '../kit/clock.ts';
import { heldFor, step, withChanges } from '../kit/held.ts';

const welcome = step('welcome', [['a', 10]]);
const first = step('step-1', [
  ['talk', 10],
  ['group', 14],
]);
const slots = slotsOf([welcome, first]);

describe('what the clock notes', () => {
  it('is when a phase began and ended, what was planned, and how long it stood still', () => {
    const running = resumed(paused(begin(), four + minutes(4)), four + minutes(6));
    expect(heldUntil(slots, running, four + minutes(13))).toEqual({
      stepId: 'welcome',
      held: {
        phaseId: 'a',
        plannedMinutes: 10,
        startedAt: four,
        endedAt: four + minutes(13),
        pausedMs: minutes(2),
      },
    });
  });

  it('counts a pause that is still on', () => {
    const running = paused(begin(), four + minutes(4));
    expect(heldUntil(slots, running, four + minutes(9))?.held.pausedMs).toBe(minutes(5));
  });

  it('is what was planned, also where minutes were given', () => {
    const running = extended(begin(), 5, four);
    expect(heldUntil(slots, running, four + minutes(15))?.held.plannedMinutes).toBe(10);
  });

  it('ends when its time was out when the clock was forgotten, not when somebody found it next morning', () => {
    const ended = (running: Running, now: number) => (stoppedAt(running, four + now) - four) / 60_000;
    expect(ended(begin(), minutes(70))).toBe(70);
    expect(ended(begin(), minutes(71))).toBe(10);
    expect(ended(begin(), minutes(14 * 60))).toBe(10);
    const rested = paused(begin(), four + minutes(4));
    const night = heldUntil(slots, rested, stoppedAt(rested, four + minutes(14 * 60)))?.held;
    expect(night).toMatchObject({ endedAt: four + minutes(10), pausedMs: minutes(6) });
    expect(ended(paused(begin(), four + minutes(90)), minutes(14 * 60))).toBe(90);
  });

  it('is never a phase that ended before it began, whatever the clock of the device did', () => {
    const held = heldUntil(slots, begin(), four - minutes(60))?.held;
    expect(held?.endedAt).toBe(four);
  });

  it('is nothing from a clock that is the device’s own', () => {
    const running: Running = { ...begin(), joined: { at: four, by: 'code' } };
    expect(heldUntil(slots, running, four + minutes(5))).toBeNull();
  });

  it('stands there once, though it is noted again after the app was killed in between', () => {
    const once = withChanges(welcome, noteHeld(welcome, heldFor('a', 0, 10)));
    const twice = withChanges(once, noteHeld(once, heldFor('a', 0, 11)));
    expect(twice.value.held).toEqual([heldFor('a', 0, 11)]);
  });

  it('tells a rehearsal apart', () => {
    const running = started(slots, 0, four - minutes(24 * 60), four) as Running;
    expect(heldUntil(slots, running, four)?.held.rehearsal).toBe(true);
  });
});

describe('planned and used time', () => {
  it('is told phase by phase in the order of the programme, a phase held twice as one', () => {
    let running = begin();
    let steps: readonly Entry<'step'>[] = [welcome, first];
    const note = (now: number) => {
      const ended = heldUntil(slots, running, now);
      steps = steps.map((each) =>
        each.id === ended?.stepId ? withChanges(each, noteHeld(each, ended.held)) : each,
      );
    };
    note(four + minutes(12));
    running = movedBy(slots, running, 1, four + minutes(12));
    note(four + minutes(20));
    running = movedBy(slots, running, -1, four + minutes(20));
    note(four + minutes(21));
    running = movedTo(slots, running, 2, four + minutes(21));
    note(four + minutes(35));
    const rows = timeRows(steps, 'day');
    expect(rows.map((row) => [row.phaseId, row.planned, row.used / 60_000])).toEqual([
      ['a', 10, 13],
      ['talk', 10, 8],
      ['group', 14, 14],
    ]);
    expect(timeTotal(rows)).toEqual({ planned: 34, used: minutes(35), paused: 0 });
  });

  it('without the pauses', () => {
    const held = [{ ...heldFor('a', 0, 12), pausedMs: minutes(3) }];
    expect(timeRows([step('welcome', [['a', 10]], held)], 'day')[0]).toMatchObject({
      used: minutes(9),
      paused: minutes(3),
    });
  });

  it('keeps what was held in a phase that has been taken out since', () => {
    const held = [heldFor('gone', 0, 10)];
    expect(timeRows([step('welcome', [['a', 10]], held)], 'day')).toMatchObject([
      { phaseId: 'gone', slot: null },
    ]);
  });

  it('of the day and of a rehearsal are two things, until somebody says that it was none', () => {
    const tried = step('welcome', [['a', 10]], [{ ...heldFor('a', 0, 9), rehearsal: true }]);
    expect([timeRows([tried], 'day'), timeRows([tried], 'rehearsal')].map((rows) => rows.length)).toEqual([
      0, 1,
    ]);
    expect(timeRows([withChanges(tried, countRehearsal([tried]))], 'day')).toHaveLength(1);
  });

  it('a day that was taken for a rehearsal counts from its own beginning; an earlier rehearsal stays one', () => {
    const rehearsal = true as const;
    const held = [
      { ...heldFor('a', 0, 9), rehearsal },
      { ...heldFor('a', 600, 12), rehearsal },
    ];
    const tried = step('welcome', [['a', 10]], held);
    const counted = withChanges(
      tried,
      countRehearsal([tried], ({ startedAt }) => startedAt >= four + minutes(600)),
    );
    expect(counted.value.held).toEqual([held[0], heldFor('a', 600, 12)]);
    const running = started(slots, 0, four - minutes(24 * 60), four) as Running;
    expect(heldUntil(slots, asTheDay(running), four)?.held.rehearsal).toBeUndefined();
  });

  it('can be deleted and taken back', () => {
    const held = [heldFor('a', 0, 9), { ...heldFor('a', 60, 5), rehearsal: true as const }];
    const full = step('welcome', [['a', 10]], held);
    const less = withChanges(full, forgetHeld([full, first], isOf('day')));
    expect(less.value.held).toEqual(held.slice(1));
    const written = new Map<RecordId, readonly RevisionId[]>([[full.id, ['removal' as RevisionId]]]);
    const takenBack = restoreHeld([full, first], written);
    expect(takenBack).toMatchObject([{ id: full.id, base: ['removal'] }]);
    expect(withChanges(less, takenBack).value.held).toEqual(held);
  });

  it('deletes nothing where there is nothing to delete', () => {
    expect(forgetHeld([welcome, first], () => true)).toEqual([]);
    expect(countRehearsal([welcome])).toEqual([]);
  });
});

describe('one stretch put right', () => {
  const noted = heldFor('a', 0, 10);
  const day = [step('welcome', [['a', 10]], [noted, heldFor('a', 60, 5)]), first] as const;
  const night = four + minutes(600);
  const correct = (to: Partial<Held>, at = night) =>
    changeHeld(
      day,
      { stepId: day[0].id, held: noted },
      { stepId: day[0].id, planned: 10, ...noted, ...to },
      at,
    );
  const logAfter = (steps: readonly Entry<'step'>[], result: ReturnType<typeof changeHeld>) =>
    steps.map((each) => withChanges(each, result.ok ? result.value : []).value.held);

  it('begins and ends when it really did; the others stay', () => {
    const to = { startedAt: four + minutes(2), endedAt: four + minutes(11), pausedMs: minutes(1) };
    expect(logAfter(day, correct(to))[0]).toEqual([heldFor('a', 60, 5), { ...noted, ...to }]);
  });

  it('goes to another phase, and what was planned for that one goes with it', () => {
    const to = { stepId: first.id, phaseId: 'group', planned: 14, startedAt: four, endedAt: four + 1 };
    const moved = changeHeld(day, { stepId: day[0].id, held: noted }, { ...to, pausedMs: 0 }, night);
    expect(logAfter(day, moved)).toEqual([
      [heldFor('a', 60, 5)],
      [{ ...heldFor('group', 0, 0), plannedMinutes: 14, endedAt: four + 1 }],
    ]);
  });

  it('stays a part of its rehearsal', () => {
    const tried = { ...noted, rehearsal: true as const };
    const before = step('welcome', [['a', 10]], [tried]);
    const to = { ...tried, stepId: before.id, planned: 10, endedAt: four + minutes(9) };
    const corrected = changeHeld([before], { stepId: before.id, held: tried }, to, night);
    expect(logAfter([before], corrected)).toEqual([[{ ...tried, endedAt: four + minutes(9) }]]);
  });

  it('writes nothing when nothing is changed', () => {
    expect(correct({})).toEqual({ ok: true, value: [] });
  });

  it.each([
    ['endsBeforeItBegins', { startedAt: four + minutes(10) }, night],
    ['endsBeforeItBegins', { endedAt: four - 1 }, night],
    ['notYet', { endedAt: four + minutes(20) }, four + minutes(19)],
    ['tooLong', { startedAt: four - minutes(12 * 60) }, night],
    ['morePauseThanTime', { pausedMs: minutes(11) }, night],
  ] as const)('is refused where it cannot have been so: %s', (type, to, at) => {
    expect(correct(to, at)).toEqual({ ok: false, problem: { type } });
  });

  it('can be taken back, and a stretch noted meanwhile stays', () => {
    const changed = correct({ endedAt: four + minutes(8) });
    expect(changed.ok && changed.value).toMatchObject([{ id: 'welcome', base: ['seen'] }]);
    const written = new Map<RecordId, readonly RevisionId[]>([[day[0].id, ['correction' as RevisionId]]]);
    const takenBack = restoreHeld(day, written);
    expect(takenBack).toMatchObject([{ base: ['correction'], patch: { held: day[0].value.held } }]);
  });
});

function begin(of: readonly Slot[] = slots): Running {
  return started(of, 0, four, four) as Running;
}
