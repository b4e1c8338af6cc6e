import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Slot } from '#/domain/agenda-clock.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { savingsFor } from '#/domain/save-time.ts';
import { type PhaseKind, phaseKinds } from '#/domain/workshop.ts';

const minutes = (n: number) => n * 60_000;
const steps = ['step-1', 'step-4'].map(
  (id) =>
    ({ id, value: { stepKind: id === 'step-4' ? 'decision' : 'discussion' } }) as unknown as Entry<'step'>,
);

describe('where time can be saved', () => {
  it('is nowhere while the day is hardly behind', () => {
    expect(told([slot('step-1', 'presentation', 15)], 2.9)).toEqual([]);
    expect(told([slot('step-1', 'presentation', 15)], -10)).toEqual([]);
  });

  it('is presentations and breaks first, then what is said to all, the groups last', () => {
    const coming = [
      slot('step-1', 'presentation', 12),
      slot('step-1', 'group', 20),
      slot('step-1', 'summary', 6),
      slot('step-1', 'break', 10),
    ];
    expect(told(coming, 5)).toEqual([
      ['presentation', 4],
      ['break', 1],
    ]);
    expect(told(coming, 9)).toEqual([
      ['presentation', 4],
      ['summary', 2],
      ['break', 3],
    ]);
    expect(told(coming, 11)).toEqual([
      ['presentation', 4],
      ['group', 2],
      ['summary', 2],
      ['break', 3],
    ]);
  });

  it('touches the wording of the decision last of all', () => {
    const coming = [slot('step-4', 'group', 30), slot('step-1', 'group', 15)];
    expect(
      savingsFor(coming, minutes(5), steps).map(({ slot: { stepId }, minutes: off }) => [stepId, off]),
    ).toEqual([['step-1', 5]]);
    expect(
      savingsFor(coming, minutes(8), steps).map(({ slot: { stepId }, minutes: off }) => [stepId, off]),
    ).toEqual([
      ['step-4', 3],
      ['step-1', 5],
    ]);
  });

  it('leaves a break of five minutes and a talk of five minutes alone', () => {
    expect(told([slot('step-1', 'presentation', 5), slot('step-1', 'break', 5)], 10)).toEqual([]);
  });

  it('counts what has been taken off already', () => {
    const shorter = { ...slot('step-1', 'presentation', 12), minutes: 9 };
    expect(told([shorter], 10)).toEqual([['presentation', 1]]);
  });

  it('never takes more than is missing, nor more than a third of a phase', () => {
    const kind = fc.constantFrom(...phaseKinds);
    const programme = fc.array(fc.tuple(kind, fc.nat(90)), { maxLength: 12 });
    fc.assert(
      fc.property(programme, fc.integer({ min: -60, max: 240 }), (phases, behind) => {
        const coming = phases.map(([phaseKind, length], index) => slot(`s${index}`, phaseKind, length));
        const savings = savingsFor(coming, minutes(behind), []);
        const saved = savings.reduce((sum, saving) => sum + saving.minutes, 0);
        expect(saved).toBeLessThanOrEqual(Math.max(0, behind));
        for (const saving of savings) {
          expect(saving.minutes).toBeGreaterThan(0);
          expect(saving.minutes).toBeLessThanOrEqual(saving.slot.planned / 3);
        }
      }),
    );
  });
});

function told(coming: readonly Slot[], behind: number): [PhaseKind | null, number][] {
  return savingsFor(coming, minutes(behind), steps).map(({ slot: { phaseKind }, minutes: off }) => [
    phaseKind,
    off,
  ]);
}

function slot(stepId: string, phaseKind: PhaseKind, length: number): Slot {
  const id = stepId as Id<'step'>;
  return { stepId: id, phaseId: phaseKind, phaseKind, title: '', minutes: length, planned: length };
}
