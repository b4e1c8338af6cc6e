import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  extended,
  isRunning,
  movedTo,
  paused,
  type Running,
  readClock,
  resumed,
  type Slot,
  slotsOf,
  started,
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
  return { stepId: stepId as Id<'step'>, phaseId, phaseKind: 'group', title: '', minutes: length };
}

function phase(id: string, length: number): Phase {
  return { id, phaseKind: 'group', title: '', minutes: length };
}

function step(id: string, order: number, stepKind: StepKind, phases: readonly Phase[]): Entry<'step'> {
  return { id, value: { order, stepKind, phases } } as unknown as Entry<'step'>;
}
