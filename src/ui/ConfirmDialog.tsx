import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTexts } from '#/i18n/react.tsx';
import styles from './ConfirmDialog.module.css';
import { useModal } from './use-modal.ts';

interface Props {
  readonly title: string;
  readonly text: ReactNode;
  readonly confirmLabel: string;
  readonly tone?: 'accent' | 'danger';
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before what cannot be taken back with one tap. Mounted while it asks. */
export function ConfirmDialog({ title, text, confirmLabel, tone = 'accent', onConfirm, onCancel }: Props) {
  const t = useTexts();
  const modal = useModal(onCancel);
  return (
    <Dialog {...modal} aria-label={title} closeButton={false}>
      <div className={styles.body}>
        <Heading level={2} data-size="xs">
          {title}
        </Heading>
        {typeof text === 'string' ? <Paragraph>{text}</Paragraph> : text}
        <div className={styles.buttons}>
          <Button data-color={tone} onClick={onConfirm}>
            {confirmLabel}
          </Button>
          <Button variant="secondary" onClick={onCancel}>
            {t.common.cancel}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
