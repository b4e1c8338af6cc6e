import type { Format } from '#/i18n/format.ts';

/** The time, with its date when it is not today: a workshop may run past midnight. */
export function timeOn(format: Format, at: number, now: number): string {
  return new Date(at).toDateString() === new Date(now).toDateString() ? format.time(at) : format.dateTime(at);
}
