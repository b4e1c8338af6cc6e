import { Button, Checkbox, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '#/features/shared/paths.ts';
import { useTexts } from '#/i18n/react.tsx';
import { deleteEverything } from '#/storage/emptying.ts';
import { ConfirmDialog } from '#/ui/ConfirmDialog.tsx';
import { useToast } from '#/ui/Toasts.tsx';

/** The one act that cannot be undone: asked for twice, and checked to be empty afterwards. */
export function DeleteEverything() {
  const t = useTexts();
  const toast = useToast();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const [understood, setUnderstood] = useState(false);
  const [reminded, setReminded] = useState(false);
  const words = t.settings.deleteAll;

  async function confirm() {
    if (!understood) return setReminded(true);
    setAsking(false);
    const deleted = await deleteEverything();
    toast(deleted.ok ? { text: words.done } : { tone: 'danger', text: words.notEmpty });
    if (deleted.ok) await navigate(paths.home);
  }

  return (
    <>
      <Paragraph>{words.text}</Paragraph>
      <Button data-color="danger" variant="secondary" onClick={() => setAsking(true)}>
        {words.button}
      </Button>
      {asking && (
        <ConfirmDialog
          title={words.dialogTitle}
          tone="danger"
          confirmLabel={words.button}
          text={
            <>
              <Paragraph>{words.text}</Paragraph>
              <Checkbox
                label={words.understood}
                checked={understood}
                error={reminded && !understood ? words.mustConfirm : undefined}
                onChange={(event) => setUnderstood(event.target.checked)}
              />
            </>
          }
          onConfirm={() => void confirm()}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
