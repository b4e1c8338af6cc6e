import type { Change } from '#/domain/change.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import type { Held, Step } from '#/domain/workshop.ts';
import { four, minutes } from './clock.ts';

// The log of real times, in minutes after four o'clock.

export function heldFor(phaseId: string, from: number, length: number): Held {
  const startedAt = four + minutes(from);
  return { phaseId, plannedMinutes: 10, startedAt, endedAt: startedAt + minutes(length), pausedMs: 0 };
}

export function step(id: string, phases: readonly [string, number][], held?: readonly Held[]): Entry<'step'> {
  const value: Partial<Step> = {
    order: id === 'welcome' ? 1 : 2,
    stepKind: 'discussion',
    phases: phases.map(([phaseId, length]) => ({
      id: phaseId,
      phaseKind: 'group',
      title: '',
      minutes: length,
    })),
    ...(held && { held }),
  };
  return { id: id as Id<'step'>, kind: 'step', value, heads: ['seen'] } as unknown as Entry<'step'>;
}

/** The step as it is once the changes that concern it are written. */
export function withChanges(before: Entry<'step'>, changes: readonly Change[]): Entry<'step'> {
  const patches = changes.flatMap((change) =>
    change.type === 'edit' && change.id === before.id ? [change.patch] : [],
  );
  return { ...before, value: Object.assign({}, before.value, ...patches) };
}

/** Minute by minute: how long at least one of the stretches lasted, in milliseconds. */
export function coveredBy(noted: readonly Held[]): number {
  const ran = new Set<number>();
  for (const { startedAt, endedAt } of noted) {
    for (let at = startedAt; at < endedAt; at += minutes(1)) ran.add(at);
  }
  return minutes(ran.size);
}
