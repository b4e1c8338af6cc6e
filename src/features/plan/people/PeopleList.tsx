import { Field, Label, Link, Select, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import type { Entry } from '#/domain/entry.ts';
import { changeParticipant, type People } from '#/domain/participants.ts';
import { type Invitation, invitations } from '#/domain/workshop.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ParticipantsTexts } from '#/i18n/participants-texts.ts';
import { factsOf } from './name-words.ts';
import styles from './People.module.css';
import { useUndoableEdit } from './use-people.ts';

interface Props {
  readonly people: People;
  readonly words: ParticipantsTexts;
  readonly openId: string | undefined;
}

/** So many are found at a glance. */
const few = 12;

export function editLinkId(personId: string): string {
  return `edit-${personId}`;
}

/** Everybody on the list, with the answer to the invitation at hand. */
export function PeopleList({ people, words, openId }: Props) {
  const [typed, setTyped] = useState('');
  const sought = typed.trim().toLowerCase();
  const found = people.filter(({ value }) =>
    [value.name, factsOf(value, words)].join(' ').toLowerCase().includes(sought),
  );
  return (
    <>
      {people.length > few && (
        <div className={styles.search}>
          <Textfield
            label={words.list.search}
            type="search"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <p role="status" className={styles.small}>
            {sought && words.list.found(found.length, people.length)}
          </p>
        </div>
      )}
      <ul className={styles.people} aria-label={words.list.label}>
        {found.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            people={people}
            words={words}
            isOpen={person.id === openId}
          />
        ))}
      </ul>
    </>
  );
}

interface RowProps extends Omit<Props, 'openId'> {
  readonly person: Entry<'participant'>;
  readonly isOpen: boolean;
}

function PersonRow({ person, people, words, isOpen }: RowProps) {
  const { session } = useWorkshop();
  const { value } = person;
  const name = value.name.trim() || words.unnamed;
  const group = session.groups.find(({ id }) => id === value.groupId);
  return (
    <li className={styles.person} data-open={isOpen}>
      <Link asChild className={styles.name}>
        <RouterLink
          id={editLinkId(person.id)}
          to={{ search: `?person=${person.id}` }}
          aria-label={words.list.edit(name)}
        >
          {name}
        </RouterLink>
      </Link>
      <span className={styles.facts}>
        {`${factsOf(value, words)} `}
        {group && <span>{words.list.inGroup(group.value.name)}</span>}
      </span>
      <InvitationField person={person} people={people} words={words} />
    </li>
  );
}

/** Who says no leaves the seat, which is said and can be taken back. */
export function InvitationField({ person, people, words, labelled = false }: InvitationProps) {
  const { workshopId, session, canWrite } = useWorkshop();
  const edit = useEdit(workshopId);
  const undoable = useUndoableEdit(people);
  const { groups } = session;
  const name = person.value.name.trim() || words.unnamed;
  const group = groups.find(({ id }) => id === person.value.groupId);

  function save(invitation: Invitation) {
    const rule = () => changeParticipant(people, groups, person.id, { invitation });
    const leaves = group && (invitation === 'declined' || invitation === 'notSent');
    return leaves ? undoable(rule, words.list.left(name, group.value.name)) : edit(rule);
  }

  return (
    <Field className={styles.invitation ?? ''}>
      <Label className={labelled ? '' : 'visually-hidden'}>
        {labelled ? words.fields.invitation : words.list.invitationOf(name)}
      </Label>
      <Select
        value={person.value.invitation}
        onChange={(event) => {
          const chosen = invitations.find((each) => each === event.target.value);
          if (canWrite && chosen) void save(chosen);
        }}
      >
        {invitations.map((each) => (
          <Select.Option key={each} value={each}>
            {words.invitations[each]}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}

interface InvitationProps extends Omit<Props, 'openId'> {
  readonly person: Entry<'participant'>;
  readonly labelled?: boolean;
}
