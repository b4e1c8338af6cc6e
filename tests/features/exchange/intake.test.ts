import { describe, expect, it } from 'vitest';
import { type IntakeItem, inTurn, stoppedOnTheWay } from '#/features/exchange/intake.ts';

// Files come in one after the other. One that stops the app in the middle stops no other.

describe('files in turn', () => {
  it('go on when one of them throws, and what threw is told of', async () => {
    const told: string[] = [];
    const queue = inTurn();
    const file = (name: string, throws = false) =>
      queue(
        async () => {
          await Promise.resolve();
          if (throws) throw new Error(name);
          told.push(`${name} inn`);
        },
        () => told.push(`${name} stanset`),
      );
    await Promise.all([file('gruppe 1'), file('gruppe 2', true), file('gruppe 3')]);
    expect(told).toEqual(['gruppe 1 inn', 'gruppe 2 stanset', 'gruppe 3 inn']);
  });

  it('show what was on its way as stopped, and leave the others as they are', () => {
    const items: readonly IntakeItem[] = [
      { key: 1, name: 'gruppe 1', state: { step: 'comparing' } },
      { key: 2, name: 'gruppe 2', state: { step: 'waiting' } },
      { key: 3, name: 'gruppe 3', state: { step: 'reading' } },
    ];
    expect(stoppedOnTheWay(items, [1, 2]).map(({ state }) => state.step)).toEqual([
      'problem',
      'waiting',
      'reading',
    ]);
  });
});
