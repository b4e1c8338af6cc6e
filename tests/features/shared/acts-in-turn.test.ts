import { expect, test } from 'vitest';
import { create } from '#/domain/change.ts';
import type { Id } from '#/domain/ids.ts';
import { joinOnto } from '#/domain/plenary-proposals.ts';
import { giveAPlace, strayPoints } from '#/domain/stray-points.ts';
import { actsInTurn } from '#/features/shared/acts-in-turn.ts';
import { deletedApart } from '../../kit/deleted-apart.ts';
import { type Room, roomOf } from '../../kit/plenary.ts';
import { plenum, textsOf, threeGroups } from '../../kit/plenary-stories.ts';

// An act is decided from the workshop as it is stored when its turn comes, not from what a screen showed.

const pointId = 'gruppe-1-punkt-1' as Id<'point'>;
const living = 'levende' as Id<'decision'>;

function turnsIn(room: Room) {
  return actsInTurn({
    read: async () => room.session(),
    save: async (rule) => room.writes(rule(room.tablet.moment)),
  });
}

/** A group has a point in a proposal that is deleted, and another proposal. */
function strayBeside() {
  const { hub, group } = deletedApart();
  const groupId = 'gruppe-1' as Id<'group'>;
  hub.add(...group.revisions());
  hub.write(create('decision', living, { groupId, title: '', goal: '', order: 9 }));
  return roomOf(hub);
}

test('a place that is deleted between the question and the answer is refused, and nothing is written', async () => {
  const room = strayBeside();
  const inTurn = turnsIn(room);
  room.tablet.write({ type: 'delete', id: living });
  const turn = await inTurn((session, moment) => giveAPlace(session, pointId, living, moment));
  expect(turn).toMatchObject({ done: null, problem: { type: 'proposalGone' }, undo: null });
  expect(strayPoints(room.session())).toHaveLength(1);
});

test('a place is given once however fast it is asked for twice, and is taken back exactly', async () => {
  const room = strayBeside();
  const inTurn = turnsIn(room);
  const give = () => inTurn((session, moment) => giveAPlace(session, pointId, living, moment));
  const [first, second] = await Promise.all([give(), give()]);
  expect(strayPoints(room.session())).toEqual([]);
  expect(second).toMatchObject({ done: { changes: [] }, undo: null });
  expect(await first.undo?.()).toBe('undone');
  expect(strayPoints(room.session()).map(({ points }) => points.map(({ id }) => id))).toEqual([[pointId]]);
});

test('the second of two taps sees what the first did', async () => {
  const room = threeGroups();
  const inTurn = turnsIn(room);
  const wanted = { points: ['g1-1' as Id<'point'>], proposal: plenum };
  const takeOver = () => inTurn((session, moment) => joinOnto(session, wanted, true, moment));
  const [, second] = await Promise.all([takeOver(), takeOver()]);
  expect(second.problem).toEqual({ type: 'noPoints' });
  expect(textsOf(room)).toHaveLength(1);
});
