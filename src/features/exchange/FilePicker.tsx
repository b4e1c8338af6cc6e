import { Paragraph } from '@digdir/designsystemet-react';
import { useTexts } from '#/i18n/react.tsx';
import { FileButton } from '#/ui/FileButton.tsx';
import styles from './FilePicker.module.css';
import { useFileDrop } from './use-file-drop.ts';

interface Props {
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Files by button, or dropped anywhere on the screen. */
export function FilePicker({ label, onFiles }: Props) {
  const t = useTexts();
  const over = useFileDrop(onFiles);
  return (
    <div className={styles.zone}>
      <FileButton label={label} multiple onFiles={onFiles} />
      <Paragraph className={styles.drop}>{t.exchange.open.drop}</Paragraph>
      {over && (
        <div className={styles.screen} aria-hidden="true">
          <span className={styles.now}>{t.exchange.open.dropNow}</span>
        </div>
      )}
    </div>
  );
}
