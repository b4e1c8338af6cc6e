import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { FormEvent, ReactNode } from 'react';
import { useTexts } from '#/i18n/react.tsx';
import styles from './ConfirmDialog.module.css';
import { useModal } from './use-modal.ts';

interface Props {
  readonly title: string;
  readonly lead?: string;
  readonly submitLabel: string;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** Asks for a few things before something is made. Mounted while it asks; Enter sends it. */
export function FormDialog({ title, lead, submitLabel, onSubmit, onCancel, children }: Props) {
  const t = useTexts();
  const modal = useModal(onCancel);
  function submit(event: FormEvent) {
    event.preventDefault();
    onSubmit();
  }
  return (
    <Dialog {...modal} closeButton={false}>
      <form className={styles.body} onSubmit={submit} noValidate>
        <Heading level={2} data-size="xs">
          {title}
        </Heading>
        {lead && <Paragraph>{lead}</Paragraph>}
        {children}
        <div className={styles.buttons}>
          <Button type="submit">{submitLabel}</Button>
          <Button type="button" variant="secondary" onClick={onCancel}>
            {t.common.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
