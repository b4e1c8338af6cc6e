import { Button, Heading, Link, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Link as RouterLink, useNavigate } from 'react-router';
import { DeviceLanguage } from '#/features/shared/fields/DeviceLanguage.tsx';
import { InstallAdvice } from '#/features/shared/InstallAdvice.tsx';
import { paths } from '#/features/shared/paths.ts';
import { useTexts } from '#/i18n/react.tsx';
import { type Device, saveDevice } from '#/storage/device.ts';
import { useDevice } from '#/storage/react.ts';
import { Main } from '#/ui/Main.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import styles from './HomeScreen.module.css';

/** First start: what this is, which language, what the device is called, and how to have it without a network. */
export function WelcomeScreen() {
  const device = useDevice();
  return device ? <Welcome device={device} /> : null;
}

function Welcome({ device }: { device: Device }) {
  const t = useTexts();
  const navigate = useNavigate();
  const [label, setLabel] = useState(device.label);

  async function start() {
    await saveDevice({ label: label.trim(), firstStartDone: true });
    await navigate(paths.home);
  }

  return (
    <Main>
      <PageHeader title={t.home.welcome.title} lead={t.home.welcome.what} />
      <div className={styles.steps}>
        <DeviceLanguage label={t.home.welcome.language} device={device} />
        <Textfield
          label={t.home.welcome.deviceName}
          description={t.home.welcome.deviceNameHelp}
          value={label}
          autoComplete="off"
          onChange={(event) => setLabel(event.target.value)}
          onBlur={() => void saveDevice({ label: label.trim() })}
        />
        <section className={styles.step}>
          <Heading level={2} data-size="xs">
            {t.home.welcome.install}
          </Heading>
          <InstallAdvice />
        </section>
        <section className={styles.step}>
          <Heading level={2} data-size="xs">
            {t.home.welcome.offline}
          </Heading>
          <Paragraph>{t.home.welcome.offlineText}</Paragraph>
          <Link asChild>
            <RouterLink to={paths.offlineCheck}>{t.home.welcome.offlineLink}</RouterLink>
          </Link>
        </section>
        <div>
          <Button onClick={() => void start()}>{t.home.welcome.start}</Button>
        </div>
      </div>
    </Main>
  );
}
