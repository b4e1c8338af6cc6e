import { type Slot, slotKey } from './agenda-clock.ts';
import type { Entry } from './entry.ts';
import type { Id } from './ids.ts';
import type { PhaseKind } from './workshop.ts';

/** A phase that could be made shorter today. */
export interface Saving {
  readonly key: string;
  readonly slot: Slot;
  readonly minutes: number;
}

/** Less than this is not worth anybody's attention. */
const worthSaying = 3;

/** What of a phase must be left, in minutes, whatever the hurry. */
const least: Readonly<Record<PhaseKind, number>> = {
  presentation: 5,
  break: 5,
  plenary: 10,
  individual: 2,
  summary: 2,
  quality: 3,
  group: 10,
};

/**
 * Who gives first. What others can read or hear later goes before what only happens in the room; a group's own talk is
 * what the day is for, and the wording of the decision is touched last of all.
 */
const turns: readonly (readonly PhaseKind[])[] = [
  ['presentation', 'break'],
  ['plenary', 'summary', 'quality'],
  ['individual'],
  ['group'],
];

/**
 * Where the coming phases could give the minutes that the day is behind. Within a turn the longest gives first, minute
 * by minute, and no phase more than a third of what was planned. Empty when there is nothing to win, or nothing to give.
 * @param coming the slots after the one that runs, with today's minutes
 */
export function savingsFor(
  coming: readonly Slot[],
  behindMs: number,
  steps: readonly Entry<'step'>[],
): readonly Saving[] {
  const wanted = Math.floor(behindMs / 60_000);
  if (wanted < worthSaying) return [];
  const decisions = new Set(steps.filter(({ value }) => value.stepKind === 'decision').map(({ id }) => id));
  const given = new Map<string, number>();
  let missing = wanted;
  for (const givers of inTurns(coming, decisions)) {
    while (missing > 0) {
      const giver = longest(givers, given);
      if (giver === undefined) break;
      given.set(slotKey(giver), (given.get(slotKey(giver)) ?? 0) + 1);
      missing -= 1;
    }
  }
  return coming.flatMap((slot) => {
    const minutes = given.get(slotKey(slot));
    return minutes === undefined ? [] : [{ key: slotKey(slot), slot, minutes }];
  });
}

function inTurns(coming: readonly Slot[], decisions: ReadonlySet<Id<'step'>>): readonly (readonly Slot[])[] {
  const isLast = (slot: Slot) => slot.phaseKind === 'group' && decisions.has(slot.stepId);
  return [
    ...turns.map((kinds) =>
      coming.filter((slot) => slot.phaseKind !== null && kinds.includes(slot.phaseKind) && !isLast(slot)),
    ),
    coming.filter(isLast),
  ];
}

function longest(givers: readonly Slot[], given: ReadonlyMap<string, number>): Slot | undefined {
  let found: Slot | undefined;
  let most = 0;
  for (const slot of givers) {
    const left = slot.minutes - (given.get(slotKey(slot)) ?? 0);
    if (left > Math.max(most, floorOf(slot))) {
      found = slot;
      most = left;
    }
  }
  return found;
}

function floorOf(slot: Slot): number {
  const kindsLeast = slot.phaseKind === null ? slot.planned : least[slot.phaseKind];
  return Math.max(kindsLeast, Math.ceil((slot.planned * 2) / 3));
}
