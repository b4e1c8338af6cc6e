import { describe, expect, test } from 'vitest';
import { edit } from '#/domain/change.ts';
import { plenaryProposals } from '#/domain/decisions.ts';
import type { Id } from '#/domain/ids.ts';
import { plenaryPointsOf } from '#/domain/plenary.ts';
import { deletePlenaryPoint, rewritePoint } from '#/domain/plenary-join.ts';
import { joinOnto } from '#/domain/plenary-proposals.ts';
import type { Room } from '../kit/plenary.ts';
import { done, joined, plenum, textsOf, threeGroups } from '../kit/plenary-stories.ts';

/** A plenary that has not begun a proposal. */
function beforeTheFirst(): Room {
  const hub = threeGroups();
  hub.tablet.write({ type: 'delete', id: plenum });
  return hub;
}

function takesOver(hub: Room, id: string) {
  const wanted = { points: [id as Id<'point'>], proposal: null };
  return joinOnto(hub.session(), wanted, true, hub.tablet.moment);
}

describe('to take over the first point begins the proposal', () => {
  test('undone at once, both are gone', () => {
    const hub = beforeTheFirst();
    const takeBack = hub.does(done(takesOver(hub, 'g1-1')));
    expect(takeBack()).toBe(false);
    expect(plenaryProposals(hub.session())).toEqual([]);
    expect(plenaryPointsOf(hub.session())).toEqual([]);
  });

  test('undone after others have come, the proposal stays with them', () => {
    const hub = beforeTheFirst();
    const takeBack = hub.does(done(takesOver(hub, 'g1-1')));
    hub.does(done(takesOver(hub, 'g3-1')));
    expect(takeBack()).toBe(true);
    expect(textsOf(hub)).toEqual(['Sett opp benker']);
  });

  test('asked for twice, by a screen that does not yet show the proposal, it is done once', () => {
    const hub = beforeTheFirst();
    const first = done(takesOver(hub, 'g1-1'));
    hub.does(first);
    expect(takesOver(hub, 'g1-1')).toMatchObject({ problem: { type: 'noPoints' } });
    expect(first).toMatchObject({ number: 1, count: 1 });
    expect(done(takesOver(hub, 'g2-1'))).toMatchObject({ number: 2, count: 1 });
  });
});

describe('what has been written since', () => {
  test('in a point stays, with the point, when the act that made it is undone', () => {
    const hub = threeGroups();
    const wanted = { points: ['g1-1' as Id<'point'>], proposal: plenum };
    const { pointId, ...act } = done(joinOnto(hub.session(), wanted, true, hub.tablet.moment));
    const takeBack = hub.does(act);
    hub.tablet.write(edit('point', pointId, { responsible: 'Kultursjefen' }));
    expect(takeBack()).toBe(true);
    expect(hub.point(pointId).value.responsible).toBe('Kultursjefen');
  });

  test('a point that was deleted since stays deleted when an older change of it is undone', () => {
    const hub = threeGroups();
    const pointId = joined(hub, 'g1-1');
    const takeBack = hub.does(done(rewritePoint(hub.point(pointId), 'Skolen åpnes.')));
    hub.does(deletePlenaryPoint(hub.point(pointId)));
    expect(takeBack()).toBe(true);
    expect(textsOf(hub)).toEqual([]);
  });
});
