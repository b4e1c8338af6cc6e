import { addDays, weekday } from './calendar.ts';
import type { IsoDate } from './workshop.ts';

/** The public holidays of Norway (lov om helligdager; lov om 1 og 17 mai), by their day in the year or from Easter Sunday. */
const fixed = {
  newYearsDay: '01-01',
  labourDay: '05-01',
  constitutionDay: '05-17',
  christmasDay: '12-25',
  boxingDay: '12-26',
} as const;

const fromEaster = {
  maundyThursday: -3,
  goodFriday: -2,
  easterSunday: 0,
  easterMonday: 1,
  ascensionDay: 39,
  whitSunday: 49,
  whitMonday: 50,
} as const;

export type Holiday = keyof typeof fixed | keyof typeof fromEaster;

/** Why nobody can be expected to work on a day; null when they can. */
export function dayOff(date: IsoDate): Holiday | 'weekend' | null {
  return holidayOn(date) ?? (weekday(date) > 5 ? 'weekend' : null);
}

export function holidayOn(date: IsoDate): Holiday | null {
  const easter = easterSunday(Number(date.slice(0, 4)));
  const isFixed = ([, monthAndDay]: readonly [string, string]) => date.endsWith(`-${monthAndDay}`);
  const isMovable = ([, days]: readonly [string, number]) => date === addDays(easter, days);
  const found = Object.entries(fixed).find(isFixed) ?? Object.entries(fromEaster).find(isMovable);
  return (found?.[0] as Holiday | undefined) ?? null;
}

/** «Computus»: Meeus, Jones and Butcher's rule for the Gregorian calendar (Meeus, Astronomical Algorithms, 1991, ch. 8). */
export function easterSunday(year: number): IsoDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const correction = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - correction + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return addDays(`${String(year).padStart(4, '0')}-03-01`, h + l - 7 * m + 21);
}
