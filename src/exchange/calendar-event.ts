import { addDays } from '#/domain/calendar.ts';
import type { IsoDate } from '#/domain/workshop.ts';
import { dateValue, fileOfLines, type Line, textValue, utcValue } from './icalendar.ts';

/** What every calendar file of the app has in common: its head, and events that a second import brings up to date. */

export function calendarOf(lines: readonly Line[]): string {
  return fileOfLines([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Politisk verksted//Politisk verksted//NO'],
    ['CALSCALE', 'GREGORIAN'],
    ...lines,
    ['END', 'VCALENDAR'],
  ]);
}

/** An event that a later file replaces under the same `uid`: it has a higher SEQUENCE whenever what it was made from has changed. */
export function eventLines(name: string, changedAt: number, lines: readonly Line[]): Line[] {
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', `${name}@politisk-verksted`],
    ['DTSTAMP', utcValue(safeTime(changedAt))],
    ['SEQUENCE', sequence(changedAt)],
    ...lines,
    ['END', 'VEVENT'],
  ];
}

/** From the first to the last of the days. The end of an event is the first day that is no longer part of it. */
export function allDay(from: IsoDate, to: IsoDate): Line[] {
  return [
    ['DTSTART;VALUE=DATE', dateValue(from)],
    ['DTEND;VALUE=DATE', dateValue(addDays(to, 1))],
  ];
}

/** All day and «free», so that a deadline keeps nobody from being asked to a meeting. */
export function deadlineLines(title: string, details: readonly string[], from: IsoDate, to: IsoDate): Line[] {
  return [
    ['SUMMARY', textValue(title)],
    ['DESCRIPTION', textValue(details.filter(Boolean).join('\n'))],
    ...allDay(from, to),
    ['TRANSP', 'TRANSPARENT'],
  ];
}

const endOfYear9999 = 253_402_300_799_999;
const startOf2020 = Date.UTC(2020, 0, 1);
const greatestInteger = 2_147_483_647;

/** A record that changes gets a later time, on whichever device. A device's clock may be anything. */
export function safeTime(changedAt: number): number {
  return Math.min(changedAt, endOfYear9999);
}

/** It must grow with every change and stay a 32-bit number: seconds since 2020 do, until 2088. */
function sequence(changedAt: number): string {
  const seconds = Math.floor((changedAt - startOf2020) / 1000);
  return String(Math.max(0, Math.min(greatestInteger, seconds)));
}
