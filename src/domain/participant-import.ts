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
}

/** People are known again by their names. The second of a name in the list is the second of that name here. */
export function planImport<P extends FoundPerson>(found: readonly P[], people: People): ImportPlan<P> {
  const waiting = new Map<string, Entry<'participant'>[]>();
  for (const entry of people) {
    const name = plainName(entry.value.name);
    waiting.set(name, [...(waiting.get(name) ?? []), entry]);
  }
  const seen = new Map<string, Set<string>>();
  const plan = {
    added: [] as P[],
    updated: [] as { person: P; entry: Entry<'participant'> }[],
    unchanged: [] as P[],
    repeated: [] as P[],
    sameName: [] as P[],
  };
  for (const person of found) {
    const name = plainName(person.name);
    const rows = seen.get(name) ?? new Set();
    seen.set(name, rows);
    const said = JSON.stringify(fieldsOf(person));
    if (rows.has(said)) {
      plan.repeated.push(person);
      continue;
    }
    if (rows.size > 0) plan.sameName.push(person);
    rows.add(said);
    const entry = waiting.get(name)?.shift();
    if (!entry) plan.added.push(person);
    else if (Object.keys(patchFor(person, entry)).length > 0) plan.updated.push({ person, entry });
    else plan.unchanged.push(person);
  }
  return plan;
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

function patchFor(person: FoundPerson, { value }: Entry<'participant'>): Partial<Participant> {
  return Object.fromEntries(fieldsOf(person).filter(([field, said]) => value[field] !== said));
}

/** «Kari  Eksempel» and «kari eksempel» are one. */
function plainName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
