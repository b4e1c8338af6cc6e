import { type Change, create, edit, type Moment, remove } from './change.ts';
import type { AnyEntry, Entry } from './entry.ts';
import type { Division, Seat } from './group-maker.ts';
import type { Pair } from './group-maker-wishes.ts';
import { applyDistribution, type Headcount } from './group-plan.ts';
import type { Id } from './ids.ts';
import { lastOrder } from './order.ts';
import {
  type Invitation,
  invitations,
  type Language,
  type Participant,
  type ParticipantKind,
  participantKinds,
} from './workshop.ts';

/** The list of participants: one for each person, on the facilitator's device only. */
export type People = readonly Entry<'participant'>[];

/** Has been invited and has not said no: only they get a seat. */
export function isComing({ invitation }: Pick<Participant, 'invitation'>): boolean {
  return invitation === 'invited' || invitation === 'accepted';
}

export type Counts = Readonly<Record<ParticipantKind, Readonly<Record<Invitation, number>>>>;

export function countsOf(people: People): Counts {
  const count = (kind: ParticipantKind, invitation: Invitation) =>
    people.filter(({ value }) => value.participantKind === kind && value.invitation === invitation).length;
  const byInvitation = (kind: ParticipantKind) =>
    Object.fromEntries(invitations.map((invitation) => [invitation, count(kind, invitation)]));
  return Object.fromEntries(participantKinds.map((kind) => [kind, byInvitation(kind)])) as unknown as Counts;
}

/** Those who are to have a seat, with the one they have now. */
export function seatsOf(people: People, groups: readonly Entry<'group'>[]): Seat[] {
  const placeOf = new Map(groups.map(({ id }, place) => [id, place]));
  return people
    .filter(({ value }) => isComing(value))
    .map(({ id, value }) => ({
      id,
      kind: value.participantKind,
      party: value.party,
      committee: value.committee,
      group: (value.groupId && placeOf.get(value.groupId)) ?? null,
    }));
}

/** Everybody who must sit, or must not sit, with somebody; each pair once. */
export function wishesOf(people: People): { readonly together: Pair[]; readonly apart: Pair[] } {
  return { together: pairsOf(people, 'together'), apart: pairsOf(people, 'apart') };
}

/** Wishes the seats go against, as seen from one group: those who sit here and should not, or not without each other. */
export function brokenWishesIn(
  people: People,
  groupId: Id<'group'>,
): { readonly together: Pair[]; readonly apart: Pair[] } {
  const coming = people.filter(({ value }) => isComing(value));
  const here = new Set(coming.flatMap(({ id, value }) => (value.groupId === groupId ? id : [])));
  const { together, apart } = wishesOf(coming);
  return {
    together: together.filter(([a, b]) => here.has(a) !== here.has(b)),
    apart: apart.filter(([a, b]) => here.has(a) && here.has(b)),
  };
}

export type Wish = 'together' | 'apart';

/** Whom this person has such a wish with, whoever's record holds it. */
export function wishedBy(people: People, id: Id<'participant'>, wish: Wish): Id<'participant'>[] {
  return pairsOf(people, wish).flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : []));
}

function pairsOf(people: People, wish: Wish): Pair[] {
  const ids = new Set(people.map(({ id }) => id));
  const pairs = new Map<string, Pair>();
  for (const { id, value } of people)
    for (const other of value[wish] ?? []) {
      if (other === id || !ids.has(other)) continue;
      const pair: Pair = id < other ? [id, other] : [other, id];
      pairs.set(pair.join(' '), pair);
    }
  return [...pairs.values()];
}

/** Two may sit together or apart, not both: the newer wish takes the older one's place. */
export function addWish(
  people: People,
  wish: Wish,
  id: Id<'participant'>,
  other: Id<'participant'>,
): Change[] {
  const own = people.find((person) => person.id === id);
  if (!own || id === other) return [];
  const against = removeWish(people, wish === 'together' ? 'apart' : 'together', id, other);
  return [...against, edit('participant', id, { [wish]: [...(own.value[wish] ?? []), other] })];
}

export function removeWish(
  people: People,
  wish: Wish,
  id: Id<'participant'>,
  other: Id<'participant'>,
): Change[] {
  return people.flatMap((person): Change[] => {
    const [own, named] = person.id === id ? [id, other] : [other, id];
    const wishes = person.value[wish] ?? [];
    if (person.id !== own || !wishes.includes(named)) return [];
    return [edit('participant', own, { [wish]: wishes.filter((each) => each !== named) })];
  });
}

