import { Button, Paragraph } from '@digdir/designsystemet-react';
import { type DragEvent, useRef, useState } from 'react';
import { useTexts } from '#/i18n/react.tsx';
import styles from './FilePicker.module.css';

interface Props {
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Files by button, or dropped. No `accept`: an iPad greys out what it does not know. */
export function FilePicker({ label, onFiles }: Props) {
  const t = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  }

  return (
    <div
      role="none"
      className={styles.zone}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
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
      <Paragraph className={styles.drop}>{over ? t.exchange.open.dropNow : t.exchange.open.drop}</Paragraph>
    </div>
  );
}
