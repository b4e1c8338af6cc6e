import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useRef } from 'react';
import { useTexts } from '#/i18n/react.tsx';
import styles from './FilePicker.module.css';
import { useFileDrop } from './use-file-drop.ts';

interface Props {
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Files by button, or dropped anywhere on the screen. No `accept`: an iPad greys out what it does not know. */
export function FilePicker({ label, onFiles }: Props) {
  const t = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const over = useFileDrop(onFiles);
  return (
    <div className={styles.zone}>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <Paragraph className={styles.drop}>{t.exchange.open.drop}</Paragraph>
      {over && (
        <div className={styles.screen} aria-hidden="true">
          <span className={styles.now}>{t.exchange.open.dropNow}</span>
        </div>
      )}
    </div>
  );
}
