import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, create, edit } from '#/domain/change.ts';
import type { Entry } from '#/domain/entry.ts';
import { makeGroups } from '#/domain/group-maker.ts';
import type { Id } from '#/domain/ids.ts';
import { type FoundPerson, importPeople, planImport } from '#/domain/participant-import.ts';
import {
  addParticipant,
  addWish,
  applyDivision,
  brokenWishesIn,
  changeParticipant,
  countsOf,
  eraseParticipants,
  inviteAll,
  removeParticipant,
  removeWish,
  seatsOf,
  wishedBy,
  wishesOf,
} from '#/domain/participants.ts';
import { takenBack } from '#/domain/participants-taken-back.ts';
import { workshopFromTemplate } from '#/domain/template.ts';
import { type Invitation, invitations, type Participant } from '#/domain/workshop.ts';
import { paperWorkshop } from '../kit/paper-workshop.ts';

const unsaid = { participantKind: 'politician', invitation: 'notSent' } as const;

/** Six groups without numbers, and people «1», «2», … of whom every third is from the administration. */
function workshopWith(count: number, invitation: Invitation = 'accepted') {
  const paper = paperWorkshop();
  paper.write(workshopFromTemplate({ title: '', date: null, language: 'nb' }, paper.moment).changes);
  for (let number = 1; number <= count; number++)
    paper.write([create('participant', id(number), person(number, { invitation }))]);
  const self = {
    write: paper.write,
    moment: paper.moment,
    people: () => paper.ordered('participant'),
    groups: () => paper.ordered('group'),
    /** Does it, and gives what takes it back whenever that is asked for. */
    act: (changes: readonly Change[]) => {
      const before = self.now();
      paper.write(changes);
      return () => paper.write(takenBack(changes, before, self.now()));
    },
    now: () => ({ people: self.people(), groups: self.groups() }),
    number: (place: number, politicians: number) => {
      const group = self.groups()[place];
      if (group) paper.write([edit('group', group.id, { politicians })]);
    },
    seat: (number: number, place: number | null) =>
      changeParticipant(self.people(), self.groups(), id(number), {
        groupId: place === null ? null : (self.groups()[place]?.id ?? null),
      }),
    everything: paper.everything,
    one: (number: number) => self.people().find((each) => each.id === id(number))?.value,
    divide: (groups = 6) => {
      const made = makeGroups({
        people: seatsOf(self.people(), self.groups()),
        groups,
        largest: 40,
        ...wishesOf(self.people()),
        aim: 'fewMoves',
      });
      if (!made.ok) throw new Error(made.problem.type);
      const language = 'nb';
      return applyDivision(
        { people: self.people(), groups: self.groups(), language },
        made.value,
        paper.moment,
      );
    },
    change: (number: number, patch: Partial<Participant>) =>
      paper.write(changeParticipant(self.people(), self.groups(), id(number), patch)),
  };
  return self;
}

function id(number: number): Id<'participant'> {
  return `person-${number}` as Id<'participant'>;
}

function person(number: number, patch: Partial<Participant> = {}): Participant {
  return {
    name: `Person ${number}`,
    participantKind: number % 3 === 0 ? 'administrator' : 'politician',
    party: '',
    committee: '',
    position: '',
    serviceArea: '',
    groupId: null,
    invitation: 'accepted',
    order: number,
    ...patch,
  };
}

function numbersOf(groups: readonly Entry<'group'>[]): string {
  return groups.map(({ value }) => `${value.politicians}+${value.administrators}`).join(' ');
}

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
    expect(without.map((each) => each.id)).toEqual([id(1), id(4)]);
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

