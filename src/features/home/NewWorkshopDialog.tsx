import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { NewWorkshop } from '#/domain/template.ts';
import type { Language } from '#/domain/workshop.ts';
import { LanguageSelect } from '#/features/shared/fields/LanguageSelect.tsx';
import { useLanguage, useTexts } from '#/i18n/react.tsx';
import { FormDialog } from '#/ui/FormDialog.tsx';

interface Props {
  readonly onMake: (wanted: NewWorkshop) => void;
  readonly onCancel: () => void;
}

/** The three things that shape a new workshop; all have an answer already. */
export function NewWorkshopDialog({ onMake, onCancel }: Props) {
  const t = useTexts();
  const [title, setTitle] = useState(t.home.create.defaultTitle);
  const [date, setDate] = useState('');
  const [language, setLanguage] = useState<Language>(useLanguage());
  return (
    <FormDialog
      title={t.home.create.title}
      lead={t.home.create.lead}
      submitLabel={t.home.create.submit}
      onSubmit={() => onMake({ title, date: date || null, language })}
      onCancel={onCancel}
    >
      <Textfield
        label={t.home.create.name}
        value={title}
        autoComplete="off"
        onChange={(event) => setTitle(event.target.value)}
      />
      <Textfield
        label={t.home.create.date}
        description={t.common.optional}
        type="date"
        value={date}
        onChange={(event) => setDate(event.target.value)}
      />
      <LanguageSelect
        label={t.home.create.language}
        description={t.home.create.languageHelp}
        language={language}
        onChoose={setLanguage}
      />
    </FormDialog>
  );
}
