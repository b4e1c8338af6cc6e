import { describe, expect, it } from 'vitest';
import type { Id } from '#/domain/ids.ts';
import type { Held } from '#/domain/workshop.ts';
import { formOf, timesIn } from '#/features/run/held-form.ts';

// What a facilitator types to put a noted time right.

const at = (day: number, hours: number, minutes: number, seconds = 0) =>
  new Date(2027, 2, day, hours, minutes, seconds).getTime();
const held: Held = {
  phaseId: 'a',
  plannedMinutes: 10,
  startedAt: at(11, 16, 0, 20),
  endedAt: at(11, 16, 12, 40),
  pausedMs: 95_000,
};
const form = formOf('step' as Id<'step'>, held);

describe('the form', () => {
  it('shows the times of day and whole minutes', () => {
    expect(form).toEqual({ place: 'step/a', start: '16:00', end: '16:12', pause: '2' });
  });

  it('keeps to the second what nobody has touched', () => {
    const { startedAt, endedAt, pausedMs } = held;
    expect(timesIn(form, held)).toEqual({ startedAt, endedAt, pausedMs });
    expect(timesIn({ ...form, end: '16:10' }, held)).toEqual({
      startedAt,
      endedAt: at(11, 16, 10),
      pausedMs,
    });
  });

  it('takes a time for the nearest such time: a phase may begin before midnight and end after it', () => {
    const late = { ...held, startedAt: at(12, 0, 5), endedAt: at(12, 0, 20) };
    const typed = { ...formOf('step' as Id<'step'>, late), start: '23:55' };
    expect(timesIn(typed, late)).toMatchObject({ startedAt: at(11, 23, 55), endedAt: late.endedAt });
  });

  it.each([
    ['start', ''],
    ['end', 'fire'],
    ['pause', '1,5'],
    ['pause', '-2'],
    ['pause', ''],
  ] as const)('says which field makes no sense: %s «%s»', (field, text) => {
    expect(timesIn({ ...form, [field]: text }, held)).toEqual({ wrong: field });
  });
});
