import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useRef } from 'react';
import { useTexts } from '#/i18n/react.tsx';
import styles from './ConfirmDialog.module.css';
import { focusError } from './focus-error.ts';
import { useModal } from './use-modal.ts';

interface Props {
  readonly title: string;
  readonly lead?: string;
  readonly submitLabel: string;
  /** Not called again before what it promises has come. */
  readonly onSubmit: () => unknown;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** Asks for a few things before something is made. Mounted while it asks; Enter sends it. */
export function FormDialog({ title, lead, submitLabel, onSubmit, onCancel, children }: Props) {
  const t = useTexts();
  const modal = useModal(onCancel);
  const busy = useRef(false);
  async function submit(event: FormEvent<HTMLFormElement>) {
    const form = event.currentTarget;
    event.preventDefault();
    if (busy.current) return;
    busy.current = true;
    try {
      await onSubmit();
      focusError(form);
    } finally {
      busy.current = false;
    }
  }
  return (
    <Dialog {...modal} aria-label={title} closeButton={false}>
      <form className={styles.body} onSubmit={(event) => void submit(event)} noValidate>
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
