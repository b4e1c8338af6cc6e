import { type Running, type Slot, started } from '#/domain/agenda-clock.ts';
import type { Id } from '#/domain/ids.ts';

// A short day for stories of the clock: it begins at four o'clock.

export const minutes = (n: number) => n * 60_000;
export const four = Date.UTC(2027, 2, 11, 15, 0);

export const day: readonly Slot[] = [
  slot('welcome', 'a', 10),
  slot('step-1', 'talk', 10),
  slot('step-1', 'group', 14),
  slot('step-2', 'group', 20),
];

export function begin(slots: readonly Slot[] = day): Running {
  return started(slots, 0, four, null) as Running;
}

export function slot(stepId: string, phaseId: string, length: number): Slot {
  const id = stepId as Id<'step'>;
  return { stepId: id, phaseId, phaseKind: 'group', title: '', minutes: length, planned: length };
}
