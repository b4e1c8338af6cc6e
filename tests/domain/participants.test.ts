import { describe, expect, test } from 'vitest';
import type { Id } from '#/domain/ids.ts';
import {
  addParticipant,
  addWish,
  brokenWishesIn,
  countsOf,
  eraseParticipants,
  inviteAll,
  removeParticipant,
  removeWish,
  wishedBy,
  wishesOf,
} from '#/domain/participants.ts';
import { invitations } from '#/domain/workshop.ts';
import { personId, workshopWith } from '../kit/participants.ts';

describe('who is coming', () => {
  test('is counted by kind and by the answer to the invitation', () => {
    const workshop = workshopWith(4, 'invited');
    workshop.change(1, { invitation: 'accepted' });
    workshop.change(3, { invitation: 'declined' });
    expect(countsOf(workshop.people())).toEqual({
      politician: { notSent: 0, invited: 2, accepted: 1, declined: 0 },
      administrator: { notSent: 0, invited: 0, accepted: 0, declined: 1 },
    });
  });

  test('gets a seat; who has said no, or is not invited yet, does not', () => {
    const workshop = workshopWith(8);
    for (const [index, invitation] of invitations.entries()) workshop.change(index + 1, { invitation });
    workshop.write(workshop.divide());
    const without = workshop.people().filter(({ value }) => value.groupId === null);
    expect(without.map((each) => each.id)).toEqual([personId(1), personId(4)]);
  });

  test('those not invited yet are invited with one act, which can be taken back', () => {
    const workshop = workshopWith(3, 'notSent');
    workshop.change(2, { invitation: 'declined' });
    const before = workshop.people();
    const takeBack = workshop.act(inviteAll(before));
    expect(workshop.people().map(({ value }) => value.invitation)).toEqual([
      'invited',
      'declined',
      'invited',
    ]);
    takeBack();
    expect(workshop.people()).toEqual(before);
  });
});

describe('wishes', () => {
  test('count for both, and the newer takes the older one’s place', () => {
    const workshop = workshopWith(3);
    workshop.write(addWish(workshop.people(), 'together', personId(1), personId(2)));
    expect(wishedBy(workshop.people(), personId(2), 'together')).toEqual([personId(1)]);
    workshop.write(addWish(workshop.people(), 'apart', personId(2), personId(1)));
    expect(wishesOf(workshop.people())).toEqual({ together: [], apart: [[personId(1), personId(2)]] });
    workshop.write(removeWish(workshop.people(), 'apart', personId(1), personId(2)));
    expect(wishesOf(workshop.people())).toEqual({ together: [], apart: [] });
  });

  test('that the seats go against are told in each group they touch', () => {
    const workshop = workshopWith(4);
    const broken = (place: number) =>
      brokenWishesIn(workshop.people(), workshop.groups()[place]?.id as Id<'group'>);
    workshop.write(addWish(workshop.people(), 'together', personId(1), personId(2)));
    workshop.write(addWish(workshop.people(), 'apart', personId(1), personId(3)));
    for (const number of [1, 2]) workshop.write(workshop.seat(number, 0));
    expect(broken(0)).toEqual({ together: [], apart: [] });
    workshop.write(workshop.seat(2, 1));
    workshop.write(workshop.seat(3, 0));
    expect(broken(0)).toEqual({
      together: [[personId(1), personId(2)]],
      apart: [[personId(1), personId(3)]],
    });
    expect(broken(1)).toEqual({ together: [[personId(1), personId(2)]], apart: [] });
    workshop.change(2, { invitation: 'declined' });
    expect(broken(0).together).toEqual([]);
  });

  test('about somebody who is not on the list any more count for nothing', () => {
    const workshop = workshopWith(2);
    workshop.write(addWish(workshop.people(), 'apart', personId(1), personId(2)));
    workshop.write(removeParticipant(workshop.people(), workshop.groups(), personId(2)));
    expect(wishesOf(workshop.people()).apart).toEqual([]);
  });
});

test('the list is erased with those in the trash, and nothing but people', () => {
  const workshop = workshopWith(2);
  workshop.write(addParticipant(workshop.people(), 'politician', workshop.moment));
  workshop.write(removeParticipant(workshop.people(), workshop.groups(), personId(1)));
  const trash = workshop.everything().filter((entry) => entry.deleted);
  const erased = eraseParticipants(workshop.people(), trash);
  expect(erased).toHaveLength(3);
  expect(erased.every(({ type }) => type === 'erase')).toBe(true);
});
