import { describe, expect, test } from 'vitest';
import { type FoundPerson, importPeople, planImport } from '#/domain/participant-import.ts';
import { workshopWith } from '../kit/participants.ts';

const unsaid = { participantKind: 'politician', invitation: 'notSent' } as const;

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