export function addParticipant(people: People, kind: ParticipantKind, moment: Moment): Change[] {
  return [
    create('participant', moment.newId('participant'), {
      name: '',
      participantKind: kind,
      party: '',
      committee: '',
      position: '',
      serviceArea: '',
      groupId: null,
      invitation: 'notSent',
      order: lastOrder(people),
    }),
  ];
}

/** Changes one person. Who says no leaves the seat; the groups' numbers follow. */
export function changeParticipant(
  people: People,
  groups: readonly Entry<'group'>[],
  id: Id<'participant'>,
  patch: Partial<Participant>,
): Change[] {
  const own = people.find((person) => person.id === id);
  if (!own) return [];
  const whole = seated(patch, own);
  const after = people.map((person) =>
    person.id === id ? { ...person, value: { ...person.value, ...whole } } : person,
  );
  return [edit('participant', id, whole), ...numbersThatFollow(people, after, groups)];
}

/** Who is not coming has no seat. */
export function seated(patch: Partial<Participant>, { value }: Entry<'participant'>): Partial<Participant> {
  const after = { ...value, ...patch };
  return after.groupId !== null && !isComing(after) ? { ...patch, groupId: null } : patch;
}

/** Those who are not invited are, from now on. */
export function inviteAll(people: People): Change[] {
  return people
    .filter(({ value }) => value.invitation === 'notSent')
    .map(({ id }) => edit('participant', id, { invitation: 'invited' }));
}

export function removeParticipant(
  people: People,
  groups: readonly Entry<'group'>[],
  id: Id<'participant'>,
): Change[] {
  const after = people.filter((person) => person.id !== id);
  return [remove(id), ...numbersThatFollow(people, after, groups)];
}

/** For good, also those in the trash. The groups keep their numbers, which are nobody's. */
export function eraseParticipants(people: People, trash: readonly AnyEntry[]): Change[] {
  const thrown = trash.filter(({ kind }) => kind === 'participant');
  return [...people, ...thrown].map(({ id }) => ({ type: 'erase', id }));
}

export interface GroupsToFill {
  readonly people: People;
  readonly groups: readonly Entry<'group'>[];
  readonly language: Language;
}

/** Takes a division into use: groups are made or taken away to fit, everybody gets the seat, the numbers follow. */
export function applyDivision(
  { people, groups, language }: GroupsToFill,
  { groupOf, sizes }: Pick<Division, 'groupOf' | 'sizes'>,
  moment: Moment,
): Change[] {
  const headcounts = sizes.map((_, place) =>
    headcountOfPeople(people.filter(({ id }) => groupOf.get(id) === place)),
  );
  const changes = applyDistribution(groups, headcounts, language, moment);
  const made = changes.flatMap((change) =>
    change.type === 'create' && change.kind === 'group' ? [change.id] : [],
  );
  const ids = [...groups.slice(0, sizes.length).map(({ id }) => id), ...made];
  const seats = people.flatMap(({ id, value }): Change[] => {
    const place = groupOf.get(id);
    const groupId = (place === undefined ? undefined : ids[place]) ?? null;
    return groupId === value.groupId ? [] : [edit('participant', id, { groupId })];
  });
  return [...changes, ...seats];
}

/**
 * The groups' numbers follow the list where somebody on it sits, or sat until now. The other groups' numbers are somebody's
 * own until the last of those who are coming is given a seat. When nobody has a seat any more, all of them stay.
 */
export function numbersThatFollow(
  before: People,
  after: People,
  groups: readonly Entry<'group'>[],
): Change[] {
  const ids = new Set(groups.map(({ id }) => id));
  const hasSeat = ({ value }: Entry<'participant'>) => value.groupId !== null && ids.has(value.groupId);
  if (!after.some(hasSeat)) return [];
  const sat = new Map(before.map(({ id, value }) => [id, value.groupId]));
  const isSeating = after.some((person) => hasSeat(person) && sat.get(person.id) !== person.value.groupId);
  const isWhole = isSeating && after.every((person) => hasSeat(person) || !isComing(person.value));
  const followed = new Set([...before, ...after].map(({ value }) => value.groupId));
  return groups.flatMap((group): Change[] => {
    if (!isWhole && !followed.has(group.id)) return [];
    const headcount = headcountOfPeople(after.filter(({ value }) => value.groupId === group.id));
    const { politicians, administrators } = group.value;
    const isSame = politicians === headcount.politicians && administrators === headcount.administrators;
    return isSame ? [] : [edit('group', group.id, headcount)];
  });
}

export function headcountOfPeople(people: People): Headcount {
  const politicians = people.filter(({ value }) => value.participantKind === 'politician').length;
  return { politicians, administrators: people.length - politicians };
}
