import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween } from '#/domain/calendar.ts';
import { create, edit } from '#/domain/change.ts';
import { dayOff } from '#/domain/holidays.ts';
import { workshopFromTemplate } from '#/domain/template.ts';
import {
  addTask,
  leadOf,
  planTask,
  type Standing,
  standingOf,
  tickTask,
  timelineOf,
} from '#/domain/timeline.ts';
import type { IsoDate, Task } from '#/domain/workshop.ts';
import { paperWorkshop } from '../kit/paper-workshop.ts';

// What is to be done before and after the day, by the Norwegian calendar.

const anyDate = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2299-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** The template's timeline for a workshop on this day. */
function plan(date: IsoDate | null) {
  const paper = paperWorkshop();
  paper.write(workshopFromTemplate({ title: '', date, language: 'nb' }, paper.moment).changes);
  const day = () => paper.all('workshop')[0]?.value.date ?? null;
  const timeline = () => timelineOf(paper.all('task'), day());
  return {
    ...paper,
    timeline,
    moveTo: (to: IsoDate | null) =>
      paper.write(paper.all('workshop').map(({ id }) => edit('workshop', id, { date: to }))),
    task: (words: RegExp) => {
      const found = timeline().find(({ task }) => words.test(task.value.title));
      if (!found) throw new Error(`no task ${words}`);
      return found;
    },
  };
}

/** One task, so many days from the workshop. */
function planned(date: IsoDate, dayOffset: number, dayOffsetEnd: number | null = null) {
  const paper = paperWorkshop([create('task', 'task-1' as never, { ...someTask, dayOffset, dayOffsetEnd })]);
  const [dated] = timelineOf(paper.all('task'), date);
  if (!dated) throw new Error('no task');
  return dated;
}

const someTask: Task = {
  title: 'Send saksframleggene',
  dayOffset: -7,
  dayOffsetEnd: null,
  responsible: 'Kommunedirektør',
  basis: 'own',
  done: false,
  order: 1,
};

describe('the deadlines', () => {
  test('are counted from the day of the workshop', () => {
    expect(
      plan('2027-03-11')
        .timeline()
        .map(({ due }) => due),
    ).toEqual([
      '2027-01-14',
      '2027-01-25',
      '2027-02-18',
      '2027-02-25',
      '2027-02-25',
      '2027-03-04',
      '2027-03-10',
      '2027-03-11',
      '2027-03-12',
      '2027-04-01',
      '2027-06-09',
    ]);
  });

  test('in a weekend go to the Friday', () => {
    expect(planned('2027-03-15', -1)).toMatchObject({
      due: '2027-03-12',
      moved: { from: '2027-03-14', because: 'weekend' },
    });
  });

  test('on Easter Monday go to the Wednesday before Easter', () => {
    expect(planned('2027-04-05', -7)).toMatchObject({
      due: '2027-03-24',
      moved: { from: '2027-03-29', because: 'easterMonday' },
    });
  });

  test.each([
    ['2028-05-24', '2028-05-16', 'in the middle of a week'],
    ['2027-05-24', '2027-05-14', 'on Whit Monday'],
    ['2026-05-24', '2026-05-15', 'on a Sunday'],
  ])('on 17 May, a week before a workshop on %s, go to %s: it is %s', (workshop, due) => {
    expect(planned(workshop, -7)).toMatchObject({ due, moved: { because: 'constitutionDay' } });
  });

  test('after the workshop do not move back to it or past it', () => {
    expect(planned('2027-03-12', 1)).toMatchObject({
      due: '2027-03-15',
      moved: { from: '2027-03-13', because: 'weekend' },
    });
    expect(planned('2027-03-12', 8).due).toBe('2027-03-19');
  });

  test('on the day stay on the day, even on a Saturday', () => {
    expect(planned('2027-03-13', 0)).toMatchObject({ due: '2027-03-13', moved: null });
  });

  test('never fall on a day off, nor on the other side of the workshop', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -400, max: 400 }), (date, days) => {
        const { due } = planned(date, days);
        if (due === null || days === 0) return;
        expect(dayOff(due)).toBeNull();
        expect(Math.sign(daysBetween(date, due))).toBe(Math.sign(days));
      }),
    );
  });

  test('of a stretch of days are its last day; the first is said, unless it is the same', () => {
    const { from, due } = plan('2027-03-11').task(/^Orienter/);
    expect([from, due]).toEqual(['2027-02-11', '2027-02-25']);
    const report = plan('2027-03-11').task(/^Se over rapporten/);
    expect([report.from, report.due]).toEqual([null, '2027-03-12']);
  });

  test('are days from the workshop while it has no date', () => {
    const timeline = plan(null).timeline();
    expect(timeline.map(({ due }) => due)).toEqual(Array.from(timeline, () => null));
    expect(timeline.map(({ deadline }) => deadline)).toEqual([-56, -45, -21, -14, -14, -7, -1, 0, 3, 21, 90]);
  });

  test('hold for whatever a file may claim', () => {
    const odd = [-1e300, 1e300, 0.5, -7.4];
    const dates = ['2027-02-31', '0001-01-01', '0000-01-01', '9999-12-31'];
    for (const date of dates) {
      for (const days of odd) expect(planned(date, days).due).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
    expect(planned('2027-03-11', 5, -5)).toMatchObject({ deadline: 5, from: '2027-03-06' });
  });
});

