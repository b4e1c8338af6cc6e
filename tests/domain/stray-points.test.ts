import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { straysIn } from '#/cli/conflicts.ts';
import { create, edit } from '#/domain/change.ts';
import { addGroupPoint, emptyPoint, numberOf, proposalsInUse } from '#/domain/decisions.ts';
import type { Id } from '#/domain/ids.ts';
import { moveToProposal } from '#/domain/plenary-own.ts';
import { deleteStray, giveAPlace, isInDeleted, strayPoints } from '#/domain/stray-points.ts';
import { deletedApart } from '../kit/deleted-apart.ts';
import { roomOf } from '../kit/plenary.ts';
import { done } from '../kit/plenary-stories.ts';
import { resultIn } from '../kit/result.ts';
import { decision, plan, tablet } from '../kit/tablet.ts';

// A proposal was deleted on one device while its points were written in on another: nobody has said what becomes of these points.

const group = 'gruppe-1' as Id<'group'>;
const pointId = 'gruppe-1-punkt-1' as Id<'point'>;
const newId = () => 'nytt' as never;
const moment = { now: 9_000, newId };

/** The hub after the other device's file has come. @param living titles of the group's proposals that were not deleted */
function metAgain(living: readonly string[]) {
  const { hub, group: other, session } = deletedApart();
  const begun = living.map((title, at) =>
    create('decision', `levende-${at}` as Id<'decision'>, { groupId: group, title, goal: '', order: at + 2 }),
  );
  hub.write(...begun);
  hub.add(...other.revisions());
  return { hub, session };
}

describe('a point of a deleted proposal', () => {
  test('is listed with the proposals of the same group where it can stand', () => {
    const { session } = metAgain(['Trygg gate']);
    const [stray, ...more] = strayPoints(session());
    expect(more).toEqual([]);
    expect(stray?.points.map(({ id }) => id)).toEqual([pointId]);
    expect(stray?.places.map(({ value }) => value.title)).toEqual(['Trygg gate']);
  });

  test('law: is given a place with all it says, or a new proposal where there is none, and is then no stray', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 3 }), fc.nat(2), (living, chosen) => {
        const { hub, session } = metAgain(living);
        const before = session().points.find(({ id }) => id === pointId)?.value;
        const places = strayPoints(session())[0]?.places ?? [];
        const place = places[chosen % Math.max(places.length, 1)]?.id ?? null;
        const given = giveAPlace(session(), pointId, place, moment);
        if (!given.ok) throw new Error(given.problem.type);
        hub.write(...given.value.changes);
        expect(strayPoints(session())).toEqual([]);
        const after = session().points.find(({ id }) => id === pointId);
        expect({ ...after?.value, decisionId: null, order: null }).toEqual({
          ...before,
          decisionId: null,
          order: null,
        });
        expect(after && isInDeleted(session(), after)).toBe(false);
        expect(after && numberOf(session(), after)).toBe(1);
      }),
      { numRuns: 30 },
    );
  });

  test('stays where somebody has put it meanwhile', () => {
    const { hub, session } = metAgain(['Trygg gate', 'Annet']);
    hub.write(edit('point', pointId, { decisionId: 'levende-1' as Id<'decision'> }));
    expect(giveAPlace(session(), pointId, 'levende-0' as Id<'decision'>, moment)).toMatchObject({
      ok: true,
      value: { changes: [] },
    });
  });

  test('goes to no proposal of others, nor to one that is deleted', () => {
    const { session } = metAgain([]);
    const gone = { ok: false, problem: { type: 'proposalGone' } };
    expect(giveAPlace(session(), pointId, 'gruppe-1-forslag' as Id<'decision'>, moment)).toMatchObject(gone);
  });
});

describe('a place that was given can be taken back', () => {
  test('also where a proposal was begun for it: that goes again, unless others have written in it', () => {
    for (const others of [false, true]) {
      const { hub, session } = metAgain([]);
      const takeBack = roomOf(hub).does(done(giveAPlace(session(), pointId, null, moment)));
      if (others)
        hub.write(
          ...addGroupPoint(
            session(),
            group,
            { ...emptyPoint, text: 'Nytt' },
            { ...moment, newId: () => 'eget' as never },
          ).changes,
        );
      expect(takeBack()).toBe(others);
      expect(strayPoints(session()).flatMap(({ points }) => points.map(({ id }) => id))).toEqual([pointId]);
      expect(proposalsInUse(session(), group)).toHaveLength(others ? 1 : 0);
    }
  });

  test('it is not deleted where somebody has given it a place meanwhile', () => {
    const { hub, session } = metAgain(['Trygg gate']);
    expect(deleteStray(session(), pointId).changes).toHaveLength(1);
    hub.write(edit('point', pointId, { decisionId: 'levende-0' as Id<'decision'> }));
    expect(deleteStray(session(), pointId).changes).toEqual([]);
  });
});

describe('what leaves the workshop', () => {
  test('the result tells it apart from what is proposed', () => {
    const { hub } = metAgain(['Trygg gate']);
    expect(resultIn(hub.entries()).grupper[0]).toMatchObject({
      forslagTilVedtak: { tittel: 'Trygg gate', punkter: [] },
      slettedeForslag: [{ ider: ['gruppe-1-forslag'], punkter: [{ tekst: 'Steng gata om sommeren' }] }],
    });
  });

  test('and has no such field where there is none', () => {
    const hub = tablet('hub');
    hub.write(...plan(), ...decision('gruppe-1', 'Steng gata'));
    expect(resultIn(hub.entries()).grupper[0]).not.toHaveProperty('slettedeForslag');
  });

  test('the command line names the points', () => {
    const { hub } = metAgain([]);
    expect(straysIn(hub.entries())).toEqual([{ id: pointId, text: 'Steng gata om sommeren' }]);
  });
});

test('the plenary moves no point of its own to a proposal that is deleted', () => {
  const { session } = metAgain([]);
  const shown = session();
  const ours = shown.decisions.map((each) => ({ ...each, value: { ...each.value, groupId: null } }));
  const moved = moveToProposal({ ...shown, decisions: ours }, pointId, 'gruppe-1-forslag' as Id<'decision'>);
  expect(moved).toMatchObject({ ok: false, problem: { type: 'proposalGone' } });
});
