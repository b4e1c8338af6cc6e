import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeParticipant, removeParticipant } from '#/domain/participants.ts';
import { invitations } from '#/domain/workshop.ts';
import { numbersOf, personId, workshopWith } from '../kit/participants.ts';

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
    workshop.write(removeParticipant(workshop.people(), workshop.groups(), personId(1)));
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
            ? removeParticipant(people, groups, personId(number))
            : changeParticipant(people, groups, personId(number), patch);
          if (!people.some((each) => each.id === personId(number))) continue;
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
