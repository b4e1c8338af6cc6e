import { Alert, Button } from '@digdir/designsystemet-react';
import { useRef } from 'react';
import { useTexts } from '#/i18n/react.tsx';
import styles from './Attachments.module.css';
import type { Attaching } from './use-attaching.ts';

interface Props {
  readonly label: string;
  /** What it is called where several such buttons stand on one screen. */
  readonly name?: string;
  readonly attaching: Attaching;
}

/** Files by button. No `accept`: an iPad greys out what it does not know. */
export function AddFiles({ label, name, attaching: { add, busy, problems } }: Props) {
  const t = useTexts();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        variant="secondary"
        className={styles.start ?? ''}
        aria-label={name}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          void add([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
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
