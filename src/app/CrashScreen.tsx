import { Button, Details, Paragraph } from '@digdir/designsystemet-react';
import { useSyncExternalStore } from 'react';
import { useRouteError } from 'react-router';
import { useTexts } from '#/i18n/react.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import styles from './AppLayout.module.css';
import { saveRescueFile } from './rescue.ts';
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
