import type { ClockTime, IsoDate } from '#/domain/workshop.ts';

const hour = 3_600_000;

/**
 * The time of day in Norway, from milliseconds since 1970: documents say the same wherever they are made. Summer time from
 * the last Sunday of March to the last Sunday of October, at 01.00 UTC (directive 2000/84/EC).
 */
export function timeInNorway(ms: number): ClockTime {
  return wallInNorway(ms).slice(11, 16);
}

/** The day it is in Norway then. */
export function dateInNorway(ms: number): IsoDate {
  return wallInNorway(ms).slice(0, 10);
}

function wallInNorway(ms: number): string {
  const year = new Date(ms).getUTCFullYear();
  const isSummer = ms >= lastSunday(year, 2) + hour && ms < lastSunday(year, 9) + hour;
  return new Date(ms + (isSummer ? 2 : 1) * hour).toISOString();
}

/** Midnight UTC. @param month from 0 */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0));
  return last.getTime() - last.getUTCDay() * 24 * hour;
}
