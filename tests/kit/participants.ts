import { type Change, create, edit } from '#/domain/change.ts';
import type { Entry } from '#/domain/entry.ts';
import { makeGroups } from '#/domain/group-maker.ts';
import type { Id } from '#/domain/ids.ts';
import { applyDivision, changeParticipant, seatsOf, wishesOf } from '#/domain/participants.ts';
import { takenBack } from '#/domain/participants-taken-back.ts';
import { workshopFromTemplate } from '#/domain/template.ts';
import type { Invitation, Participant } from '#/domain/workshop.ts';
import { paperWorkshop } from './paper-workshop.ts';

/** Six groups without numbers, and people «1», «2», … of whom every third is from the administration. */
export function workshopWith(count: number, invitation: Invitation = 'accepted') {
  const paper = paperWorkshop();
  paper.write(workshopFromTemplate({ title: '', date: null, language: 'nb' }, paper.moment).changes);
  for (let number = 1; number <= count; number++)
    paper.write([create('participant', personId(number), person(number, { invitation }))]);
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
      changeParticipant(self.people(), self.groups(), personId(number), {
        groupId: place === null ? null : (self.groups()[place]?.id ?? null),
      }),
    everything: paper.everything,
    one: (number: number) => self.people().find((each) => each.id === personId(number))?.value,
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
      paper.write(changeParticipant(self.people(), self.groups(), personId(number), patch)),
  };
  return self;
}

export function personId(number: number): Id<'participant'> {
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

export function numbersOf(groups: readonly Entry<'group'>[]): string {
  return groups.map(({ value }) => `${value.politicians}+${value.administrators}`).join(' ');
}
