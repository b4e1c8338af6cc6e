import { ToggleGroup } from '@digdir/designsystemet-react';
import { useTexts } from '#/i18n/react.tsx';
import { type Device, saveDevice } from '#/storage/device.ts';
import { useDevice } from '#/storage/react.ts';
import styles from './PaperTools.module.css';

const sizes: readonly Device['textSize'][] = ['normal', 'large', 'largest'];

/** How large the text is on this device; the same choice as in the settings, at hand where one reads. */
export function TextSize() {
  const t = useTexts();
  const device = useDevice();
  if (device === undefined) return null;
  return (
    <div className={styles.textSize}>
      <span aria-hidden="true">{t.papers.read.textSize}</span>
      <ToggleGroup
        className={styles.sizes ?? ''}
        value={device.textSize}
        data-toggle-group={t.papers.read.textSize}
        onChange={(size) => void saveDevice({ textSize: size as Device['textSize'] })}
      >
        {sizes.map((size) => (
          <ToggleGroup.Item key={size} value={size}>
            {t.settings.textSizes[size]}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup>
    </div>
  );
}
