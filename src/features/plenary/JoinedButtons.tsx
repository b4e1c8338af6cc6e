import { Button } from '@digdir/designsystemet-react';
import { type RefObject, useState } from 'react';
import { noAct } from '#/domain/act.ts';
import type { Entry } from '#/domain/entry.ts';
import { deletePlenaryPoint } from '#/domain/plenary-join.ts';
import { good } from '#/domain/result.ts';
import type { useSingleTap } from '#/features/shared/use-single-tap.ts';
import { useTexts } from '#/i18n/react.tsx';
import styles from './JoinedPoint.module.css';
import { JoinOwnDialog } from './JoinOwnDialog.tsx';
import { MoveToDialog } from './MoveToDialog.tsx';
import { usePlenary } from './plenary.tsx';
import { SplitDialog } from './SplitDialog.tsx';

interface Props {
  readonly point: Entry<'point'>;
  readonly number: number;
  readonly editButton: RefObject<HTMLButtonElement | null>;
  readonly isNewTap: ReturnType<typeof useSingleTap>;
  readonly onEdit: () => void;
}

const dialogs = { split: SplitDialog, join: JoinOwnDialog, moveTo: MoveToDialog } as const;

/** What can be done with a point of the joined proposal; only what there is something to do it with. */
export function JoinedButtons({ point, number, editButton, isNewTap, onEdit }: Props) {
  const t = useTexts();
  const { words, points, elsewhere, act } = usePlenary();
  const [asking, ask] = useState<keyof typeof dialogs | null>(null);
  const Asking = asking && dialogs[asking];
  const remove = () =>
    void act(
      (session) => {
        const stored = session.points.find(({ id }) => id === point.id);
        return good(stored ? deletePlenaryPoint(stored) : noAct);
      },
      () => words.said.removed(number),
    );
  return (
    <>
      <div className={styles.buttons}>
        <Button ref={editButton} variant="secondary" aria-label={words.joined.edit(number)} onClick={onEdit}>
          {t.common.edit}
        </Button>
        <Button variant="tertiary" aria-label={words.joined.splitOf(number)} onClick={() => ask('split')}>
          {words.joined.split}
        </Button>
        {points.length > 1 && (
          <Button variant="tertiary" aria-label={words.joined.joinOf(number)} onClick={() => ask('join')}>
            {words.joined.join}
          </Button>
        )}
        {elsewhere.length > 0 && (
          <Button variant="tertiary" aria-label={words.joined.moveToOf(number)} onClick={() => ask('moveTo')}>
            {words.joined.moveTo}
          </Button>
        )}
        <Button
          variant="tertiary"
          data-color="danger"
          aria-label={words.joined.removeOf(number)}
          onClick={(event) => isNewTap(event) && remove()}
        >
          {words.joined.remove}
        </Button>
      </div>
      {Asking && <Asking point={point} number={number} onDone={() => ask(null)} />}
    </>
  );
}
