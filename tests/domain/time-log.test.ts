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
import type { Change } from '#/domain/change.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id, RecordId, RevisionId } from '#/domain/ids.ts';
import {
  countRehearsal,
  forgetHeld,
  heldUntil,
  isOf,
  noteHeld,
  restoreHeld,
  stoppedAt,
  timeRows,
  timeTotal,
} from '#/domain/time-log.ts';
import type { Held, Step } from '#/domain/workshop.ts';

const minutes = (n: number) => n * 60_000;
const four = Date.UTC(2027, 2, 11, 15, 0);

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

function begin(of: readonly Slot[] = slots): Running {
  return started(of, 0, four, four) as Running;
}

function heldFor(phaseId: string, from: number, length: number): Held {
  const startedAt = four + minutes(from);
  return { phaseId, plannedMinutes: 10, startedAt, endedAt: startedAt + minutes(length), pausedMs: 0 };
}

function step(id: string, phases: readonly [string, number][], held?: readonly Held[]): Entry<'step'> {
  const value: Partial<Step> = {
    order: id === 'welcome' ? 1 : 2,
    stepKind: 'discussion',
    phases: phases.map(([phaseId, length]) => ({
      id: phaseId,
      phaseKind: 'group',
      title: '',
      minutes: length,
    })),
    ...(held && { held }),
  };
  return { id: id as Id<'step'>, kind: 'step', value, heads: ['seen'] } as unknown as Entry<'step'>;
}

/** The step as it is once the changes that concern it are written. */
function withChanges(before: Entry<'step'>, changes: readonly Change[]): Entry<'step'> {
  const patches = changes.flatMap((change) =>
    change.type === 'edit' && change.id === before.id ? [change.patch] : [],
  );
  return { ...before, value: Object.assign({}, before.value, ...patches) };
}
