import { Button } from '@digdir/designsystemet-react';
import type { To } from 'react-router';
import { useGoOn } from '#/features/shared/use-go-on.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import styles from './fields.module.css';

interface Props {
  readonly label: string;
  /** Whether it is gone. */
  readonly onDelete: () => Promise<boolean>;
  /** Where one is when it is closed; left out: at the list beside it. */
  readonly to?: To;
}

/** Deletes what is open in a list, and closes it. Not there where this window only reads. */
export function DeleteOpen({ label, onDelete, to = { search: '' } }: Props) {
  const begin = useGoOn();
  const { canWrite } = useWorkshop();
  if (!canWrite) return null;
  async function deleteIt() {
    const goOn = begin();
    if (await onDelete()) await goOn(to);
  }
  return (
    <Button
      variant="tertiary"
      data-color="danger"
      className={styles.start ?? ''}
      onClick={() => void deleteIt()}
    >
      {label}
    </Button>
  );
}
