import { expect, test } from 'vitest';
import { livePoints, plenaryProposals } from '#/domain/decisions.ts';
import type { Id } from '#/domain/ids.ts';
import { deleteProposal } from '#/domain/plenary-proposals.ts';
import { deletedApart } from '../kit/deleted-apart.ts';

const proposalId = 'gruppe-1-forslag' as Id<'decision'>;

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
