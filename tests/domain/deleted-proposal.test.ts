import { expect, test } from 'vitest';
import { edit } from '#/domain/change.ts';
import { livePoints, plenaryProposals } from '#/domain/decisions.ts';
import type { Id } from '#/domain/ids.ts';
import { deleteProposal } from '#/domain/plenary-proposals.ts';
import { sessionOf } from '#/domain/session.ts';
import { decision, plan, tablet } from '../kit/tablet.ts';

const [proposalId, pointId] = ['gruppe-1-forslag' as Id<'decision'>, 'gruppe-1-punkt-1' as Id<'point'>];

/** One device deletes a proposal with its point, another rewords the point without knowing. */
function deletedApart() {
  const [hub, group] = [tablet('hub'), tablet('group')];
  hub.write(...plan(), ...decision('gruppe-1', 'Steng gata'));
  group.add(...hub.revisions());
  const session = () => {
    const shown = sessionOf(hub.entries());
    if (shown === null) throw new Error('no workshop');
    return shown;
  };
  const [proposal] = session().decisions;
  if (proposal === undefined) throw new Error('no proposal');
  hub.write(...deleteProposal(session(), proposal).changes);
  group.write(edit('point', pointId, { text: 'Steng gata om sommeren' }));
  return { hub, group, session, proposal };
}

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