describe('the groups’ numbers', () => {
  test('are one’s own until somebody on the list has a seat, and follow the list from then on', () => {
    const workshop = workshopWith(34);
    workshop.change(1, { name: 'Et annet navn' });
    expect(numbersOf(workshop.groups())).toBe('0+0 0+0 0+0 0+0 0+0 0+0');
    workshop.write(workshop.divide());
    const kinds = workshop.groups().map(({ value }) => value);
    expect(kinds.reduce((sum, each) => sum + each.politicians, 0)).toBe(23);
    expect(kinds.reduce((sum, each) => sum + each.administrators, 0)).toBe(11);
  });

  test('are one less when somebody in the group says no, and the seat is free', () => {
    const workshop = workshopWith(12);
    workshop.write(workshop.divide());
    const place = workshop.groups().findIndex((group) => group.id === workshop.one(1)?.groupId);
    const before = workshop.groups()[place]?.value.politicians ?? 0;
    workshop.change(1, { invitation: 'declined' });
    expect(workshop.one(1)?.groupId).toBeNull();
    expect(workshop.groups()[place]?.value.politicians).toBe(before - 1);
  });

  test('follow when somebody is moved by hand, changes kind or is deleted', () => {
    const workshop = workshopWith(3);
    const [first, second] = workshop.groups();
    workshop.change(1, { groupId: first?.id ?? null });
    workshop.change(3, { groupId: first?.id ?? null });
    expect(numbersOf(workshop.groups())).toBe('1+1 0+0 0+0 0+0 0+0 0+0');
    workshop.change(1, { groupId: second?.id ?? null });
    workshop.change(3, { participantKind: 'politician' });
    expect(numbersOf(workshop.groups())).toBe('1+0 1+0 0+0 0+0 0+0 0+0');
    workshop.write(removeParticipant(workshop.people(), workshop.groups(), id(1)));
    expect(numbersOf(workshop.groups())).toBe('1+0 0+0 0+0 0+0 0+0 0+0');
  });

  test('that are one’s own stay while only some have seats, and when the last one goes', () => {
    const workshop = workshopWith(3);
    for (const place of [0, 1, 2, 3, 4, 5]) workshop.number(place, 4);
    const takeBack = workshop.act(workshop.seat(1, 0));
    expect(numbersOf(workshop.groups())).toBe('1+0 4+0 4+0 4+0 4+0 4+0');
    takeBack();
    expect(numbersOf(workshop.groups())).toBe('4+0 4+0 4+0 4+0 4+0 4+0');
    workshop.write(workshop.seat(1, 0));
    workshop.write(workshop.seat(1, null));
    expect(numbersOf(workshop.groups())).toBe('1+0 4+0 4+0 4+0 4+0 4+0');
    workshop.write(workshop.seat(1, 0));
    workshop.change(2, { invitation: 'declined' });
    workshop.change(3, { invitation: 'declined' });
    expect(numbersOf(workshop.groups())).toBe('1+0 4+0 4+0 4+0 4+0 4+0');
    workshop.change(2, { invitation: 'accepted', groupId: workshop.groups()[1]?.id ?? null });
    expect(numbersOf(workshop.groups())).toBe('1+0 1+0 0+0 0+0 0+0 0+0');
  });

  test('law: of two acts the first is taken back, and the numbers are those of the people as they sit now', () => {
    const move = fc.tuple(fc.integer({ min: 1, max: 10 }), fc.option(fc.nat(5)));
    fc.assert(
      fc.property(fc.boolean(), move, move, (divided, first, second) => {
        const workshop = workshopWith(10);
        if (divided) workshop.write(workshop.divide());
        const takeBack = workshop.act(workshop.seat(...first));
        workshop.write(workshop.seat(...second));
        takeBack();
        if (workshop.people().every((each) => each.value.groupId === null)) return;
        for (const { id: groupId, value } of workshop.groups()) {
          const inGroup = workshop.people().filter((each) => each.value.groupId === groupId);
          expect(value.politicians + value.administrators).toBe(inGroup.length);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('law: whatever is changed, they are those of the list; and taken back, all is as it was', () => {
    const act = fc.record({
      number: fc.integer({ min: 1, max: 10 }),
      invitation: fc.option(fc.constantFrom(...invitations), { nil: undefined }),
      place: fc.option(fc.nat(5), { nil: undefined }),
      deleted: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 15 }), (acts) => {
        const workshop = workshopWith(10);
        workshop.write(workshop.divide());
        for (const { number, invitation, place, deleted } of acts) {
          const [people, groups] = [workshop.people(), workshop.groups()];
          const patch = {
            ...(invitation && { invitation }),
            ...(place !== undefined && { groupId: groups[place]?.id ?? null }),
          };
          const changes = deleted
            ? removeParticipant(people, groups, id(number))
            : changeParticipant(people, groups, id(number), patch);
          if (!people.some((each) => each.id === id(number))) continue;
          workshop.act(changes)();
          expect([workshop.people(), workshop.groups()]).toEqual([people, groups]);
          workshop.write(changes);
          // When the last one goes, the numbers stay.
          if (workshop.people().every((each) => each.value.groupId === null)) break;
          for (const { id: groupId, value } of workshop.groups()) {
            const inGroup = workshop.people().filter((each) => each.value.groupId === groupId);
            expect(value.politicians + value.administrators).toBe(inGroup.length);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('a division that is taken into use', () => {
  test('makes the groups it needs, takes away those it does not, and can be taken back', () => {
    for (const count of [8, 3]) {
      const workshop = workshopWith(24);
      workshop.write(workshop.divide());
      const [people, groups] = [workshop.people(), workshop.groups()];
      const takeBack = workshop.act(workshop.divide(count));
      expect(workshop.groups()).toHaveLength(count);
      const ids = workshop.groups().map((group) => group.id);
      for (const { value } of workshop.people()) expect(ids).toContain(value.groupId);
      takeBack();
      expect([workshop.people(), workshop.groups()]).toEqual([people, groups]);
    }
  });
});

describe('wishes', () => {
  test('count for both, and the newer takes the older one’s place', () => {
    const workshop = workshopWith(3);
    workshop.write(addWish(workshop.people(), 'together', id(1), id(2)));
    expect(wishedBy(workshop.people(), id(2), 'together')).toEqual([id(1)]);
    workshop.write(addWish(workshop.people(), 'apart', id(2), id(1)));
    expect(wishesOf(workshop.people())).toEqual({ together: [], apart: [[id(1), id(2)]] });
    workshop.write(removeWish(workshop.people(), 'apart', id(1), id(2)));
    expect(wishesOf(workshop.people())).toEqual({ together: [], apart: [] });
  });

  test('that the seats go against are told in each group they touch', () => {
    const workshop = workshopWith(4);
    const broken = (place: number) =>
      brokenWishesIn(workshop.people(), workshop.groups()[place]?.id as Id<'group'>);
    workshop.write(addWish(workshop.people(), 'together', id(1), id(2)));
    workshop.write(addWish(workshop.people(), 'apart', id(1), id(3)));
    for (const number of [1, 2]) workshop.write(workshop.seat(number, 0));
    expect(broken(0)).toEqual({ together: [], apart: [] });
    workshop.write(workshop.seat(2, 1));
    workshop.write(workshop.seat(3, 0));
    expect(broken(0)).toEqual({ together: [[id(1), id(2)]], apart: [[id(1), id(3)]] });
    expect(broken(1)).toEqual({ together: [[id(1), id(2)]], apart: [] });
    workshop.change(2, { invitation: 'declined' });
    expect(broken(0).together).toEqual([]);
  });

  test('about somebody who is not on the list any more count for nothing', () => {
    const workshop = workshopWith(2);
    workshop.write(addWish(workshop.people(), 'apart', id(1), id(2)));
    workshop.write(removeParticipant(workshop.people(), workshop.groups(), id(2)));
    expect(wishesOf(workshop.people()).apart).toEqual([]);
  });
});

describe('a list from somewhere else', () => {
  const kari: FoundPerson = { name: 'Kari Eksempel', party: 'Ap', committee: 'Kultur' };

  function takeIn(workshop: ReturnType<typeof workshopWith>, found: readonly FoundPerson[]) {
    const plan = planImport(found, workshop.people());
    workshop.write(importPeople(plan, workshop.people(), workshop.groups(), unsaid, workshop.moment));
    return plan;
  }

  test('the same list again adds nobody, and what has changed is brought up to date', () => {
    const workshop = workshopWith(0);
    expect(takeIn(workshop, [kari, { name: 'Ola Prøve', serviceArea: 'Teknisk' }]).added).toHaveLength(2);
    expect(workshop.people().map(({ value }) => value.participantKind)).toEqual([
      'politician',
      'administrator',
    ]);
    const again = takeIn(workshop, [{ ...kari, name: ' kari  eksempel' }, { name: 'Ola Prøve' }]);
    expect(again).toMatchObject({ added: [], updated: [] });
    const newer = takeIn(workshop, [{ name: 'Kari Eksempel', invitation: 'accepted' }]);
    expect(newer.updated).toHaveLength(1);
    expect(workshop.people()[0]?.value).toMatchObject({ ...kari, invitation: 'accepted' });
    expect(workshop.people()).toHaveLength(2);
  });

  test('the same row twice is one person, the same name with another party two', () => {
    const workshop = workshopWith(0);
    const plan = takeIn(workshop, [kari, { ...kari }, { ...kari, party: 'H' }]);
    expect([plan.added.length, plan.repeated.length, plan.sameName.length]).toEqual([2, 1, 1]);
    expect(takeIn(workshop, [kari, { ...kari, party: 'H' }]).unchanged).toHaveLength(2);
  });

  describe('two of one name are known by what else the row says', () => {
    const other: FoundPerson = { name: 'Kari Eksempel', party: 'H', committee: 'Plan' };
    const answers = (workshop: ReturnType<typeof workshopWith>) =>
      workshop.people().map(({ value }) => `${value.party} ${value.invitation}`);

    function bothOnTheList() {
      const workshop = workshopWith(0);
      takeIn(workshop, [kari, other]);
      return workshop;
    }

    test('in the opposite order', () => {
      const workshop = bothOnTheList();
      const plan = takeIn(workshop, [
        { ...other, invitation: 'declined' },
        { name: 'Kari Eksempel', party: 'ap', invitation: 'accepted' },
      ]);
      expect(answers(workshop)).toEqual(['ap accepted', 'H declined']);
      expect(plan.unsure).toEqual([]);
    });

    test('with only one of them in the file', () => {
      const workshop = bothOnTheList();
      const plan = takeIn(workshop, [{ name: 'Kari Eksempel', committee: 'Plan', invitation: 'accepted' }]);
      expect(answers(workshop)).toEqual(['Ap notSent', 'H accepted']);
      expect(plan.unsure).toEqual([]);
    });

    test('who is not told apart is the first, and that is told', () => {
      const workshop = bothOnTheList();
      const row: FoundPerson = { name: 'Kari Eksempel', invitation: 'accepted' };
      expect(takeIn(workshop, [row]).unsure).toEqual([row]);
      expect(answers(workshop)).toEqual(['Ap accepted', 'H notSent']);
    });
  });

  test('who has said no by the newer list leaves the seat', () => {
    const workshop = workshopWith(6);
    workshop.write(workshop.divide());
    takeIn(workshop, [{ name: 'Person 1', invitation: 'declined' }]);
    expect(workshop.one(1)).toMatchObject({ groupId: null, invitation: 'declined' });
    const seats = workshop.groups().map(({ value }) => value.politicians + value.administrators);
    expect(seats.reduce((sum, each) => sum + each, 0)).toBe(5);
  });
});

test('the list is erased with those in the trash, and nothing but people', () => {
  const workshop = workshopWith(2);
  workshop.write(addParticipant(workshop.people(), 'politician', workshop.moment));
  workshop.write(removeParticipant(workshop.people(), workshop.groups(), id(1)));
  const trash = workshop.everything().filter((entry) => entry.deleted);
  const erased = eraseParticipants(workshop.people(), trash);
  expect(erased).toHaveLength(3);
  expect(erased.every(({ type }) => type === 'erase')).toBe(true);
});
