import { type Change, create, edit, type Moment } from './change.ts';
import type { Entry } from './entry.ts';
import { lastOrder } from './order.ts';
import { numbersThatFollow, type People, seated } from './participants.ts';
import type { Invitation, Participant, ParticipantKind } from './workshop.ts';

/** A person as a list from somewhere else has them. What the list does not say is left out. */
export interface FoundPerson {
  readonly name: string;
  readonly participantKind?: ParticipantKind;
  readonly party?: string;
  readonly committee?: string;
  readonly position?: string;
  readonly serviceArea?: string;
  readonly invitation?: Invitation;
}

/** What new people are where their row does not say. */
export interface WhenUnsaid {
  readonly participantKind: ParticipantKind;
  readonly invitation: Invitation;
}

/** What taking a list in would do. Who is here already is brought up to date; nothing that is filled in becomes empty. */
export interface ImportPlan<P extends FoundPerson = FoundPerson> {
  readonly added: readonly P[];
  readonly updated: readonly { readonly person: P; readonly entry: Entry<'participant'> }[];
  readonly unchanged: readonly P[];
  /** The same row once more: taken in once. */
  readonly repeated: readonly P[];
  /** Two rows with the same name that say different things: taken for two people. */
  readonly sameName: readonly P[];
  /** Brought up to date, though several here have the name and the row tells none of them apart. */
  readonly unsure: readonly P[];
}

/** People are known again by their names; where several have the name, by what else the row says of them. */
export function planImport<P extends FoundPerson>(found: readonly P[], people: People): ImportPlan<P> {
  const rows = new Map<string, P[]>();
  const repeated: P[] = [];
  const sameName: P[] = [];
  for (const person of found) {
    const name = plainName(person.name);
    const others = rows.get(name) ?? [];
    if (others.some((other) => saidBy(other) === saidBy(person))) {
      repeated.push(person);
      continue;
    }
    if (others.length > 0) sameName.push(person);
    rows.set(name, [...others, person]);
  }
  const waiting = new Map<string, Entry<'participant'>[]>();
  for (const entry of people) {
    const name = plainName(entry.value.name);
    waiting.set(name, [...(waiting.get(name) ?? []), entry]);
  }
  const known = new Map([...rows].flatMap(([name, some]) => paired(some, waiting.get(name) ?? [])));
  const once = found.filter((person) => !repeated.includes(person));
  const isChanged = ({ person, entry }: Known<P>) => Object.keys(patchFor(person, entry)).length > 0;
  const updated = once.flatMap((person) => known.get(person) ?? []).filter(isChanged);
  return {
    added: once.filter((person) => !known.has(person)),
    updated: updated.map(({ person, entry }) => ({ person, entry })),
    unchanged: once.filter((person) => known.has(person) && !updated.some((each) => each.person === person)),
    repeated,
    sameName,
    unsure: updated.filter(({ isUnsure }) => isUnsure).map(({ person }) => person),
  };
}

interface Known<P> {
  readonly person: P;
  readonly entry: Entry<'participant'>;
  readonly isUnsure: boolean;
}

/** Rows and people of one name: first those where the two contradict each other least and agree most, then by order. */
function paired<P extends FoundPerson>(rows: readonly P[], people: People): [P, Known<P>][] {
  const pairs = rows
    .flatMap((person) => people.map((entry) => ({ person, entry, likeness: likeness(person, entry) })))
    .toSorted((a, b) => b.likeness - a.likeness);
  const known = new Map<P, Known<P>>();
  const free = new Set(people);
  for (const { person, entry, likeness: best } of pairs) {
    if (known.has(person) || !free.has(entry)) continue;
    free.delete(entry);
    const isUnsure = pairs.some(
      (pair) => pair.person === person && free.has(pair.entry) && pair.likeness === best,
    );
    known.set(person, { person, entry, isUnsure });
  }
  return [...known];
}

/** A contradiction weighs more than all that agrees. What is not filled in on both sides tells nothing. */
function likeness(person: FoundPerson, { value }: Entry<'participant'>): number {
  return (['party', 'committee', 'serviceArea'] as const).reduce((sum, field) => {
    const [said, filled] = [plainName(person[field] ?? ''), plainName(value[field])];
    return said === '' || filled === '' ? sum : sum + (said === filled ? 1 : -10);
  }, 0);
}

/** Who by the new list has said no leaves the seat, as everywhere else. */
export function importPeople(
  { added, updated }: ImportPlan,
  people: People,
  groups: readonly Entry<'group'>[],
  unsaid: WhenUnsaid,
  moment: Moment,
): Change[] {
  const first = lastOrder(people);
  const patches = new Map(
    updated.map(({ person, entry }) => [entry.id, seated(patchFor(person, entry), entry)]),
  );
  const after = people.map((entry) => ({ ...entry, value: { ...entry.value, ...patches.get(entry.id) } }));
  return [
    ...[...patches].map(([id, patch]) => edit('participant', id, patch)),
    ...numbersThatFollow(people, after, groups),
    ...added.map((person, index) => {
      const { party = '', committee = '', position = '', serviceArea = '' } = person;
      return create('participant', moment.newId('participant'), {
        name: person.name,
        participantKind: person.participantKind ?? kindByFields(person) ?? unsaid.participantKind,
        party,
        committee,
        position,
        serviceArea,
        groupId: null,
        invitation: person.invitation ?? unsaid.invitation,
        order: first + index,
      });
    }),
  ];
}

/** Whether a row tells what the person is, by a party or a service area if not in words. */
export function kindByFields({ party, serviceArea }: FoundPerson): ParticipantKind | undefined {
  if (party) return 'politician';
  return serviceArea ? 'administrator' : undefined;
}

const fields = ['participantKind', 'party', 'committee', 'position', 'serviceArea', 'invitation'] as const;

/** What the row says, the name aside. */
function fieldsOf(person: FoundPerson): readonly (readonly [(typeof fields)[number], string])[] {
  return fields.flatMap((field) => (person[field] ? [[field, person[field]] as const] : []));
}

function saidBy(person: FoundPerson): string {
  return JSON.stringify(fieldsOf(person));
}

function patchFor(person: FoundPerson, { value }: Entry<'participant'>): Partial<Participant> {
  return Object.fromEntries(fieldsOf(person).filter(([field, said]) => value[field] !== said));
}

/** «Kari  Eksempel» and «kari eksempel» are one. */
function plainName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
