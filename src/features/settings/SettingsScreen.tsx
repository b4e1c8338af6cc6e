import { Heading, Link, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { InstallAdvice } from '#/features/shared/InstallAdvice.tsx';
import { paths } from '#/features/shared/paths.ts';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { build } from '#/platform/build.ts';
import { useDevice, useWorkshops } from '#/storage/react.ts';
import { Main } from '#/ui/Main.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import { BackupSection } from './BackupSection.tsx';
import { DeleteEverything } from './DeleteEverything.tsx';
import { DeviceFields } from './DeviceFields.tsx';
import styles from './Settings.module.css';
import { StorageSection } from './StorageSection.tsx';

/** What can be chosen for this device, and what there is to know about it. */
export function SettingsScreen() {
  const t = useTexts();
  const format = useFormat();
  const device = useDevice();
  return (
    <Main>
      <PageHeader title={t.settings.title} />
      <div className={styles.sections}>
        {device && <DeviceFields device={device} />}
        <Section title={t.settings.offline.title}>
          <Paragraph>{t.settings.offline.text}</Paragraph>
          <Link asChild>
            <RouterLink to={paths.offlineCheck}>{t.settings.offline.link}</RouterLink>
          </Link>
          <InstallAdvice />
        </Section>
        <Section title={t.settings.storage.title}>
          <StorageSection />
        </Section>
        <Section title={t.settings.backup.title}>
          <BackupSection />
        </Section>
        <Section title={t.settings.trash.title}>
          <TrashLinks />
        </Section>
        <Section title={t.settings.privacy.title}>
          <ul className={styles.points}>
            {t.settings.privacy.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </Section>
        <Section title={t.settings.accessibility.title}>
          <Paragraph>{t.settings.accessibility.text}</Paragraph>
        </Section>
        <Section title={t.settings.about.title}>
          <Paragraph>{t.settings.about.version(build.version, format.date(build.date))}</Paragraph>
          <Paragraph>{t.settings.about.licence}</Paragraph>
        </Section>
        <Section title={t.settings.deleteAll.title}>
          <DeleteEverything />
        </Section>
      </div>
    </Main>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {title}
      </Heading>
      {children}
    </section>
  );
}

function TrashLinks() {
  const t = useTexts();
  const workshops = useWorkshops() ?? [];
  if (workshops.length === 0) return <Paragraph>{t.settings.trash.none}</Paragraph>;
  return (
    <>
      <Paragraph>{t.settings.trash.text}</Paragraph>
      <ul className={styles.links}>
        {workshops.map((workshop) => (
          <li key={workshop.id}>
            <Link asChild>
              <RouterLink to={paths.trash(workshop.id)}>
                {t.settings.trash.link(workshop.value.title)}
              </RouterLink>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
