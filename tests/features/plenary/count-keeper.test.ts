import { describe, expect, it } from 'vitest';
import type { Id, RevisionId } from '#/domain/ids.ts';
import { type Counted, unanimously, withMoreHands } from '#/domain/support.ts';
import { keepCounts } from '#/features/plenary/support/count-keeper.ts';

// Hands are tapped quicker than a database writes: every tap counts, and what could not be saved is not shown as if it were.

const point = 'punkt-1' as Id<'point'>;
const other = 'punkt-2' as Id<'point'>;
const uncounted: Counted = { hands: null, support: 'unsettled' };
const oneMore = (before: Counted) => withMoreHands(before, { stand: 'for', kind: null }, 1);

describe('many quick taps', () => {
  it('all count, are shown at once, and are written as what they came to', async () => {
    const desk = counting();
    for (let taps = 0; taps < 12; taps += 1) desk.keeper.act(point, uncounted, oneMore);
    expect(desk.keeper.shown(point, uncounted).hands?.for).toBe(12);
    await desk.settle();
    expect(desk.stored(point).hands?.for).toBe(12);
    expect(desk.writes()).toBeLessThan(12);
  });

  it('go on from what is shown when the record is a write behind', async () => {
    const desk = counting();
    desk.keeper.act(point, uncounted, oneMore);
    await desk.settle();
    desk.keeper.act(point, uncounted, oneMore);
    await desk.settle();
    expect(desk.stored(point).hands?.for).toBe(2);
  });
});

describe('the record', () => {
  it('takes over when it shows what was written, also if somebody has changed it since', async () => {
    const desk = counting();
    desk.keeper.act(point, uncounted, oneMore);
    await desk.settle();
    const theirs: Counted = { hands: { for: 7, against: 1, abstaining: 0 }, support: 'majority' };
    desk.keeper.recordShows(point, theirs, ['annen' as RevisionId]);
    expect(desk.keeper.shown(point, theirs).hands?.for).toBe(1);
    desk.keeper.recordShows(point, theirs, [desk.written(point), 'annen' as RevisionId]);
    expect(desk.keeper.shown(point, theirs)).toEqual(theirs);
  });

  it('stands when a count could not be saved', async () => {
    const desk = counting({ refuses: true });
    desk.keeper.act(point, uncounted, oneMore);
    await desk.settle();
    expect(desk.keeper.shown(point, uncounted)).toEqual(uncounted);
  });
});

describe('taking back', () => {
  it('takes back one act after the other, whichever point it was about', async () => {
    const desk = counting();
    desk.keeper.act(point, uncounted, oneMore);
    desk.keeper.act(point, uncounted, oneMore);
    desk.keeper.act(other, uncounted, unanimously);
    expect(desk.undo(point, other)).toBe(other);
    expect(desk.undo(point, other)).toBe(point);
    expect(desk.keeper.shown(point, uncounted).hands?.for).toBe(1);
    expect(desk.undo(point, other)).toBe(point);
    expect(desk.undo(point, other)).toBeNull();
    await desk.settle();
    expect([desk.stored(point), desk.stored(other)]).toEqual([uncounted, uncounted]);
  });

  it('leaves a point that is not in sight, as one of another proposal', async () => {
    const desk = counting();
    desk.keeper.act(point, uncounted, oneMore);
    desk.keeper.act(other, uncounted, unanimously);
    expect(desk.undo(point)).toBe(point);
    expect(desk.undo(point)).toBeNull();
    expect(desk.keeper.shown(other, uncounted).support).toBe('unanimous');
  });

  it('leaves a count that somebody else has changed since', async () => {
    const desk = counting();
    desk.keeper.act(point, uncounted, oneMore);
    await desk.settle();
    desk.keeper.recordShows(point, desk.stored(point), [desk.written(point)]);
    const theirs: Counted = { hands: { for: 7, against: 1, abstaining: 0 }, support: 'majority' };
    expect(desk.keeper.canUndo([{ id: point, value: theirs }])).toBe(false);
    expect(desk.keeper.undo([{ id: point, value: theirs }])).toBeNull();
    expect(desk.keeper.shown(point, theirs)).toEqual(theirs);
  });

  it('has nothing to take back for a tap that changed nothing', () => {
    const desk = counting();
    desk.keeper.act(point, uncounted, (before) => withMoreHands(before, { stand: 'for', kind: null }, -1));
    expect(desk.keeper.canUndo([{ id: point, value: uncounted }])).toBe(false);
  });
});

function counting({ refuses = false } = {}) {
  const records = new Map<Id<'point'>, { readonly counted: Counted; readonly id: RevisionId }>();
  let writes = 0;
  const keeper = keepCounts(async (pointId, counted) => {
    await Promise.resolve();
    if (refuses) return { ok: false, written: [] };
    writes += 1;
    const id = `r${writes}` as RevisionId;
    records.set(pointId, { counted, id });
    return { ok: true, written: [id] };
  });
  return {
    keeper,
    writes: () => writes,
    undo: (...ids: readonly Id<'point'>[]) =>
      keeper.undo(ids.map((id) => ({ id, value: records.get(id)?.counted ?? uncounted }))),
    stored: (pointId: Id<'point'>) => records.get(pointId)?.counted ?? uncounted,
    written: (pointId: Id<'point'>) => records.get(pointId)?.id ?? ('' as RevisionId),
    settle: async () => {
      for (let turns = 0; turns < 100; turns += 1) await Promise.resolve();
    },
  };
}