describe('moving the workshop', () => {
  test('moves what is not done, and leaves what is done where it was', () => {
    const paper = plan('2027-03-11');
    paper.write(tickTask(paper.task(/^Send invitasjon/), true));
    paper.moveTo('2027-04-15');
    expect(paper.task(/^Send invitasjon/).due).toBe('2027-01-25');
    expect(paper.task(/^Forankre/).due).toBe('2027-02-18');
  });

  test('also when it passes through «no date», as when one is typed', () => {
    const paper = plan('2027-03-11');
    paper.write(tickTask(paper.task(/^Send invitasjon/), true));
    paper.moveTo(null);
    expect(paper.task(/^Send invitasjon/).due).toBe('2027-01-25');
    paper.moveTo('2027-04-15');
    expect(paper.task(/^Send invitasjon/).due).toBe('2027-01-25');
  });

  test('a tick taken away gives the task its deadline from the new day', () => {
    const paper = plan('2027-03-11');
    paper.write(tickTask(paper.task(/^Send invitasjon/), true));
    paper.moveTo('2027-04-15');
    paper.write(tickTask(paper.task(/^Send invitasjon/), false));
    expect(paper.task(/^Send invitasjon/)).toMatchObject({
      due: '2027-03-01',
      task: { value: { done: false } },
    });
  });

  test('what was done before there was a date, or by an older app, is dated when there is one', () => {
    const paper = plan(null);
    paper.write(tickTask(paper.task(/^Send invitasjon/), true));
    expect(paper.task(/^Send invitasjon/).due).toBeNull();
    paper.moveTo('2027-03-11');
    expect(paper.task(/^Send invitasjon/).due).toBe('2027-01-25');
  });
});

describe('how a task stands', () => {
  const sent = planned('2027-03-11', -7);

  test.each<[string, Standing, string]>([
    ['2027-02-28', { type: 'later' }, 'the Sunday before'],
    ['2027-03-01', { type: 'thisWeek', days: 3 }, 'the Monday of its week'],
    ['2027-03-03', { type: 'thisWeek', days: 1 }, 'the day before'],
    ['2027-03-04', { type: 'thisWeek', days: 0 }, 'its own day'],
    ['2027-03-05', { type: 'late', days: 1 }, 'the day after'],
    ['2027-04-04', { type: 'late', days: 31 }, 'a month after'],
  ])('on %s: %o (%s)', (today, standing) => {
    expect(standingOf(sent, today)).toEqual(standing);
  });

  test('what is done is never late, and without a date nothing is', () => {
    const paper = plan('2027-03-11');
    paper.write(tickTask(paper.task(/^Send saksframleggene/), true));
    expect(standingOf(paper.task(/^Send saksframleggene/), '2028-01-01')).toEqual({ type: 'done' });
    paper.moveTo(null);
    expect(standingOf(paper.task(/^Gjør klar nettbrettene/), '2028-01-01')).toEqual({ type: 'later' });
  });
});

describe('tasks of one’s own', () => {
  function added(date: IsoDate | null, today: IsoDate) {
    const paper = plan(date);
    paper.write(addTask(paper.all('task'), date, today, paper.moment));
    const own = paper.timeline().find(({ task }) => task.value.basis === 'own');
    if (!own) throw new Error('nothing was added');
    return own;
  }

  test('begin a week before the workshop', () => {
    expect(added('2027-03-11', '2027-01-04')).toMatchObject({ deadline: -7, due: '2027-03-04' });
    expect(added(null, '2027-01-04')).toMatchObject({ deadline: -7, due: null });
  });

  test('begin today when that week has begun, and after the workshop too', () => {
    expect(added('2027-03-11', '2027-03-09').due).toBe('2027-03-09');
    expect(added('2027-03-11', '2027-03-17').due).toBe('2027-03-17');
  });

  test('are planned by a deadline, and by how long before it one may begin', () => {
    const paper = plan('2027-03-11');
    const { id } = paper.task(/^Send invitasjon/).task;
    paper.write(planTask(id, -30, 10));
    expect(paper.task(/^Send invitasjon/)).toMatchObject({
      deadline: -30,
      from: '2027-01-30',
      due: '2027-02-09',
    });
    expect(leadOf(paper.task(/^Send invitasjon/).task.value)).toBe(10);
    paper.write(planTask(id, -30, 0));
    expect(paper.task(/^Send invitasjon/).task.value).toMatchObject({ dayOffset: -30, dayOffsetEnd: null });
  });

  test('stand among the others by their date', () => {
    const paper = plan('2027-03-11');
    paper.write(addTask(paper.all('task'), '2027-03-11', '2027-01-04', paper.moment));
    const dues = paper.timeline().map(({ due }) => due ?? '');
    expect(dues).toEqual(dues.toSorted());
  });
});
