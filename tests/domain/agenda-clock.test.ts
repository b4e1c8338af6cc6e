import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  adopted,
  asPlanned,
  comingSlots,
  extended,
  isRunning,
  movedBy,
  movedTo,
  paused,
  type Running,
  readClock,
  resumed,
  type Slot,
  shifted,
  shortened,
  slotKey,
  slotsOf,
  started,
  todaysSlots,
} from '#/domain/agenda-clock.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import type { Phase, StepKind } from '#/domain/workshop.ts';

const minutes = (n: number) => n * 60_000;
const four = Date.UTC(2027, 2, 11, 15, 0);

const day: readonly Slot[] = [
  slot('welcome', 'a', 10),
  slot('step-1', 'talk', 10),
  slot('step-1', 'group', 14),
  slot('step-2', 'group', 20),
];

describe('the clock of the day', () => {
  it('counts down to an absolute end, however long nobody looked', () => {
    const running = begin();
    expect(readClock(day, running, four + minutes(4)).left).toBe(minutes(6));
    expect(readClock(day, running, four + minutes(13)).left).toBe(minutes(-3));
  });

  it('knows the end of the step apart from the end of the phase', () => {
    const running = movedTo(day, begin(), 1, four + minutes(10));
    const reading = readClock(day, running, four + minutes(12));
    expect(reading.left).toBe(minutes(8));
    expect(reading.stepLeft).toBe(minutes(22));
  });

  it('is on time when every phase takes its minutes', () => {
    const running = movedTo(day, begin(), 1, four + minutes(10));
    const reading = readClock(day, running, four + minutes(10));
    expect(reading.behind).toBe(0);
    expect(reading.newEnd).toBe(four + minutes(54));
  });

  it('runs behind while a phase runs over, and the new end moves along', () => {
    const reading = readClock(day, begin(), four + minutes(13));
    expect(reading.behind).toBe(minutes(3));
    expect(reading.newEnd).toBe(four + minutes(57));
  });

  it('runs ahead when the next phase is begun early', () => {
    const running = movedTo(day, begin(), 1, four + minutes(6));
    expect(readClock(day, running, four + minutes(6)).behind).toBe(minutes(-4));
  });

  it('stands still in a pause, while the end of the day moves', () => {
    const running = paused(begin(), four + minutes(4));
    const reading = readClock(day, running, four + minutes(9));
    expect(reading.left).toBe(minutes(6));
    expect(reading.behind).toBe(minutes(5));
  });

  it('gives the phase the minutes it is given', () => {
    const running = extended(begin(), 5, four + minutes(2));
    expect(readClock(day, running, four + minutes(2)).left).toBe(minutes(13));
  });

  it('counts extra minutes from now once the time is out', () => {
    const running = extended(begin(), 1, four + minutes(14));
    expect(readClock(day, running, four + minutes(14)).left).toBe(minutes(1));
  });

  it('warns at five minutes, at one, and when the time is out', () => {
    const warnings = [4.9, 5, 8.9, 9, 9.9, 10].map(
      (at) => readClock(day, begin(), four + minutes(at)).warning,
    );
    expect(warnings).toEqual(['none', 'five', 'five', 'one', 'one', 'over']);
  });

  it('does not begin a short phase with a warning', () => {
    const short = [slot('step-1', 'sum', 4), slot('step-1', 'pause', 1)];
    const running = begin(short);
    expect(readClock(short, running, four).warning).toBe('none');
    expect(readClock(short, movedTo(short, running, 1, four), four).warning).toBe('none');
  });

  it('is measured against the announced start when begun around it, and against itself in a rehearsal', () => {
    const late = started(day, 0, four + minutes(7), four) as Running;
    expect(readClock(day, late, four + minutes(7)).behind).toBe(minutes(7));
    const rehearsal = started(day, 0, four - minutes(24 * 60), four) as Running;
    expect(readClock(day, rehearsal, four - minutes(24 * 60)).behind).toBe(0);
  });

  it('begun in the middle, is on time from there', () => {
    const running = started(day, 2, four, null) as Running;
    expect(readClock(day, running, four).behind).toBe(0);
  });

  it('stays with its step when its phase is taken out of the programme, and says so when the step is gone', () => {
    const running = movedTo(day, begin(), 2, four);
    const without = day.filter((each) => each.phaseId !== 'group' || each.stepId === 'step-2');
    expect(readClock(without, running, four).index).toBe(1);
    expect(readClock([slot('other', 'a', 5)], running, four).index).toBeNull();
  });

  it('keeps updates away while it runs and while it rests, but not for ever', () => {
    const running = begin();
    expect(isRunning(undefined, four)).toBe(false);
    expect(isRunning(running, four + minutes(60))).toBe(true);
    expect(isRunning(paused(running, four + minutes(5)), four + minutes(200))).toBe(true);
    expect(isRunning(running, four + minutes(300))).toBe(false);
  });
});

