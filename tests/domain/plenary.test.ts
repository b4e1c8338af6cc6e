import { describe, expect, test } from 'vitest';
import { plenaryProposals } from '#/domain/decisions.ts';
import type { Id } from '#/domain/ids.ts';
import {
  groupPointsOf,
  isUsedIn,
  plenaryPointsOf,
  standingOf,
  unusedPoints,
  usesIn,
} from '#/domain/plenary.ts';
import {
  bringBack,
  deletePlenaryPoint,
  halvesOf,
  joinInto,
  joinPoints,
  placePoint,
  rewritePoint,
  setAside,
  splitPoint,
  takeOut,
} from '#/domain/plenary-join.ts';
import {
  beginProposal,
  deletedWithProposal,
  deleteProposal,
  renameProposal,
} from '#/domain/plenary-proposals.ts';
import { groupsProposing, paragraph, type Room, room } from '../kit/plenary.ts';

const plenum = 'plenum' as Id<'decision'>;
const [f1, f2, v1] = ['f1', 'f2', 'v1'].map(paragraph);

/** Three groups: two want the school open, one of them with a minority; the third has two points of its own. */
function threeGroups(): Room {
  return room(
    'fasilitator',
    groupsProposing(
      [
        {
          text: 'Åpne skolen på kveldstid',
          responsible: 'Rektor',
          evidence: [f1, f2] as never,
          minorityRemark: 'Vent et år.',
        },
      ],
      [
        {
          text: 'La skolen stå åpen',
          deadline: '2027-10-01',
          economy: '200 000 kroner',
          evidence: [f2, v1] as never,
          minorityRemark: 'Bygg heller nytt.',
        },
      ],
      [{ text: 'Sett opp benker' }, { text: 'Steng gata', setAside: 'Mangler pris.' }],
    ),
  );
}

function joined(hub: Room, ...ids: readonly string[]): Id<'point'> {
  const result = joinPoints(hub.session(), ids.map(hub.point), plenum, hub.tablet.moment);
  if (!result.ok) throw new Error(result.problem.type);
  hub.does(result.value);
  return result.value.pointId;
}

function done<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!result.ok) throw new Error('it could not be done');
  return result.value;
}

const textsOf = (hub: Room) => plenaryPointsOf(hub.session()).map(({ value }) => value.text);

describe('a point taken over from a group', () => {
  test('keeps wording, who, when, cost, knowledge, the minority, and which wording it was', () => {
    const hub = threeGroups();
    const own = hub.point(joined(hub, 'g2-1')).value;
    expect(own).toMatchObject({
      text: 'La skolen stå åpen',
      deadline: '2027-10-01',
      economy: '200 000 kroner',
      evidence: [f2, v1],
      origins: [{ id: 'g2-1', revisionId: hub.point('g2-1').heads[0] }],
      minorityRemark: 'Gruppe 2: Bygg heller nytt.',
    });
  });

  test('has no support of the plenary yet', () => {
    const hub = threeGroups();
    expect(hub.point(joined(hub, 'g1-1')).value).toMatchObject({ support: 'unsettled', hands: null });
  });

  test('is no longer set aside', () => {
    const hub = threeGroups();
    joined(hub, 'g3-2');
    expect(hub.point('g3-2').value.setAside).toBe('');
  });
});

describe('points joined into one', () => {
  test('begin in the words of the first, with what only the others say of who, when and cost', () => {
    const hub = threeGroups();
    expect(hub.point(joined(hub, 'g1-1', 'g2-1')).value).toMatchObject({
      text: 'Åpne skolen på kveldstid',
      responsible: 'Rektor',
      deadline: '2027-10-01',
      economy: '200 000 kroner',
    });
  });

  test('unite what they rest on, and keep each minority in its own words', () => {
    const hub = threeGroups();
    const own = hub.point(joined(hub, 'g1-1', 'g2-1')).value;
    expect(own.evidence).toEqual([f1, f2, v1]);
    expect(own.minorityRemark).toBe('Gruppe 1: Vent et år.\nGruppe 2: Bygg heller nytt.');
  });

  test('can be more later: the wording stays, the rest comes to it, and nothing twice', () => {
    const hub = threeGroups();
    const pointId = joined(hub, 'g1-1');
    for (const _ of [1, 2]) {
      const result = joinInto(hub.session(), ['g1-1', 'g2-1'].map(hub.point), hub.point(pointId));
      if (result.ok) hub.does(result.value);
    }
    const own = hub.point(pointId).value;
    expect(own.text).toBe('Åpne skolen på kveldstid');
    expect(own.origins.map(({ id }) => id)).toEqual(['g1-1', 'g2-1']);
    expect(own.minorityRemark).toBe('Gruppe 1: Vent et år.\nGruppe 2: Bygg heller nytt.');
  });

  test('a group of one mind has no minority to carry over, whatever was written before it agreed', () => {
    const hub = room(
      'fasilitator',
      groupsProposing([{ text: 'Lys', support: 'unanimous', minorityRemark: 'Vent.' }]),
    );
    expect(hub.point(joined(hub, 'g1-1')).value.minorityRemark).toBe('');
  });

  test('of none there is none', () => {
    const hub = threeGroups();
    expect(joinPoints(hub.session(), [], plenum, hub.tablet.moment)).toMatchObject({
      ok: false,
      problem: { type: 'noPoints' },
    });
  });
});

