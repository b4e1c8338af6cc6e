import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asPlanned,
  comingSlots,
  extended,
  movedBy,
  movedTo,
  paused,
  type Running,
  readClock,
  resumed,
  shortened,
  slotKey,
  todaysSlots,
} from '#/domain/agenda-clock.ts';
import type { Id } from '#/domain/ids.ts';
import { begin, day, four, minutes, slot } from '../kit/clock.ts';

// On, back and shorter: what becomes of the minutes, and of the end of the day.

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
