import { describe, expect, it } from 'vitest';
import {
  adopted,
  extended,
  isRunning,
  movedTo,
  paused,
  type Running,
  readClock,
  shifted,
  slotsOf,
  started,
} from '#/domain/agenda-clock.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Phase, StepKind } from '#/domain/workshop.ts';
import { begin, day, four, minutes, slot } from '../kit/clock.ts';

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

function phase(id: string, length: number): Phase {
  return { id, phaseKind: 'group', title: '', minutes: length };
}

function step(id: string, order: number, stepKind: StepKind, phases: readonly Phase[]): Entry<'step'> {
  return { id, value: { order, stepKind, phases } } as unknown as Entry<'step'>;
}
