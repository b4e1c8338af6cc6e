import { type Change, edit } from './change.ts';
import type { Entry } from './entry.ts';
import { bad, good, type Result } from './result.ts';
import type { Delivery } from './workshop.ts';

export type DeliveryProblem = { readonly type: 'missingDate' } | { readonly type: 'missingReceiver' };

/** «Levert»: when, to which role, under which case number. */
export function deliver(
  workshop: Entry<'workshop'>,
  { date, receiver, caseNumber }: Delivery,
): Result<readonly Change[], DeliveryProblem> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return bad({ type: 'missingDate' });
  if (receiver.trim() === '') return bad({ type: 'missingReceiver' });
  const delivered = { date, receiver: receiver.trim(), caseNumber: caseNumber.trim() };
  return good([edit('workshop', workshop.id, { delivered })]);
}

export function takeBackDelivery(workshop: Entry<'workshop'>): readonly Change[] {
  return [edit('workshop', workshop.id, { delivered: null })];
}