describe('back and forth', () => {
  it('back goes on with what was left of the phase, not with all its minutes', () => {
    const on = movedBy(day, begin(), 1, four + minutes(7));
    const back = movedBy(day, on, -1, four + minutes(9));
    expect(readClock(day, back, four + minutes(9)).left).toBe(minutes(3));
  });

  it('a phase that was over time is over time again', () => {
    const on = movedBy(day, begin(), 1, four + minutes(12));
    const back = movedBy(day, on, -1, four + minutes(13));
    expect(readClock(day, back, four + minutes(13)).left).toBe(minutes(-2));
  });

  it('back from a pause keeps what was left when the pause began', () => {
    const on = movedBy(day, paused(begin(), four + minutes(4)), 1, four + minutes(20));
    const back = movedBy(day, on, -1, four + minutes(20));
    expect(readClock(day, back, four + minutes(20)).left).toBe(minutes(6));
  });

  it('«Start her» in the programme gives the phase all its minutes again', () => {
    const on = movedBy(day, begin(), 1, four + minutes(7));
    const again = movedTo(day, on, 0, four + minutes(9));
    expect(readClock(day, again, four + minutes(9)).left).toBe(minutes(10));
  });

  it('there is nothing before the first phase and nothing after the last', () => {
    const running = begin();
    expect(movedBy(day, running, -1, four)).toBe(running);
    const last = movedTo(day, running, 3, four);
    expect(movedBy(day, last, 1, four)).toBe(last);
  });
});

describe('a programme made shorter today', () => {
  it('ends earlier and is less behind, while the plan is what it was', () => {
    const late = begin();
    const running = shortened(
      late,
      new Map([[slotKey({ stepId: 'step-2' as Id<'step'>, phaseId: 'group' }), 5]]),
    );
    const today = todaysSlots(day, running);
    expect(today[3]).toMatchObject({ minutes: 15, planned: 20 });
    expect(readClock(today, running, four + minutes(18)).behind).toBe(minutes(3));
    expect(readClock(day, late, four + minutes(18)).behind).toBe(minutes(8));
  });

  it('can be made shorter twice', () => {
    const off = new Map([['step-2/group', 2]]);
    const running = shortened(shortened(begin(), off), off);
    expect(todaysSlots(day, running)[3]?.minutes).toBe(16);
  });
});

