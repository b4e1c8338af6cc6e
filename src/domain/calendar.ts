import type { ClockTime, IsoDate } from './workshop.ts';

const millisecondsPerDay = 86_400_000;
const minutesPerDay = 24 * 60;

/** `2027-03-11` and 90 days is `2027-06-09`. Counted in UTC, so that no summer time gets in between. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * millisecondsPerDay).toISOString().slice(0, 10);
}

/** `16:00` and 190 minutes is `19:10`; past midnight it goes on from `00:00`. */
export function addMinutes(time: ClockTime, minutes: number): ClockTime {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const total = (((hour * 60 + minute + minutes) % minutesPerDay) + minutesPerDay) % minutesPerDay;
  return `${twoDigits(Math.floor(total / 60))}:${twoDigits(total % 60)}`;
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}
