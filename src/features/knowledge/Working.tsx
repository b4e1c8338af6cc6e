import { Button } from '@digdir/designsystemet-react';
import type { ImportTexts } from '#/i18n/import-texts.ts';
import styles from './Import.module.css';

interface Props {
  /** What is being done; null when nothing is. */
  readonly label: string | null;
  /** From 0 to 1; left out where nobody knows. */
  readonly share?: number | null;
  readonly words: ImportTexts;
  readonly onCancel: () => void;
}

/** Long work in the worker, and the way out of it. */
export function Working({ label, share, words, onCancel }: Props) {
  return (
    <div className={styles.progress} role="status">
      {label !== null && (
        <>
          <label>
            {label}
            <progress max={1} {...(typeof share === 'number' && { value: share })} />
          </label>
          <Button variant="secondary" onClick={onCancel}>
            {words.screen.stop}
          </Button>
        </>
      )}
    </div>
  );
}
