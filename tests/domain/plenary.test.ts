import { describe, expect, test } from 'vitest';
import { plenaryPointsOf, unusedPoints } from '#/domain/plenary.ts';
import {
  deletePlenaryPoint,
  halvesOf,
  joinInto,
  joinPoints,
  placeAsSeen,
  placePoint,
  rewritePoint,
  shownWordingFirst,
  splitPoint,
  takeOut,
} from '#/domain/plenary-join.ts';
import { groupsProposing, room } from '../kit/plenary.ts';
import { done, f1, f2, joined, plenum, textsOf, threeGroups, v1 } from '../kit/plenary-stories.ts';

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

  test('two points of a group with one minority: its words stay until both are out', () => {
    const minorityRemark = 'Vent et år.';
    const hub = room(
      'fasilitator',
      groupsProposing([
        { text: 'Lys', minorityRemark },
        { text: 'Benker', minorityRemark },
      ]),
    );
    const pointId = joined(hub, 'g1-1', 'g1-2');
    hub.does(takeOut(hub.session(), hub.point(pointId), 'g1-1'));
    expect(hub.point(pointId).value.minorityRemark).toBe('Gruppe 1: Vent et år.');
    hub.does(takeOut(hub.session(), hub.point(pointId), 'g1-2'));
    expect(hub.point(pointId).value.minorityRemark).toBe('');
  });

  test('what people have written over a remark stays when its group goes out', () => {
    const hub = threeGroups();
    const pointId = joined(hub, 'g1-1', 'g2-1');
    const words = 'To mindretall: det ene vil vente, det andre bygge nytt.';
    hub.tablet.write({ type: 'edit', kind: 'point', id: pointId, patch: { minorityRemark: words } });
    hub.does(takeOut(hub.session(), hub.point(pointId), 'g2-1'));
    expect(hub.point(pointId).value.minorityRemark).toBe(words);
  });

  test('what goes out tells whether knowledge went with it; out already, nothing is done', () => {
    const hub = threeGroups();
    const pointId = joined(hub, 'g1-1', 'g2-1', 'g3-1');
    const out = (id: string) => takeOut(hub.session(), hub.point(pointId), id);
    expect(out('g3-1').tookKnowledge).toBe(false);
    expect(out('g2-1').tookKnowledge).toBe(true);
    hub.does(out('g2-1'));
    expect(out('g2-1')).toMatchObject({ changes: [], tookKnowledge: false });
  });

  test('a point goes where it was put in the list people saw, though another one has gone meanwhile', () => {
    const hub = threeGroups();
    const [first, second, third] = ['g1-1', 'g2-1', 'g3-1'].map((id) => joined(hub, id));
    const seen = plenaryPointsOf(hub.session()).map(({ id }) => id);
    if (first === undefined) throw new Error('no first point');
    hub.does(deletePlenaryPoint(hub.point(first)));
    const { number, ...act } = placeAsSeen(plenaryPointsOf(hub.session()), seen, 2, 1);
    hub.does(act);
    expect(number).toBe(1);
    expect(plenaryPointsOf(hub.session()).map(({ id }) => id)).toEqual([third, second]);
    expect(placeAsSeen(plenaryPointsOf(hub.session()), seen, 0, 2).changes).toEqual([]);
  });

  test('a point that was changed apart was joined from the wording that is shown', () => {
    const hub = threeGroups();
    const heads = ['deadline-changed', 'text-changed'] as never[];
    const point = { ...hub.point('g1-1'), heads };
    const shown = shownWordingFirst(point, ['Åpne skolen', point.value.text]);
    expect(shown.heads).toEqual(['text-changed', 'deadline-changed']);
    const act = done(joinPoints(hub.session(), [shown], plenum, hub.tablet.moment));
    expect(act.changes).toMatchObject([{ value: { origins: [{ id: 'g1-1', revisionId: 'text-changed' }] } }]);
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
