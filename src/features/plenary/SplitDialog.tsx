import { Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Entry } from '#/domain/entry.ts';
import { asSeen } from '#/domain/plenary.ts';
import { halvesOf, splitPoint } from '#/domain/plenary-join.ts';
import { bad } from '#/domain/result.ts';
import { FormDialog } from '#/ui/FormDialog.tsx';
import { usePlenary } from './plenary.tsx';

interface Props {
  readonly point: Entry<'point'>;
  readonly number: number;
  readonly onDone: () => void;
}

/** Two wordings out of one; where it may be parted is suggested. */
export function SplitDialog({ point, number, onDone }: Props) {
  const { words, tryTo } = usePlenary();
  const [halves, setHalves] = useState(() => halvesOf(point.value.text));
  const [problem, setProblem] = useState('');
  const [first, second] = halves;

  async function submit() {
    const outcome = await tryTo(
      (session, moment) => {
        const stored = asSeen(session, point);
        return stored ? splitPoint(session, stored, halves, moment) : bad({ type: 'pointGone' });
      },
      () => words.said.split(number),
    );
    if (outcome.problem) setProblem(words.problems[outcome.problem.type]);
    else if (outcome.done) onDone();
  }

  const isEmpty = first.trim() === '' || second.trim() === '';
  const errorOf = (text: string) => (problem && text.trim() === '' ? problem : undefined);
  return (
    <FormDialog
      title={words.joined.splitOf(number)}
      lead={words.joined.splitLead}
      submitLabel={words.joined.doSplit}
      onSubmit={submit}
      onCancel={onDone}
    >
      <Textfield
        label={words.joined.first}
        multiline
        rows={4}
        value={first}
        error={errorOf(first)}
        onChange={(event) => setHalves([event.currentTarget.value, second])}
      />
      <Textfield
        label={words.joined.second}
        multiline
        rows={4}
        value={second}
        error={errorOf(second)}
        onChange={(event) => setHalves([first, event.currentTarget.value])}
      />
      {problem && !isEmpty && <ValidationMessage role="alert">{problem}</ValidationMessage>}
    </FormDialog>
  );
}