describe('a slip, and then time is saved', () => {
  const off = new Map([['step-1/talk', 3]]);
  /** One phase on and straight back, two minutes into the day. */
  const slipped = () => movedBy(day, movedBy(day, begin(), 1, four), -1, four + minutes(2));
  const next = (running: Running) => {
    const today = todaysSlots(day, running);
    return readClock(today, movedBy(today, running, 1, four + minutes(2)), four + minutes(2)).left;
  };

  it('the phase that was visited gives its minutes like any other, and gets them back', () => {
    expect(next(slipped())).toBe(minutes(8));
    expect(next(shortened(slipped(), off))).toBe(minutes(5));
    expect(next(asPlanned(shortened(slipped(), off)))).toBe(minutes(8));
  });

  it('minutes that were given to it stay given', () => {
    const given = movedBy(day, extended(movedBy(day, begin(), 1, four), 5, four), -1, four);
    expect(next(given)).toBe(minutes(15));
    expect(next(shortened(given, off))).toBe(minutes(12));
  });

  it('it gives no more than what is left of it, and gets no more back', () => {
    const late = movedBy(day, movedBy(day, begin(), 1, four), -1, four + minutes(8.5));
    const running = shortened(late, off);
    expect(next(running)).toBe(minutes(0.5));
    expect(running.takenOff).toEqual({ 'step-1/talk': 1 });
    expect(next(asPlanned(running))).toBe(minutes(1.5));
    const over = movedBy(day, movedBy(day, begin(), 1, four), -1, four + minutes(12));
    expect(next(shortened(over, off))).toBe(minutes(-2));
  });

  it('what can be saved is counted from what is left', () => {
    expect(comingSlots(day, slipped()).map((slot) => slot.minutes)).toEqual([8, 14, 20]);
    expect(comingSlots(day, begin()).map((slot) => slot.minutes)).toEqual([10, 14, 20]);
  });

  it('the end of the day and of the step count what is left, as «Neste fase» does', () => {
    const back = movedBy(day, movedBy(day, begin(), 1, four), -1, four + minutes(6));
    expect(readClock(day, back, four + minutes(6)).newEnd).toBe(four + minutes(6 + 10 + 4 + 14 + 20));
    expect(readClock(day, back, four + minutes(6)).behind).toBe(0);
    const within = movedBy(day, movedBy(day, movedTo(day, begin(), 1, four), 1, four), -1, four + minutes(6));
    expect(readClock(day, within, four + minutes(6)).stepLeft).toBe(minutes(10 + 8));
  });
});

describe('nights and wrong clocks', () => {
  it('in the night when summer time begins, an hour is an hour', () => {
    const start = new Date('2027-03-28T01:30:00+01:00').getTime();
    const running = started(day, 0, start, start) as Running;
    const after = new Date('2027-03-28T03:05:00+02:00').getTime();
    expect(readClock(day, running, after).left).toBe(minutes(10 - 35));
    expect(readClock(day, movedTo(day, running, 3, after), after).newEnd).toBe(
      new Date('2027-03-28T03:25:00+02:00').getTime(),
    );
  });

  it('in the night when it ends, the hour that comes twice counts twice', () => {
    const start = new Date('2027-10-31T02:30:00+02:00').getTime();
    const running = started(day, 0, start, start) as Running;
    const later = new Date('2027-10-31T02:30:00+01:00').getTime();
    expect(readClock(day, running, later).left).toBe(minutes(-50));
  });

  it('midnight is a moment like any other', () => {
    const start = new Date('2027-03-11T23:55:00+01:00').getTime();
    const running = started(day, 0, start, start) as Running;
    const reading = readClock(day, running, new Date('2027-03-12T00:01:00+01:00').getTime());
    expect([reading.left, reading.behind]).toEqual([minutes(4), 0]);
  });

  it('when the device is set by an hour, a person can have the clock go on as before', () => {
    const hour = minutes(60);
    const before = readClock(day, begin(), four + minutes(4));
    const after = readClock(day, shifted(begin(), -hour), four + minutes(4) - hour);
    expect([after.left, after.behind]).toEqual([before.left, before.behind]);
    expect(after.newEnd).toBe(before.newEnd - hour);
  });

  it('begun far from the announced time is a rehearsal; without an announced time nobody can tell', () => {
    expect(started(day, 0, four - minutes(24 * 60), four)?.rehearsal).toBe(true);
    expect(started(day, 0, four + minutes(20), four)?.rehearsal).toBeUndefined();
    expect(started(day, 0, four, null)?.rehearsal).toBeUndefined();
  });
});

describe('a clock set by hand or by a code', () => {
  it('can become the workshop’s own, which notes the times; far from the announced time as a rehearsal', () => {
    const joined: Running = { ...begin(), joined: { at: four, by: 'hand' } };
    expect(adopted(joined, null)).toEqual(begin());
    expect(adopted(joined, four + minutes(90))).toEqual(begin());
    expect(adopted(joined, four + minutes(24 * 60))).toEqual({ ...begin(), rehearsal: true });
  });
});

