import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '#/domain/entry.ts';
import { type TimeRow, timeRows, timeTotal } from '#/domain/time-rows.ts';
import type { Held } from '#/domain/workshop.ts';
import { four, minutes } from '../kit/clock.ts';
import { coveredBy, heldFor, step } from '../kit/held.ts';

// Two facilitators' devices may both keep the log. What they noted comes together, and no minute is told twice.

describe('the same time, noted by two devices', () => {
  it('of the same phase counts once', () => {
    expect(used([heldFor('talk', 0, 10), heldFor('talk', 1, 10)])).toEqual([['talk', 11]]);
  });

  it('belongs to the phase that was begun last: the slower one had not gone on yet', () => {
    const noted = [heldFor('talk', 0, 12), heldFor('group', 10, 14)];
    expect(used(noted)).toEqual([
      ['talk', 10],
      ['group', 14],
    ]);
  });

  it('a clock that was forgotten in a phase has only what nobody else noted', () => {
    const forgotten = heldFor('talk', 0, 90);
    expect(used([forgotten, heldFor('group', 10, 14), heldFor('sum', 24, 4)])).toEqual([
      ['talk', 72],
      ['group', 14],
      ['sum', 4],
    ]);
  });

  it('is told from when to when it counts, with the stretches as they were noted', () => {
    const noted = [heldFor('talk', 0, 12), heldFor('group', 10, 14)];
    const [talk] = timeRows(stepsWith(noted), 'day');
    expect(talk).toMatchObject({ from: four, to: four + minutes(10), doubled: minutes(2) });
    expect(talk?.stretches).toEqual([noted[0]]);
  });

  it('takes its part of the pauses with it', () => {
    const paused = { ...heldFor('talk', 0, 20), pausedMs: minutes(4) };
    const [talk] = timeRows(stepsWith([paused, heldFor('group', 10, 10)]), 'day');
    expect(talk).toMatchObject({ used: minutes(8), paused: minutes(2) });
  });

  it('in different steps counts once, too', () => {
    const steps = [
      step('one', [['talk', 10]], [heldFor('talk', 0, 12)]),
      step('two', [['group', 10]], [heldFor('group', 10, 10)]),
    ];
    expect(minutesOf(timeRows(steps, 'day'))).toEqual([
      ['talk', 10],
      ['group', 10],
    ]);
  });

  it('a rehearsal takes nothing from the day', () => {
    const rehearsed = { ...heldFor('group', 0, 10), rehearsal: true as const };
    expect(used([heldFor('talk', 0, 10), rehearsed])).toEqual([['talk', 10]]);
  });
});

describe('for every log', () => {
  it('pauses and used time are together what the clocks cover, never more', () => {
    fc.assert(
      fc.property(logs, (noted) => {
        const { used, paused } = timeTotal(timeRows(stepsWith(noted), 'day'));
        expect(used + paused).toBe(coveredBy(noted));
        expect(used).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('no phase took longer than from when to when it is told', () => {
    fc.assert(
      fc.property(logs, (noted) => {
        for (const row of timeRows(stepsWith(noted), 'day')) {
          expect(row.used).toBeGreaterThanOrEqual(0);
          expect(row.used + row.paused).toBeLessThanOrEqual(row.to - row.from);
        }
      }),
    );
  });

  it('the order in which the devices’ logs come together does not matter', () => {
    const shuffled = logs.chain((noted) =>
      fc.tuple(
        fc.constant(noted),
        fc.shuffledSubarray([...noted], { minLength: noted.length, maxLength: noted.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([noted, otherwise]) => {
        expect(timeRows(stepsWith(otherwise), 'day')).toEqual(timeRows(stepsWith(noted), 'day'));
      }),
    );
  });

  it('one clock, which is in one phase at a time, is told as it noted', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(phase, fc.integer({ min: 1, max: 90 })), { maxLength: 12 }), (phases) => {
        let at = 0;
        const noted = phases.map(([phaseId, length]) => {
          at += length;
          return heldFor(phaseId, at - length, length);
        });
        const rows = timeRows(stepsWith(noted), 'day');
        for (const row of rows) {
          const own = noted.filter(({ phaseId }) => phaseId === row.phaseId);
          expect(row.used).toBe(own.reduce((sum, held) => sum + held.endedAt - held.startedAt, 0));
          expect(row.doubled).toBe(0);
        }
      }),
    );
  });
});

const phase = fc.constantFrom('talk', 'group', 'sum');
const stretch = fc
  .tuple(phase, fc.nat(120), fc.nat(60), fc.nat(70))
  .map(([phaseId, from, length, pause]) => ({
    ...heldFor(phaseId, from, length),
    pausedMs: minutes(Math.min(pause, length)),
  }));
const logs = fc.array(stretch, { maxLength: 12 });

function stepsWith(held: readonly Held[]): readonly Entry<'step'>[] {
  return [
    step(
      'one',
      [
        ['talk', 10],
        ['group', 14],
        ['sum', 4],
      ],
      held,
    ),
  ];
}

function used(held: readonly Held[]) {
  return minutesOf(timeRows(stepsWith(held), 'day'));
}

function minutesOf(rows: readonly TimeRow[]) {
  return rows.map((row) => [row.phaseId, row.used / 60_000]);
}
