import { describe, expect, test } from 'vitest';
import { plenaryProposals } from '#/domain/decisions.ts';
import type { Id } from '#/domain/ids.ts';
import { groupPointsOf, isUsedIn, standingOf, unusedPoints, usesIn } from '#/domain/plenary.ts';
import { bringBack, deletePlenaryPoint, joinPoints, setAside } from '#/domain/plenary-join.ts';
import {
  addOnto,
  beginProposal,
  deletedWithProposal,
  deleteProposal,
  joinOnto,
  renameProposal,
} from '#/domain/plenary-proposals.ts';
import { namesOf } from '#/domain/proposal-names.ts';
import { done, joined, plenum, textsOf, threeGroups } from '../kit/plenary-stories.ts';

describe('what has not been used yet', () => {
  test('is neither in a proposal of the plenary nor set aside, and is unused again when the point is deleted', () => {
    const hub = threeGroups();
    const unused = () => unusedPoints(hub.session()).map(({ id }) => id);
    expect(unused()).toEqual(['g1-1', 'g2-1', 'g3-1']);
    const pointId = joined(hub, 'g1-1', 'g2-1');
    expect(unused()).toEqual(['g3-1']);
    hub.does(deletePlenaryPoint(hub.point(pointId)));
    expect(unused()).toEqual(['g1-1', 'g2-1', 'g3-1']);
  });

  test('a point is set aside with a reason, and only with one', () => {
    const hub = threeGroups();
    expect(setAside(hub.point('g3-1'), ' ')).toMatchObject({ problem: { type: 'noReason' } });
    hub.does(done(setAside(hub.point('g3-1'), 'Hører til budsjettet.')));
    const standing = () => standingOf(hub.point('g3-1'), usesIn(hub.session()));
    expect(standing()).toBe('setAside');
    hub.does(bringBack(hub.point('g3-1')));
    expect(standing()).toBe('unused');
  });

  test('what a group wrote counts also when the group is taken out of the plan', () => {
    const hub = threeGroups();
    hub.tablet.write({ type: 'delete', id: 'g1' as Id });
    expect(groupPointsOf(hub.session()).map(({ id }) => id)).toEqual(['g2-1', 'g3-1', 'g3-2', 'g1-1']);
  });
});

describe('points that somebody has deleted since they were shown', () => {
  const ids = (...wanted: readonly string[]) => wanted as readonly Id<'point'>[];

  test('are not joined; what is left of them is', () => {
    const hub = threeGroups();
    hub.does(deletePlenaryPoint(hub.point('g1-1')));
    const onto = (...points: readonly string[]) =>
      joinOnto(hub.session(), { points: ids(...points), proposal: plenum }, true, hub.tablet.moment);
    expect(onto('g1-1')).toMatchObject({ problem: { type: 'pointGone' } });
    expect(onto('g1-1', 'g2-1')).toMatchObject({ value: { count: 1 } });
  });

  test('take none in, and go into none; that is told apart from what is there already', () => {
    const hub = threeGroups();
    const pointId = joined(hub, 'g1-1');
    const into = (target: string, ...points: readonly string[]) =>
      addOnto(hub.session(), { points: ids(...points), into: target as Id<'point'> });
    expect(into(pointId, 'g1-1')).toMatchObject({ problem: { type: 'noPoints' } });
    expect(into(pointId, 'g1-1', 'g2-1')).toMatchObject({ value: { count: 1, number: 1 } });
    expect(into('gone', 'g2-1')).toMatchObject({ problem: { type: 'pointGone' } });
    expect(into(pointId, 'gone')).toMatchObject({ problem: { type: 'pointGone' } });
  });
});

describe('several proposals', () => {
  test('the first may go without a title; another needs one, and then none can be without', () => {
    const hub = threeGroups();
    expect(beginProposal(hub.session(), ' ', hub.tablet.moment)).toMatchObject({
      problem: { type: 'noTitle' },
    });
    const { decisionId, ...act } = done(beginProposal(hub.session(), ' Alternativ B ', hub.tablet.moment));
    hub.does(act);
    const second = plenaryProposals(hub.session()).find(({ id }) => id === decisionId);
    expect(second?.value).toMatchObject({ groupId: null, title: 'Alternativ B' });
    expect(second && renameProposal(hub.session(), second, '')).toMatchObject({ ok: false });
  });

  test('a point may be used in one, and be free for another; it counts as used', () => {
    const hub = threeGroups();
    const { decisionId, ...act } = done(beginProposal(hub.session(), 'B', hub.tablet.moment));
    hub.does(act);
    hub.does(done(joinPoints(hub.session(), [hub.point('g3-1')], decisionId, hub.tablet.moment)));
    const uses = usesIn(hub.session());
    expect(standingOf(hub.point('g3-1'), uses)).toBe('used');
    expect([decisionId, plenum].map((id) => isUsedIn(id, 'g3-1' as Id<'point'>, uses))).toEqual([
      true,
      false,
    ]);
  });

  test('one that is deleted goes with its points, comes back with them, and is one thing in the trash', () => {
    const hub = threeGroups();
    joined(hub, 'g3-1');
    const [proposal] = plenaryProposals(hub.session());
    if (proposal === undefined) throw new Error('there is one');
    const takeBack = hub.does(deleteProposal(hub.session(), proposal));
    expect(unusedPoints(hub.session()).map(({ id }) => id)).toContain('g3-1');
    const trash = hub.tablet.entries().filter(({ deleted }) => deleted);
    const inTrash = trash.find(({ id }) => id === plenum);
    expect(inTrash && deletedWithProposal(inTrash, trash)).toHaveLength(1);
    takeBack();
    expect(textsOf(hub)).toEqual(['Sett opp benker']);
  });

  test('each has its name; those without a title, or with the same, are told apart by a number', () => {
    const hub = threeGroups();
    for (const title of ['B', 'B']) hub.does(done(beginProposal(hub.session(), title, hub.tablet.moment)));
    const names = namesOf(plenaryProposals(hub.session()), 'Felles forslag');
    expect([...names.values()]).toEqual(['Felles forslag', 'B', 'B (2)']);
  });
});
