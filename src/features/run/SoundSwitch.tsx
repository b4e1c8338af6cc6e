import { Switch } from '@digdir/designsystemet-react';
import type { ClockTexts } from '#/i18n/clock-texts.ts';
import { allowSound, playSoftTone } from '#/platform/sound.ts';
import { saveDevice } from '#/storage/device.ts';
import { useDevice } from '#/storage/react.ts';

/** Off until it is asked for; turning it on lets one hear what it will be. */
export function SoundSwitch({ words }: { words: ClockTexts }) {
  const on = useDevice()?.clockSound ?? false;
  function turn(clockSound: boolean) {
    if (clockSound) void allowSound().then(playSoftTone);
    void saveDevice({ clockSound });
  }
  return (
    <Switch
      label={words.sound}
      description={on ? words.soundText : undefined}
      checked={on}
      onChange={(event) => turn(event.target.checked)}
    />
  );
}
