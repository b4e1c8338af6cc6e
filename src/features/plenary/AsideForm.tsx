import { Button, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import type { Entry } from '#/domain/entry.ts';
import { asSeen } from '#/domain/plenary.ts';
import { setAside } from '#/domain/plenary-join.ts';
import { bad } from '#/domain/result.ts';
import { useKeptText } from '#/features/shared/use-kept-text.ts';
import { useSingleTap } from '#/features/shared/use-single-tap.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { focusError } from '#/ui/focus-error.ts';
import styles from './Dialogs.module.css';
import { usePlenary } from './plenary.tsx';

/** A point that is not taken forward: why, in words its group can read. */
export function AsideForm({ point, onDone }: { point: Entry<'point'>; onDone: () => void }) {
  const { words, tryTo, nameOf } = usePlenary();
  const isNewTap = useSingleTap();
  const { workshopId } = useWorkshop();
  const reason = useKeptText(workshopId, point.id, `set-aside/${point.id}`);
  const [problem, setProblem] = useState('');

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!isNewTap(event)) return;
    const form = event.currentTarget;
    const outcome = await tryTo(
      (session) => {
        const stored = asSeen(session, point);
        return stored ? setAside(stored, reason.text) : bad({ type: 'pointGone' });
      },
      () => words.said.setAside(nameOf(point)),
    );
    if (outcome.problem) {
      setProblem(words.problems[outcome.problem.type]);
      focusError(form);
    } else if (outcome.done) {
      reason.drop();
      onDone();
    }
  }

  return (
    <form className={styles.choosing} onSubmit={(event) => void submit(event)} noValidate>
      <Textfield
        label={words.point.reason}
        description={words.point.reasonHelp}
        multiline
        rows={2}
        value={reason.text}
        error={problem || undefined}
        onChange={(event) => reason.change(event.currentTarget.value)}
      />
      <Button type="submit" variant="secondary">
        {words.point.doAside}
      </Button>
    </form>
  );
}
