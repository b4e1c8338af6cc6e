import { describe, expect, test } from 'vitest';
import {
  addGroupPoint,
  decisionOf,
  emptyPoint,
  livePoints,
  plenaryProposals,
  pointFromNote,
  proposalsInUse,
} from '#/domain/decisions.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { splitPoint } from '#/domain/plenary-join.ts';
import { beginProposal, deleteProposal, joinOnto } from '#/domain/plenary-proposals.ts';
import { movePoint, placeBeside } from '#/domain/point-places.ts';
import type { Session } from '#/domain/session.ts';
import { deletedApart } from '../kit/deleted-apart.ts';

const proposalId = 'gruppe-1-forslag' as Id<'decision'>;
const group1 = 'gruppe-1' as Id<'group'>;
const pointId = 'gruppe-1-punkt-1' as Id<'point'>;
const made: string[] = [];
const moment = { now: 9_000, newId: () => `nytt-${made.push('')}` as never };

test('a proposal that is deleted is gone with its points', () => {
  const { session } = deletedApart();
  expect([session().decisions, session().points]).toEqual([[], []]);
});

test('a point that somebody went on writing in is shown in its proposal, which says that it is deleted', () => {
  const { hub, group, session } = deletedApart();
  hub.add(...group.revisions());
  expect(session().decisions).toMatchObject([{ id: proposalId, deleted: true }]);
  expect(livePoints(session()).map(({ value }) => value.text)).toEqual(['Steng gata om sommeren']);
});

test('deleted once more it is gone, with the point', () => {
  const { hub, group, session, proposal } = deletedApart();
  hub.add(...group.revisions());
  hub.write(...deleteProposal(session(), proposal).changes);
  expect([session().decisions, session().points]).toEqual([[], []]);
});

test('taken back it is a proposal like any other', () => {
  const { hub, group, session } = deletedApart();
  hub.add(...group.revisions());
  hub.write({ type: 'undelete', id: proposalId });
  expect(session().decisions).toMatchObject([{ id: proposalId, deleted: false }]);
});

test('where its own text is erased, its points are told among the plenary’s', () => {
  const { hub, group, session } = deletedApart();
  hub.write({ type: 'erase', id: proposalId });
  hub.add(...group.revisions());
  expect(plenaryProposals(session()).map(({ id }) => id)).toEqual([proposalId]);
});

describe('a deleted proposal that still has points gets no new ones', () => {
  test('a group that has no other begins one with its next point, and goes on in that', () => {
    const { hub, group, session } = deletedApart();
    hub.add(...group.revisions());
    for (const text of ['Åpne skolen', 'Flere benker'])
      hub.write(...addGroupPoint(session(), group1, { ...emptyPoint, text }, moment).changes);
    const inUse = proposalsInUse(session(), group1);
    expect(inUse).toHaveLength(1);
    const texts = (id: Id<'decision'> | undefined) =>
      session().points.flatMap(({ value }) => (value.decisionId === id ? [value.text] : []));
    expect(texts(proposalId)).toEqual(['Steng gata om sommeren']);
    expect(texts(inUse[0]?.id)).toEqual(['Åpne skolen', 'Flere benker']);
  });

  test('nor from a note, which becomes one point however often it is asked for', () => {
    const { hub, group, session } = deletedApart();
    hub.add(...group.revisions());
    const note = { id: 'n1', heads: ['r1'], value: { text: 'Lekeplassen', evidence: [] } };
    const wish = () => pointFromNote(session(), group1, note as unknown as Entry<'note'>, moment);
    hub.write(...(wish()?.changes ?? []));
    expect(wish()).toBeNull();
    expect(session().points.filter(({ value }) => value.decisionId === proposalId)).toHaveLength(1);
  });

  test('the plenary joins onto another, or begins one, which then needs no title', () => {
    const { hub, session } = plenumDeletedApart();
    const wanted = { points: [pointId], proposal: proposalId };
    expect(beginProposal(session(), '', moment).ok).toBe(true);
    const begun = joinOnto(session(), wanted, true, moment);
    expect(begun).toMatchObject({ ok: true, value: { number: 1 } });
    if (begun.ok) hub.write(...begun.value.changes);
    const [first, last] = plenaryProposals(session());
    expect([first?.deleted, last?.id]).toEqual([false, proposalId]);
    const joined = joinOnto(session(), { ...wanted, proposal: proposalId }, false, moment);
    expect(joined).toMatchObject({ ok: true, value: { number: 2 } });
  });

  test('a point of it is not split: it is given a place first', () => {
    const { session, shown } = plenumDeletedApart();
    expect(splitPoint(session(), shown(pointId), ['Steng gata', 'Plant trær'], moment)).toMatchObject({
      problem: { type: 'proposalGone' },
    });
  });
});

test('its points stay behind those of the group’s other proposals: none is moved past another', () => {
  const { hub, group, session } = deletedApart();
  hub.add(...group.revisions());
  for (const text of ['Åpne skolen', 'Flere benker'])
    hub.write(...addGroupPoint(session(), group1, { ...emptyPoint, text }, moment).changes);
  const points = () => decisionOf(session(), group1).points;
  const texts = () => points().map(({ value }) => value.text);
  expect(texts()).toEqual(['Åpne skolen', 'Flere benker', 'Steng gata om sommeren']);
  const [, benches] = points();
  if (benches === undefined) throw new Error('no second point');
  expect(movePoint(session(), points(), pointId, -1)).toEqual([]);
  expect(placeBeside(session(), points(), benches.id, 1)).toBeNull();
  expect(placeBeside(session(), points(), benches.id, -1)).toBe(0);
  hub.write(...movePoint(session(), points(), benches.id, -1));
  expect(texts()).toEqual(['Flere benker', 'Åpne skolen', 'Steng gata om sommeren']);
});

/** The same, told as if it were the plenary's only one. */
function plenumDeletedApart() {
  const { hub, group, session } = deletedApart();
  hub.add(...group.revisions());
  const ours = (): Session => {
    const { decisions, ...rest } = session();
    return {
      ...rest,
      decisions: decisions.map((each) => ({ ...each, value: { ...each.value, groupId: null } })),
    };
  };
  const shown = (id: string) => session().points.find((each) => each.id === id) as Entry<'point'>;
  return { hub, session: ours, shown };
}
