import { Fieldset, Radio, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { DeviceLanguage } from '#/features/shared/fields/DeviceLanguage.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { type Device, saveDevice } from '#/storage/device.ts';

const textSizes: readonly Device['textSize'][] = ['normal', 'large', 'largest'];

/** Language, name and text size: each choice takes effect at once. */
export function DeviceFields({ device }: { device: Device }) {
  const t = useTexts();
  const [label, setLabel] = useState(device.label);
  return (
    <>
      <DeviceLanguage label={t.settings.language} description={t.settings.languageNote} device={device} />
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
