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
  const pause = /^\d{1,3}$/.test(form.pause.trim()) ? Number(form.pause) * 60_000 : null;
  const pausedMs = form.pause === before.pause ? held.pausedMs : pause;
  if (startedAt === null) return { wrong: 'start' };
  if (endedAt === null) return { wrong: 'end' };
  return pausedMs === null ? { wrong: 'pause' } : { startedAt, endedAt, pausedMs };
}

function timeOfDay(at: number): string {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes()].map((n) => String(n).padStart(2, '0')).join(':');
}

/** Null: no time of day. */
function nearest(text: string, to: number): number | null {
  const [, hours, minutes] = /^(\d{2}):(\d{2})/.exec(text) ?? [];
  if (hours === undefined) return null;
  const around = [-1, 0, 1].map((days) => {
    const date = new Date(to);
    date.setDate(date.getDate() + days);
    return date.setHours(Number(hours), Number(minutes), 0, 0);
  });
  return around.reduce((best, each) => (Math.abs(each - to) < Math.abs(best - to) ? each : best));
}
