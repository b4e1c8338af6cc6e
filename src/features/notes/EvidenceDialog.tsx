import { Button, Dialog, Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTexts } from '#/i18n/react.tsx';
import { useModal } from '#/ui/use-modal.ts';
import styles from './EvidenceDialog.module.css';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Knowledge over the notes, where it has no room beside them. Mounted while it is open; Escape closes it. */
export function EvidenceDialog({ title, onClose, children }: Props) {
  const t = useTexts();
  const modal = useModal(onClose);
  return (
    <Dialog {...modal} closeButton={false} className={styles.dialog}>
      <div className={styles.head}>
        <Heading level={2} data-size="xs">
          {title}
        </Heading>
        <Button onClick={onClose}>{t.notes.evidence.done}</Button>
      </div>
      {children}
    </Dialog>
  );
}
