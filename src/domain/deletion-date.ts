import { addDays, daysBetween } from './calendar.ts';
import type { IsoDate, Workshop } from './workshop.ts';

/** A workshop lives on a device this long after its day, unless the facilitator says otherwise. */
const daysUntilDeletion = 90;

export function usualDeletionDate(date: IsoDate | null): IsoDate | null {
  return date && addDays(date, daysUntilDeletion);
}

/** The deletion date follows the day of the workshop until somebody has chosen another. */
export function moveDay(
  workshop: Pick<Workshop, 'date' | 'deletionDate'>,
  date: IsoDate | null,
): Pick<Workshop, 'date' | 'deletionDate'> {
  const followed = workshop.deletionDate === usualDeletionDate(workshop.date);
  return { date, deletionDate: followed ? usualDeletionDate(date) : workshop.deletionDate };
}

/** How long before it the app begins to remind. */
const reminderDays = 14;

/** `soon`: within two weeks. `due`: it is the day, or past it. Nothing is deleted by itself. */
export type DeletionReminder = 'soon' | 'due' | null;

export function deletionReminder(deletionDate: IsoDate | null, today: IsoDate): DeletionReminder {
  if (deletionDate === null) return null;
  const left = daysBetween(today, deletionDate);
  if (left <= 0) return 'due';
  return left <= reminderDays ? 'soon' : null;
}
