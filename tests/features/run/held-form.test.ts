import { describe, expect, it } from 'vitest';
import type { Id } from '#/domain/ids.ts';
import type { Held } from '#/domain/workshop.ts';
import { formOf, newTimesIn, timesIn } from '#/features/run/held-form.ts';

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

describe('the form of a time that nobody noted', () => {
  const typed = { place: 'step/a', day: '2027-03-11', start: '16:12', end: '16:30', pause: '3' };
  const nothing = { from: null, to: null };

  it('is on the day that was chosen', () => {
    expect(newTimesIn(typed, nothing)).toEqual({
      startedAt: at(11, 16, 12),
      endedAt: at(11, 16, 30),
      pausedMs: 180_000,
    });
  });

  it('may end after midnight; an end shortly before the beginning is not taken for the next day', () => {
    const late = { ...typed, start: '23:50', end: '00:10' };
    expect(newTimesIn(late, nothing)).toMatchObject({ startedAt: at(11, 23, 50), endedAt: at(12, 0, 10) });
    const slip = { ...typed, end: '16:02' };
    expect(newTimesIn(slip, nothing)).toMatchObject({ endedAt: at(11, 16, 2) });
  });

  it('begins and ends to the second where the log knows when', () => {
    const known = { from: at(11, 16, 12, 40), to: at(11, 16, 30, 5) };
    expect(newTimesIn(typed, known)).toMatchObject({ startedAt: known.from, endedAt: known.to });
    const elsewhere = { ...typed, start: '16:13', end: '16:29' };
    expect(newTimesIn(elsewhere, known)).toMatchObject({
      startedAt: at(11, 16, 13),
      endedAt: at(11, 16, 29),
    });
  });

  it.each([
    ['day', ''],
    ['start', ''],
    ['end', 'fire'],
    ['pause', '1,5'],
  ] as const)('says which field makes no sense: %s «%s»', (field, text) => {
    expect(newTimesIn({ ...typed, [field]: text }, nothing)).toEqual({ wrong: field });
  });
});
