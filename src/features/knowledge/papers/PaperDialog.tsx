import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTexts } from '#/i18n/react.tsx';
import { FormDialog } from '#/ui/FormDialog.tsx';

interface Props {
  readonly onMake: (title: string) => void;
  readonly onCancel: () => void;
}

/** Asks what the new case paper is about, so that it has a name in every list from the start. */
export function PaperDialog({ onMake, onCancel }: Props) {
  const t = useTexts();
  const [title, setTitle] = useState('');
  const [missing, setMissing] = useState(false);
  return (
    <FormDialog
      title={t.papers.create.title}
      lead={t.papers.create.lead}
      submitLabel={t.papers.create.submit}
      onSubmit={() => (title.trim() === '' ? setMissing(true) : onMake(title))}
      onCancel={onCancel}
    >
      <Textfield
        label={t.papers.edit.paperTitle}
        description={t.common.required}
        value={title}
        autoComplete="off"
        error={missing && title.trim() === '' ? t.papers.edit.titleMissing : undefined}
        onChange={(event) => setTitle(event.target.value)}
      />
    </FormDialog>
  );
}
