import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Entry } from '#/domain/entry.ts';
import { moveToProposal } from '#/domain/plenary-own.ts';
import { FormDialog } from '#/ui/FormDialog.tsx';
import { usePlenary } from './plenary.tsx';

interface Props {
  readonly point: Entry<'point'>;
  readonly number: number;
  readonly onDone: () => void;
}

/** The point goes to another of the plenary's proposals. */
export function MoveToDialog({ point, number, onDone }: Props) {
  const { words, elsewhere, titleOf, act } = usePlenary();
  const [wanted, want] = useState(elsewhere[0]?.id);

  function submit() {
    onDone();
    if (wanted === undefined) return;
    void act(
      (session) => moveToProposal(session, point.id, wanted),
      (done) => words.said.movedTo(titleOf(wanted), done.number, done.counted),
    );
  }

  return (
    <FormDialog
      title={words.joined.moveToOf(number)}
      lead={words.joined.moveLead}
      submitLabel={words.joined.doMoveTo}
      onSubmit={submit}
      onCancel={onDone}
    >
      <Field>
        <Label>{words.joined.moveWhere}</Label>
        <Select value={wanted} onChange={(event) => want(event.currentTarget.value as typeof wanted)}>
          {elsewhere.map(({ id }) => (
            <Select.Option key={id} value={id}>
              {titleOf(id)}
            </Select.Option>
          ))}
        </Select>
      </Field>
    </FormDialog>
  );
}