describe('working on the joined point', () => {
  test('another wording leaves what it was made from; an empty one is refused', () => {
    const hub = threeGroups();
    const pointId = joined(hub, 'g1-1', 'g2-1');
    const before = hub.point(pointId).value;
    hub.does(done(rewritePoint(hub.point(pointId), ' Skolen åpnes. ')));
    expect(hub.point(pointId).value).toEqual({ ...before, text: 'Skolen åpnes.' });
    expect(rewritePoint(hub.point(pointId), '  ').ok).toBe(false);
  });

  test('split in two: both keep all they were made from, and neither has been counted', () => {
    const hub = threeGroups();
    const pointId = joined(hub, 'g1-1', 'g2-1');
    joined(hub, 'g3-1');
    const act = done(
      splitPoint(hub.session(), hub.point(pointId), ['Åpne skolen', 'på kveldstid'], hub.tablet.moment),
    );
    hub.does(act);
    expect(textsOf(hub)).toEqual(['Åpne skolen', 'på kveldstid', 'Sett opp benker']);
    const { text: _, order: __, ...half } = hub.point(act.pointId).value;
    expect(hub.point(pointId).value).toMatchObject(half);
    expect(half.support).toBe('unsettled');
  });

  test('where it may be parted is suggested: after a sentence, else before a second act', () => {
    expect(halvesOf('Åpne skolen. Sett opp lys.')).toEqual(['Åpne skolen.', 'Sett opp lys.']);
    expect(halvesOf('Bes om å åpne skolen, og å sette opp lys.')).toEqual([
      'Bes om å åpne skolen',
      'å sette opp lys.',
    ]);
    expect(halvesOf('Åpne skolen')).toEqual(['Åpne skolen', '']);
  });

  test('split again and again, each half stands right after the other', () => {
    const hub = threeGroups();
    const pointId = joined(hub, 'g1-1');
    joined(hub, 'g3-1');
    for (let n = 60; n > 0; n -= 1) {
      hub.does(done(splitPoint(hub.session(), hub.point(pointId), ['a', `${n}`], hub.tablet.moment)));
    }
    expect(textsOf(hub)).toEqual([
      'a',
      ...Array.from({ length: 60 }, (_, n) => `${n + 1}`),
      'Sett opp benker',
    ]);
  });

  test('an origin that did not belong goes out with its minority and the knowledge only it brought', () => {
    const hub = threeGroups();
    const pointId = joined(hub, 'g1-1', 'g2-1');
    hub.does(takeOut(hub.session(), hub.point(pointId), 'g2-1'));
    expect(hub.point(pointId).value).toMatchObject({
      text: 'Åpne skolen på kveldstid',
      evidence: [f1, f2],
      minorityRemark: 'Gruppe 1: Vent et år.',
    });
    expect(unusedPoints(hub.session()).map(({ id }) => id)).toContain('g2-1');
  });

  test('what people have written over a remark stays when its group goes out', () => {
    const hub = threeGroups();
    const pointId = joined(hub, 'g1-1', 'g2-1');
    const words = 'To mindretall: det ene vil vente, det andre bygge nytt.';
    hub.tablet.write({ type: 'edit', kind: 'point', id: pointId, patch: { minorityRemark: words } });
    hub.does(takeOut(hub.session(), hub.point(pointId), 'g2-1'));
    expect(hub.point(pointId).value.minorityRemark).toBe(words);
  });

  test('ordered, deleted and taken back', () => {
    const hub = threeGroups();
    const pointId = joined(hub, 'g1-1');
    joined(hub, 'g3-1');
    hub.does(placePoint(plenaryPointsOf(hub.session()), 1, 0));
    expect(textsOf(hub)).toEqual(['Sett opp benker', 'Åpne skolen på kveldstid']);
    const takeBack = hub.does(deletePlenaryPoint(hub.point(pointId)));
    expect(textsOf(hub)).toEqual(['Sett opp benker']);
    takeBack();
    expect(textsOf(hub)).toEqual(['Sett opp benker', 'Åpne skolen på kveldstid']);
  });
});

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
});
