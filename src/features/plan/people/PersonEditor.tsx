import { Field, Fieldset, Label, Radio, Select } from '@digdir/designsystemet-react';
import type { Entry } from '#/domain/entry.ts';
import { changeParticipant, isComing, type People, removeParticipant } from '#/domain/participants.ts';
import { participantKinds } from '#/domain/workshop.ts';
import { Section } from '#/features/plan/AboutSections.tsx';
import { EditorPane } from '#/features/shared/EditorPane.tsx';
import { DeleteOpen } from '#/features/shared/fields/DeleteOpen.tsx';
import fields from '#/features/shared/fields/fields.module.css';
import { TextField } from '#/features/shared/fields/TextField.tsx';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ParticipantsTexts } from '#/i18n/participants-texts.ts';
import { nameIn } from './name-words.ts';
import { InvitationField } from './PeopleList.tsx';
import { useUndoableEdit } from './use-people.ts';
import { Wishes } from './Wishes.tsx';

interface Props {
  readonly person: Entry<'participant'>;
  readonly people: People;
  readonly words: ParticipantsTexts;
}

/** One person on the list. */
export function PersonEditor({ person, people, words }: Props) {
  const { name } = person.value;
  return (
    <EditorPane
      name={name.trim() || words.unnamed}
      isNew={name === ''}
      title={words.list.one}
      back={words.list.all}
    >
      <Section>
        <TextField entry={person} field="name" label={words.fields.name} whenEmpty={words.list.nameMissing} />
        <KindField person={person} people={people} words={words} />
        <TextField entry={person} field="party" label={words.fields.party} />
        <TextField entry={person} field="committee" label={words.fields.committee} />
        <TextField entry={person} field="position" label={words.fields.position} />
        <TextField entry={person} field="serviceArea" label={words.fields.serviceArea} />
        <InvitationField person={person} people={people} words={words} labelled />
        <GroupField person={person} people={people} words={words} />
        <Wishes wish="together" person={person} people={people} words={words} />
        <Wishes wish="apart" person={person} people={people} words={words} />
        <DeletePerson person={person} people={people} words={words} />
      </Section>
    </EditorPane>
  );
}

function KindField({ person, people, words }: Props) {
  const { workshopId, session, canWrite } = useWorkshop();
  const edit = useEdit(workshopId);
  return (
    <Fieldset>
      <Fieldset.Legend>{words.list.kind}</Fieldset.Legend>
      {participantKinds.map((kind) => (
        <Radio
          key={kind}
          name="participantKind"
          value={kind}
          label={words.kinds[kind]}
          checked={person.value.participantKind === kind}
          readOnly={!canWrite}
          onChange={() =>
            canWrite &&
            void edit(() => changeParticipant(people, session.groups, person.id, { participantKind: kind }))
          }
        />
      ))}
    </Fieldset>
  );
}

/** The groups' numbers follow, so it is said, and can be taken back. */
function GroupField({ person, people, words }: Props) {
  const { session, canWrite } = useWorkshop();
  const undoable = useUndoableEdit(people);
  const { groups } = session;
  if (!isComing(person.value)) return <p className={fields.muted}>{words.list.notComing}</p>;
  const here = groups.find(({ id }) => id === person.value.groupId)?.id ?? '';

  function seatIn(groupId: string) {
    const group = groups.find(({ id }) => id === groupId);
    const name = nameIn(people, person.id, words);
    const said = group ? words.board.moved(name, group.value.name) : words.board.movedOut(name);
    const patch = { groupId: group?.id ?? null };
    void undoable(() => changeParticipant(people, groups, person.id, patch), said);
  }

  return (
    <Field>
      <Label>{words.fields.group}</Label>
      <Select value={here} onChange={(event) => canWrite && seatIn(event.target.value)}>
        <Select.Option value="">{words.list.noGroup}</Select.Option>
        {groups.map(({ id, value }) => (
          <Select.Option key={id} value={id}>
            {value.name}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}

function DeletePerson({ person, people, words }: Props) {
  const { session } = useWorkshop();
  const undoable = useUndoableEdit(people);
  const name = person.value.name.trim() || words.unnamed;
  return (
    <DeleteOpen
      label={words.list.remove}
      onDelete={() =>
        undoable(() => removeParticipant(people, session.groups, person.id), words.list.removed(name))
      }
    />
  );
}
