import { addDays, addMinutes, midnightsWithin } from '#/domain/calendar.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Session } from '#/domain/session.ts';
import { type DatedTask, timelineOf } from '#/domain/timeline.ts';
import type { IsoDate } from '#/domain/workshop.ts';
import { allDay, calendarOf, deadlineLines, eventLines, safeTime } from './calendar-event.ts';
import { fileName } from './file-name.ts';
import { type Line, localTimeValue, textValue } from './icalendar.ts';

/** What the calendar says beside what people wrote: in the workshop's language, whoever exports it. */
export interface CalendarWords {
  readonly untitled: string;
  readonly responsible: (role: string) => string;
  readonly done: string;
}

export interface EncodedCalendar {
  readonly text: string;
  readonly fileName: string;
}

/**
 * The workshop and its tasks as an iCalendar file (RFC 5545); null while the workshop has no date.
 * Everything in it follows from the records: the same records give the same bytes, and changed ones a higher SEQUENCE
 * under the same UID, by which a calendar that has them already brings them up to date.
 */
export function encodeCalendar(
  { workshop, tasks }: Pick<Session, 'workshop' | 'tasks'>,
  words: CalendarWords,
): EncodedCalendar | null {
  if (workshop.value.date === null) return null;
  const date = addDays(workshop.value.date, 0);
  const newest = Math.max(workshop.changedAt, ...tasks.map(({ changedAt }) => changedAt));
  const file = {
    purpose: 'calendar' as const,
    scope: { groups: [] },
    createdAt: new Date(safeTime(newest)).toISOString(),
  };
  return {
    text: calendarOf([
      ...timeZone,
      ...workshopEvent(workshop, date),
      ...timelineOf(tasks, date).flatMap((task) => taskEvent(task, workshop, words)),
    ]),
    fileName: fileName(file, [workshop], 'ics'),
  };
}

function workshopEvent({ id, value, changedAt }: Entry<'workshop'>, date: IsoDate): Line[] {
  const { title, place, startTime, bookedMinutes } = value;
  return eventLines(id, changedAt, [
    ['SUMMARY', textValue(title)],
    ...(place ? ([['LOCATION', textValue(place)]] as const) : []),
    ...(startTime === null ? allDay(date, date) : timed(date, startTime, bookedMinutes)),
  ]);
}

function taskEvent(
  { task, from, due }: DatedTask,
  workshop: Entry<'workshop'>,
  words: CalendarWords,
): Line[] {
  if (due === null) return [];
  const { title, responsible, done } = task.value;
  const details = [
    workshop.value.title,
    responsible && words.responsible(responsible),
    done ? words.done : '',
  ];
  return eventLines(
    task.id,
    Math.max(task.changedAt, workshop.changedAt),
    deadlineLines(title || words.untitled, details, from ?? due, due),
  );
}

function timed(date: IsoDate, startTime: string, minutes: number): Line[] {
  const length = Math.max(1, Math.round(minutes));
  const endDate = addDays(date, midnightsWithin(startTime, length));
  return [
    ['DTSTART;TZID=Europe/Oslo', localTimeValue(date, startTime)],
    ['DTEND;TZID=Europe/Oslo', localTimeValue(endDate, addMinutes(startTime, length))],
  ];
}

/** What was agreed is the clock on the wall in Norway; the rule of summer time since 1996, for programs that do not know the name. */
const timeZone: readonly Line[] = [
  ['BEGIN', 'VTIMEZONE'],
  ['TZID', 'Europe/Oslo'],
  ['BEGIN', 'DAYLIGHT'],
  ['DTSTART', '19960331T020000'],
  ['TZOFFSETFROM', '+0100'],
  ['TZOFFSETTO', '+0200'],
  ['TZNAME', 'CEST'],
  ['RRULE', 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'],
  ['END', 'DAYLIGHT'],
  ['BEGIN', 'STANDARD'],
  ['DTSTART', '19961027T030000'],
  ['TZOFFSETFROM', '+0200'],
  ['TZOFFSETTO', '+0100'],
  ['TZNAME', 'CET'],
  ['RRULE', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'],
  ['END', 'STANDARD'],
  ['END', 'VTIMEZONE'],
];
