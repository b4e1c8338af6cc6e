import { describe, expect, test } from 'vitest';
import { addAction } from '#/domain/actions.ts';
import { edit } from '#/domain/change.ts';
import type { Point } from '#/domain/discussion.ts';
import type { Id } from '#/domain/ids.ts';
import { joinOwnPoints, moveToProposal } from '#/domain/plenary-own.ts';
import { beginProposal } from '#/domain/plenary-proposals.ts';
import { type Room, room } from '../kit/plenary.ts';
import { done, f1, f2, joined, plenum, textsOf, threeGroups, v1 } from '../kit/plenary-stories.ts';

type PointId = Id<'point'>;
const thirty = { for: 20, against: 10, abstaining: 0 };

/** «Åpne skolen på kveldstid» and «La skolen stå åpen», each taken over, and the bench between them. */
function threePoints() {
  const hub = threeGroups();
  const first = joined(hub, 'g1-1');
  const bench = joined(hub, 'g3-1');
  const last = joined(hub, 'g2-1');
  return { hub, first, bench, last };
}

function joins(hub: Room, into: PointId, from: PointId, wordingOf = into) {
  return joinOwnPoints(hub.session(), { into, from, wordingOf });
}

function alternative(hub: Room): Id<'decision'> {
  const { decisionId, ...act } = done(beginProposal(hub.session(), 'Alternativ B', hub.tablet.moment));
  hub.does(act);
  return decisionId;
}

const says = (hub: Room, id: PointId, patch: Partial<Point>) => hub.tablet.write(edit('point', id, patch));

describe('two points of the plenary are joined', () => {
  test('the one stands where it stood, with all that both were made from, rest on and were told', () => {
    const { hub, first, last } = threePoints();
    hub.does(done(joins(hub, first, last)));
    expect(textsOf(hub)).toEqual(['Åpne skolen på kveldstid', 'Sett opp benker']);
    expect(hub.point(first).value).toMatchObject({
      origins: [{ id: 'g1-1' }, { id: 'g2-1' }],
      evidence: [f1, f2, v1],
      minorityRemark: 'Gruppe 1: Vent et år.\nGruppe 2: Bygg heller nytt.',
    });
  });

  test('people choose whose wording it has; who, when and cost are what the one says, else the other', () => {
    const { hub, first, last } = threePoints();
    says(hub, last, { responsible: 'Kultursjefen' });
    hub.does(done(joins(hub, first, last, last)));
    expect(hub.point(first).value).toMatchObject({
      text: 'La skolen stå åpen',
      responsible: 'Rektor',
      deadline: '2027-10-01',
      economy: '200 000 kroner',
    });
  });

  test('hands that were counted for one of them say nothing of both together, and that is told', () => {
    const { hub, first, bench, last } = threePoints();
    expect(done(joins(hub, first, bench)).uncounted).toBe(false);
    says(hub, last, { support: 'majority', hands: thirty });
    const act = done(joins(hub, first, last));
    expect(act.uncounted).toBe(true);
    hub.does(act);
    expect(hub.point(first).value).toMatchObject({ support: 'unsettled', hands: null });
  });

  test('the number is the one it has when the other has gone', () => {
    const { hub, first, bench, last } = threePoints();
    expect(done(joins(hub, last, first)).number).toBe(2);
    expect(done(joins(hub, bench, last)).number).toBe(2);
  });

  test('a remark that both have is told once, and what the plenary itself has written stays', () => {
    const { hub, first, last } = threePoints();
    says(hub, first, { minorityRemark: 'Gruppe 1: Vent et år.\nGruppe 2: Bygg heller nytt.' });
    says(hub, last, { minorityRemark: 'Gruppe 2: Bygg heller nytt.\nTo vil spørre skolen først.' });
    hub.does(done(joins(hub, first, last)));
    expect(hub.point(first).value.minorityRemark).toBe(
      'Gruppe 1: Vent et år.\nGruppe 2: Bygg heller nytt.\nTo vil spørre skolen først.',
    );
  });

  test('what was agreed for either is agreed for the one, and named there once', () => {
    const { hub, first, bench, last } = threePoints();
    const { actionId, changes } = addAction([], hub.point(last), hub.tablet.moment);
    hub.tablet.write(...changes, edit('action', actionId, { pointIds: [first, bench, last] }));
    const takeBack = hub.does(done(joins(hub, first, last)));
    const served = () => hub.session().actions.map(({ value }) => value.pointIds);
    expect(served()).toEqual([[first, bench]]);
    takeBack();
    expect(served()).toEqual([[first, bench, last]]);
  });

  test('undone after somebody has gone on writing: both are there, and what was written stays', () => {
    const { hub, first, last } = threePoints();
    const takeBack = hub.does(done(joins(hub, first, last)));
    says(hub, first, { text: 'Skolen åpnes hver kveld' });
    takeBack();
    expect(textsOf(hub)).toEqual(['Skolen åpnes hver kveld', 'Sett opp benker', 'La skolen stå åpen']);
    expect(hub.point(first).value.origins.map(({ id }) => id)).toEqual(['g1-1']);
  });

  test('while another device writes in the one that goes: it stays beside, with what was written', () => {
    const { hub, first, last } = threePoints();
    const other = room('sekretær');
    other.learns(hub);
    hub.does(done(joins(hub, first, last)));
    says(other, last, { text: 'Åpne gymsalen' });
    hub.learns(other);
    expect(textsOf(hub)).toEqual(['Åpne skolen på kveldstid', 'Sett opp benker', 'Åpne gymsalen']);
    expect(hub.point(first).value.origins.map(({ id }) => id)).toEqual(['g1-1', 'g2-1']);
  });

  test('a group’s own point, the point itself or one that is gone cannot be joined so', () => {
    const { hub, first } = threePoints();
    for (const from of [first, 'g2-1' as PointId, 'borte' as PointId])
      expect(joins(hub, first, from)).toMatchObject({ problem: { type: 'pointGone' } });
  });
});

describe('a point is moved to another of the plenary’s proposals', () => {
  test('it is the same point there, last: hands, remark, origins and knowledge go with it', () => {
    const { hub, first, bench } = threePoints();
    const other = alternative(hub);
    hub.does(done(moveToProposal(hub.session(), bench, other)));
    says(hub, first, { support: 'majority', hands: thirty });
    const before = hub.point(first).value;
    const act = done(moveToProposal(hub.session(), first, other));
    expect(act).toMatchObject({ number: 2, counted: true });
    const takeBack = hub.does(act);
    const { order: _, ...same } = before;
    expect(hub.point(first).value).toMatchObject({ ...same, decisionId: other });
    takeBack();
    expect(hub.point(first).value).toEqual(before);
  });

  test('to where it is nothing is done; to a proposal that is gone or a group’s own it cannot', () => {
    const { hub, first } = threePoints();
    expect(done(moveToProposal(hub.session(), first, plenum))).toMatchObject({ changes: [], number: 1 });
    for (const to of ['d1', 'borte'] as Id<'decision'>[])
      expect(moveToProposal(hub.session(), first, to)).toMatchObject({ problem: { type: 'proposalGone' } });
  });
});
