import { type Slot, slotKey } from '#/domain/agenda-clock.ts';
import type { Held } from '#/domain/workshop.ts';

/** What a person has typed about one stretch: the phase by `slotKey`, times of day as `16:05`, minutes. */
export interface HeldForm {
  readonly place: string;
  readonly start: string;
  readonly end: string;
  readonly pause: string;
}

export type HeldField = Exclude<keyof HeldForm, 'place'>;

/** A stretch that nobody noted: its day must be said, too, as `2027-03-11`. */
export interface NewHeldForm extends HeldForm {
  readonly day: string;
}

type Times = Pick<Held, 'startedAt' | 'endedAt' | 'pausedMs'>;

export function formOf(stepId: Slot['stepId'], held: Held): HeldForm {
  return {
    place: slotKey({ stepId, phaseId: held.phaseId }),
    start: timeOfDay(held.startedAt),
    end: timeOfDay(held.endedAt),
    pause: String(Math.round(held.pausedMs / 60_000)),
  };
}

/**
 * The stretch that was typed; the field that makes no sense, where one does not. What was not touched keeps its
 * seconds. A time of day is taken for the nearest one to what was noted: a workshop may run past midnight.
 */
export function timesIn(form: HeldForm, held: Held): Times | { readonly wrong: HeldField } {
  const before = formOf('' as Slot['stepId'], held);
  const startedAt = form.start === before.start ? held.startedAt : nearest(form.start, held.startedAt);
  const endedAt = form.end === before.end ? held.endedAt : nearest(form.end, held.endedAt);
  const pausedMs = form.pause === before.pause ? held.pausedMs : msOf(form.pause);
  if (startedAt === null) return { wrong: 'start' };
  if (endedAt === null) return { wrong: 'end' };
  return pausedMs === null ? { wrong: 'pause' } : { startedAt, endedAt, pausedMs };
}

/**
 * As it was typed. The end is taken for the nearest one to the beginning: a workshop may run past midnight. A minute in
 * which the log knows that something ended or began gets its seconds: else the two would overlap by less than a minute.
 */
export function newTimesIn(
  form: NewHeldForm,
  known: { readonly from: number | null; readonly to: number | null },
): Times | { readonly wrong: HeldField | 'day' } {
  const midnight = new Date(`${form.day}T00:00`).getTime();
  if (Number.isNaN(midnight)) return { wrong: 'day' };
  const startedAt = onDay(form.start, midnight);
  if (startedAt === null) return { wrong: 'start' };
  const endedAt = nearest(form.end, startedAt);
  if (endedAt === null) return { wrong: 'end' };
  const pausedMs = msOf(form.pause);
  if (pausedMs === null) return { wrong: 'pause' };
  return { startedAt: toTheSecond(startedAt, known.from), endedAt: toTheSecond(endedAt, known.to), pausedMs };
}

function toTheSecond(minute: number, known: number | null): number {
  return known !== null && known >= minute && known < minute + 60_000 ? known : minute;
}

function msOf(minutes: string): number | null {
  return /^\d{1,3}$/.test(minutes.trim()) ? Number(minutes) * 60_000 : null;
}

export function timeOfDay(at: number): string {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes()].map((n) => String(n).padStart(2, '0')).join(':');
}

/** Null: no time of day. */
function onDay(text: string, day: number): number | null {
  const [, hours, minutes] = /^(\d{2}):(\d{2})/.exec(text) ?? [];
  return hours === undefined ? null : new Date(day).setHours(Number(hours), Number(minutes), 0, 0);
}

/** Null: no time of day. */
function nearest(text: string, to: number): number | null {
  const around = [-1, 0, 1].flatMap((days) => {
    const date = new Date(to);
    return onDay(text, date.setDate(date.getDate() + days)) ?? [];
  });
  if (around.length === 0) return null;
  return around.reduce((best, each) => (Math.abs(each - to) < Math.abs(best - to) ? each : best));
}
