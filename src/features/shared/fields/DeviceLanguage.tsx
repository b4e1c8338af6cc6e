import { Fieldset, Radio } from '@digdir/designsystemet-react';
import { languages } from '#/domain/workshop.ts';
import { useTexts } from '#/i18n/react.tsx';
import { type Device, saveDevice } from '#/storage/device.ts';

interface Props {
  readonly label: string;
  readonly description?: string;
  readonly device: Device;
}

/** The language of the app on this device, each named in itself: the choice takes effect at once. */
export function DeviceLanguage({ label, description, device }: Props) {
  const t = useTexts();
  return (
    <Fieldset>
      <Fieldset.Legend>{label}</Fieldset.Legend>
      {description && <Fieldset.Description>{description}</Fieldset.Description>}
      {languages.map((language) => (
        <Radio
          key={language}
          name="language"
          value={language}
          label={<span lang={language}>{t.common.languages[language]}</span>}
          checked={device.language === language}
          onChange={() => void saveDevice({ language })}
        />
      ))}
    </Fieldset>
  );
}
