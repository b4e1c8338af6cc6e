import { Alert } from '@digdir/designsystemet-react';
import { useTexts } from '#/i18n/react.tsx';
import { FileButton } from '#/ui/FileButton.tsx';
import styles from './Attachments.module.css';
import type { Attaching } from './use-attaching.ts';

interface Props {
  readonly label: string;
  /** What it is called where several such buttons stand on one screen. */
  readonly name?: string;
  readonly attaching: Attaching;
}

/** Files by button, and what became of them. */
export function AddFiles({ label, name, attaching: { add, busy, problems } }: Props) {
  const t = useTexts();
  return (
    <>
      <FileButton
        label={label}
        aria-label={name}
        variant="secondary"
        className={styles.start ?? ''}
        multiple
        onFiles={(files) => void add(files)}
      />
      <div role="status">
        {busy && t.attachments.adding}
        {problems.length > 0 && (
          <Alert data-color="warning">
            <ul className={styles.problems}>
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </Alert>
        )}
      </div>
    </>
  );
}
