import type { ClockTime, IsoDate } from './workshop.ts';

/**
 * What a clock on the wall in Norway shows at a moment. Reckoned here and not by `Intl`, whose data differ between
 * machines: a file must not. Summer time as the EU has it since 1996: from 01.00 UTC on the last Sunday of March to
 * 01.00 UTC on the last Sunday of October.
 * @param iso ISO 8601 with its zone: `2027-03-11T15:00:00.000Z`
 */
export function norwegianTime(iso: string): { readonly date: IsoDate; readonly clock: ClockTime } {
  const moment = Date.parse(iso);
  const year = new Date(moment).getUTCFullYear();
  const summer = moment >= lastSunday(year, 2) && moment < lastSunday(year, 9);
  const wall = new Date(moment + (summer ? 2 : 1) * hour).toISOString();
  return { date: wall.slice(0, 10), clock: wall.slice(11, 16) };
}

const hour = 3_600_000;

/** 01.00 UTC on the last Sunday of a month of 31 days. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return last.getTime() - last.getUTCDay() * 24 * hour;
}
