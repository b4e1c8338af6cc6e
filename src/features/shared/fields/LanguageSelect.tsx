import { Field, Label, Select } from '@digdir/designsystemet-react';
import { type Language, languages } from '#/domain/workshop.ts';
import { useTexts } from '#/i18n/react.tsx';

interface Props {
  readonly label: string;
  readonly description?: string;
  readonly language: Language;
  readonly onChoose: (language: Language) => void;
}

/** Which language something is written in. */
export function LanguageSelect({ label, description, language, onChoose }: Props) {
  const t = useTexts();
  return (
    <Field>
      <Label>{label}</Label>
      {description && <Field.Description>{description}</Field.Description>}
      <Select value={language} onChange={(event) => onChoose(event.target.value as Language)}>
        {languages.map((each) => (
          <Select.Option key={each} value={each}>
            {t.common.languages[each]}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