describe('the slots of a programme', () => {
  it('are the phases of the day, in order; what is sent out beforehand takes no time', () => {
    const steps = [
      step('late', 3, 'discussion', [phase('x', 5)]),
      step('before', 1, 'preparation', [phase('y', 0)]),
      step('bare', 2, 'plenary', []),
    ];
    expect(slotsOf(steps).map((each) => [each.stepId, each.phaseId, each.minutes])).toEqual([
      ['bare', null, 0],
      ['late', 'x', 5],
    ]);
  });
});

describe('for every programme and every pause', () => {
  const programme = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 12 });

  it('a pause costs exactly as long as it lasted', () => {
    fc.assert(
      fc.property(programme, fc.nat(minutes(30)), fc.nat(minutes(30)), (lengths, worked, away) => {
        const slots = lengths.map((length, index) => slot('s', `p${index}`, length));
        const stop = four + worked;
        const back = stop + away;
        const running = resumed(paused(begin(slots), stop), back);
        const before = readClock(slots, begin(slots), stop);
        expect(readClock(slots, running, back).left).toBe(before.left);
        expect(readClock(slots, running, back).newEnd).toBe(before.newEnd + away);
      }),
    );
  });

  it('on and straight back leaves what was left and the end of the day as they were', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 12 }),
        fc.nat(minutes(90)),
        (lengths, worked) => {
          const slots = lengths.map((length, index) => slot('s', `p${index}`, length));
          const now = four + worked;
          const before = readClock(slots, begin(slots), now);
          const after = readClock(slots, movedBy(slots, movedBy(slots, begin(slots), 1, now), -1, now), now);
          expect([after.index, after.left, after.newEnd]).toEqual([before.index, before.left, before.newEnd]);
        },
      ),
    );
  });

  it('whatever was slipped and saved, going on when a phase is out of time moves no end', () => {
    const step = fc.record({
      by: fc.constantFrom(1 as const, -1 as const),
      worked: fc.nat(minutes(20)),
      off: fc.nat(10),
    });
    fc.assert(
      fc.property(programme, fc.array(step, { maxLength: 12 }), (lengths, walk) => {
        const slots = lengths.map((length, index) => slot('s', `p${index}`, length));
        let running = begin(slots);
        let now = four;
        for (const { by, worked, off } of walk) {
          now += worked;
          running = movedBy(todaysSlots(slots, running), running, by, now);
          running = shortened(running, new Map([[`s/p${off}`, off]]));
        }
        const today = todaysSlots(slots, running);
        const before = readClock(today, running, now);
        const end = now + Math.max(0, before.left);
        const on = movedBy(today, running, 1, end);
        expect(readClock(today, on, end).newEnd).toBe(before.newEnd);
      }),
    );
  });

  it('following the programme to the minute is never ahead and never behind', () => {
    fc.assert(
      fc.property(programme, (lengths) => {
        const slots = lengths.map((length, index) => slot('s', `p${index}`, length));
        let running = begin(slots);
        let now = four;
        for (let index = 0; index < slots.length; index += 1) {
          running = movedTo(slots, running, index, now);
          expect(readClock(slots, running, now).behind).toBe(0);
          now += minutes(lengths[index] ?? 0);
        }
      }),
    );
  });
});

function begin(slots: readonly Slot[] = day): Running {
  return started(slots, 0, four, null) as Running;
}

function slot(stepId: string, phaseId: string, length: number): Slot {
  const id = stepId as Id<'step'>;
  return { stepId: id, phaseId, phaseKind: 'group', title: '', minutes: length, planned: length };
}

function phase(id: string, length: number): Phase {
  return { id, phaseKind: 'group', title: '', minutes: length };
}

function step(id: string, order: number, stepKind: StepKind, phases: readonly Phase[]): Entry<'step'> {
  return { id, value: { order, stepKind, phases } } as unknown as Entry<'step'>;
}
