import { Fieldset, Radio } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import type { People } from '#/domain/participants.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ParticipantsTexts } from '#/i18n/participants-texts.ts';
import { FormDialog } from '#/ui/FormDialog.tsx';

interface Props {
  readonly person: Entry<'participant'>;
  readonly people: People;
  readonly words: ParticipantsTexts;
  readonly onMove: (groupId: Id<'group'> | null) => void;
  readonly onCancel: () => void;
}

/** Where to: every group with how many it has, and none. */
export function MoveDialog({ person, people, words, onMove, onCancel }: Props) {
  const { session } = useWorkshop();
  const [chosen, choose] = useState(person.value.groupId);
  const name = person.value.name.trim() || words.unnamed;
  const sizeOf = (id: string) => people.filter(({ value }) => value.groupId === id).length;
  return (
    <FormDialog
      title={words.board.moveOne(name)}
      submitLabel={words.board.move}
      onSubmit={() => onMove(chosen)}
      onCancel={onCancel}
    >
      <Fieldset>
        <Fieldset.Legend>{words.board.moveTo(name)}</Fieldset.Legend>
        {session.groups.map(({ id, value }) => (
          <Radio
            key={id}
            name="group"
            value={id}
            label={words.board.ofSize(value.name, sizeOf(id))}
            checked={chosen === id}
            onChange={() => choose(id)}
          />
        ))}
        <Radio
          name="group"
          value="none"
          label={words.list.noGroup}
          checked={!session.groups.some(({ id }) => id === chosen)}
          onChange={() => choose(null)}
        />
      </Fieldset>
    </FormDialog>
  );
}
