import { addDays, daysBetween, weekday } from './calendar.ts';
import { type Change, create, edit, type Moment } from './change.ts';
import type { Entry } from './entry.ts';
import { dayOff, type Holiday } from './holidays.ts';
import type { Id } from './ids.ts';
import { lastOrder } from './order.ts';
import type { IsoDate, Task } from './workshop.ts';

/** A task with its dates, counted from the day of the workshop; all of them null while that is not set. */
export interface DatedTask {
  readonly task: Entry<'task'>;
  /** Days from the day of the workshop to the deadline, before holidays are looked at. */
  readonly deadline: number;
  /** Where the task is a stretch of days: the first of them. */
  readonly from: IsoDate | null;
  readonly due: IsoDate | null;
  readonly moved: Moved | null;
}

/** A deadline that would have been on a day off. */
export interface Moved {
  readonly from: IsoDate;
  readonly because: Holiday | 'weekend';
}

/** How a task stands today. Days: how many it is late, or how many are left. */
export type Standing =
  | { readonly type: 'done' | 'later' }
  | { readonly type: 'late' | 'thisWeek'; readonly days: number };

/** The tasks by their deadlines. What is done keeps the date it was done for, wherever the workshop goes. */
export function timelineOf(tasks: readonly Entry<'task'>[], date: IsoDate | null): DatedTask[] {
  const day = date && realDay(date);
  return tasks
    .map((task) => dated(task, day))
    .toSorted(
      (a, b) =>
        compare(a.due ?? '', b.due ?? '') ||
        a.deadline - b.deadline ||
        a.task.value.order - b.task.value.order ||
        compare(a.task.id, b.task.id),
    );
}

export function standingOf({ task, due }: DatedTask, today: IsoDate): Standing {
  if (task.value.done) return { type: 'done' };
  if (due === null) return { type: 'later' };
  const days = daysBetween(today, due);
  if (days < 0) return { type: 'late', days: -days };
  return days <= 7 - weekday(today) ? { type: 'thisWeek', days } : { type: 'later' };
}

/** A task of one's own, a week before the day; nearer to it when that week has begun, so that it does not begin late. */
export function addTask(
  tasks: readonly Entry<'task'>[],
  date: IsoDate | null,
  today: IsoDate,
  moment: Moment,
): Change[] {
  const aWeekBefore = -7;
  return [
    create('task', moment.newId('task'), {
      title: '',
      dayOffset: date === null ? aWeekBefore : Math.max(aWeekBefore, daysBetween(date, today)),
      dayOffsetEnd: null,
      responsible: '',
      basis: 'own',
      done: false,
      order: lastOrder(tasks),
    }),
  ];
}

export function tickTask({ task, due }: DatedTask, done: boolean): Change[] {
  return [edit('task', task.id, { done, doneFor: done ? due : null })];
}

/** A deadline so many days from the workshop, and how many days before it one may begin. */
export function planTask(taskId: Id<'task'>, deadline: number, lead: number): Change[] {
  const days =
    lead > 0
      ? { dayOffset: deadline - lead, dayOffsetEnd: deadline }
      : { dayOffset: deadline, dayOffsetEnd: null };
  return [edit('task', taskId, days)];
}

/** Days from the workshop, as planned: the last day of a stretch. */
export function deadlineOf({ dayOffset, dayOffsetEnd }: Task): number {
  return Math.max(dayOffset, dayOffsetEnd ?? dayOffset);
}

/** How many days before the deadline one may begin. */
export function leadOf(task: Task): number {
  return deadlineOf(task) - Math.min(task.dayOffset, task.dayOffsetEnd ?? task.dayOffset);
}

function dated(task: Entry<'task'>, date: IsoDate | null): DatedTask {
  const { value } = task;
  const deadline = deadlineOf(value);
  if (value.done && value.doneFor)
    return { task, deadline, from: null, due: realDay(value.doneFor), moved: null };
  if (date === null) return { task, deadline, from: null, due: null, moved: null };
  const planned = addDays(date, deadline);
  const due = workingDay(planned, date);
  const from = addDays(planned, -leadOf(value));
  const because = due === planned ? null : dayOff(planned);
  return {
    task,
    deadline,
    from: from < due ? from : null,
    due,
    moved: because && { from: planned, because },
  };
}

/**
 * The last working day up to `planned`. The day of the workshop itself is what it is, and what comes after it does not
 * move back to it or past it, but on to the next working day.
 */
function workingDay(planned: IsoDate, date: IsoDate): IsoDate {
  if (planned === date) return planned;
  const before = nearestWorkingDay(planned, -1);
  return planned > date && before <= date ? nearestWorkingDay(planned, 1) : before;
}

function nearestWorkingDay(date: IsoDate, step: 1 | -1): IsoDate {
  let day = date;
  while (dayOff(day) !== null) {
    const next = addDays(day, step);
    // The end of the calendar.
    if (next === day) return date;
    day = next;
  }
  return day;
}

/** A file may hold a 31 February, which not every browser can write out. */
function realDay(date: IsoDate): IsoDate {
  return addDays(date, 0);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
