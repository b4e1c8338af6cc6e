import { Button } from '@digdir/designsystemet-react';
import { useId } from 'react';
import styles from './CalendarButton.module.css';
import { type TextFile, useSaveText } from './use-save-text.ts';

interface Props {
  readonly label: string;
  readonly help: string;
  /** Null where it cannot be made yet. */
  readonly make: () => TextFile | null;
}

/** Deadlines for a calendar program, and what such a file is. Stands in a heading, its help under all the buttons. */
export function CalendarButton({ label, help, make }: Props) {
  const helpId = useId();
  const saveText = useSaveText('text/calendar;charset=utf-8');
  async function save() {
    const calendar = make();
    if (calendar) await saveText(calendar);
  }
  return (
    <>
      <Button variant="secondary" aria-describedby={helpId} onClick={() => void save()}>
        {label}
      </Button>
      <p className={styles.help} id={helpId}>
        {help}
      </p>
    </>
  );
}
