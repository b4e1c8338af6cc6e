import { Field, Label, Select } from '@digdir/designsystemet-react';
import type { Entry } from '#/domain/entry.ts';
import styles from './ChooseProposal.module.css';

interface Props {
  readonly all: readonly Entry<'decision'>[];
  readonly proposal: Entry<'decision'> | null;
  readonly onChoose: (id: string) => void;
  readonly words: {
    readonly choose: string;
    /** «Forslag 2: Trafikk» */
    readonly name: (number: number, title: string) => string;
  };
}

/** Which of the plenary's proposals the screen is about; nothing where there is only one. */
export function ChooseProposal({ all, proposal, onChoose, words }: Props) {
  if (all.length < 2) return null;
  return (
    <Field className={styles.field}>
      <Label>{words.choose}</Label>
      <Select value={proposal?.id ?? ''} onChange={(event) => onChoose(event.target.value)}>
        {all.map(({ id, value }, index) => (
          <Select.Option key={id} value={id}>
            {words.name(index + 1, value.title)}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
