import { Fieldset, Radio, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { languages } from '#/domain/workshop.ts';
import { useTexts } from '#/i18n/react.tsx';
import { type Device, saveDevice } from '#/storage/device.ts';

const textSizes: readonly Device['textSize'][] = ['normal', 'large', 'largest'];

/** Language, name and text size: each choice takes effect at once. */
export function DeviceFields({ device }: { device: Device }) {
  const t = useTexts();
  const [label, setLabel] = useState(device.label);
  return (
    <>
      <Fieldset>
        <Fieldset.Legend>{t.settings.language}</Fieldset.Legend>
        <Fieldset.Description>{t.settings.languageNote}</Fieldset.Description>
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
      <Textfield
        label={t.settings.deviceName}
        description={t.settings.deviceNameNote}
        value={label}
        autoComplete="off"
        onChange={(event) => setLabel(event.target.value)}
        onBlur={() => void saveDevice({ label: label.trim() })}
      />
      <Fieldset>
        <Fieldset.Legend>{t.settings.textSize}</Fieldset.Legend>
        {textSizes.map((textSize) => (
          <Radio
            key={textSize}
            name="text-size"
            value={textSize}
            label={t.settings.textSizes[textSize]}
            checked={device.textSize === textSize}
            onChange={() => void saveDevice({ textSize })}
          />
        ))}
      </Fieldset>
    </>
  );
}
