import { Button, Details, Paragraph } from '@digdir/designsystemet-react';
import { useSyncExternalStore } from 'react';
import { useRouteError } from 'react-router';
import { useTexts } from '#/i18n/react.tsx';
import { saveFile } from '#/platform/files.ts';
import { rescueCopy } from '#/storage/backup.ts';
import { PageHeader } from '#/ui/PageHeader.tsx';
import styles from './AppLayout.module.css';
import { readUpdate, subscribeToUpdate } from './updates.ts';

/** The last line: the app has failed, what was written has not. Offers a rescue file with everything on this device. */
export function CrashScreen() {
  const t = useTexts();
  const error = useRouteError();
  const update = useSyncExternalStore(subscribeToUpdate, readUpdate);
  const lead = update.type === 'partMissing' ? t.offline.update.partMissing : t.common.crash.text;
  return (
    <main className={styles.main}>
      <PageHeader title={t.common.crash.title} lead={lead}>
        <Button onClick={() => location.reload()}>{t.common.crash.reload}</Button>
        <Button variant="secondary" onClick={() => void saveRescueFile()}>
          {t.common.crash.rescue}
        </Button>
      </PageHeader>
      <Details>
        <Details.Summary>{t.common.crash.details}</Details.Summary>
        <Details.Content>
          <Paragraph>{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</Paragraph>
        </Details.Content>
      </Details>
    </main>
  );
}

async function saveRescueFile(): Promise<void> {
  const text = await rescueCopy();
  saveFile({ name: 'politisk-verksted_redning.json', mime: 'application/json', text });
}
