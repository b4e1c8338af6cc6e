import type { ClockTime, IsoDate } from './workshop.ts';

const millisecondsPerDay = 86_400_000;
const minutesPerDay = 24 * 60;

/** The days that four digits of a year can write, 0001-01-01 and 9999-12-31: what lies outside stops there. */
const firstDay = -719_162;
const lastDay = 2_932_896;

/** `2027-03-11` and 90 days is `2027-06-09`. Counted in UTC, so that no summer time gets in between. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const day = Math.max(firstDay, Math.min(lastDay, Math.round(dayNumber(date) + days)));
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

/** From `2027-03-11` to `2027-03-14` is 3 days; backwards it is less than nought. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 is Monday, 7 Sunday. */
export function weekday(date: IsoDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** `16:00` and 190 minutes is `19:10`; past midnight it goes on from `00:00`. */
export function addMinutes(time: ClockTime, minutes: number): ClockTime {
  const total = (((minutesOf(time) + minutes) % minutesPerDay) + minutesPerDay) % minutesPerDay;
  return `${twoDigits(Math.floor(total / 60))}:${twoDigits(total % 60)}`;
}

/** How many midnights lie between `time` and so many minutes later. */
export function midnightsWithin(time: ClockTime, minutes: number): number {
  return Math.floor((minutesOf(time) + minutes) / minutesPerDay);
}

/** Days since 1970. A 31 February is 3 March in every browser. */
function dayNumber(date: IsoDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / millisecondsPerDay;
}

function minutesOf(time: ClockTime): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}
