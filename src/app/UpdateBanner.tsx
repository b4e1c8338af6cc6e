import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useSyncExternalStore } from 'react';
import { useTexts } from '#/i18n/react.tsx';
import { useDevice } from '#/storage/react.ts';
import { clockRunsOn } from './clock-runs.ts';
import styles from './UpdateBanner.module.css';
import { applyUpdate, postponeUpdate, readUpdate, subscribeToUpdate, type Update } from './updates.ts';

/** «En ny versjon er klar»: calm, never in the way, and never while the clock of a workshop runs. */
export function UpdateBanner() {
  const t = useTexts();
  const device = useDevice();
  const update = useSyncExternalStore(subscribeToUpdate, readUpdate);
  const shown = device && clockRunsOn(device) && waitsForTheClock(update) ? null : update;
  return (
    <section aria-label={t.offline.update.label} aria-live="polite" className={styles.region}>
      {shown && <UpdateNotice update={shown} />}
    </section>
  );
}

/** What has happened already must be said; what can wait, waits. */
function waitsForTheClock(update: Update): boolean {
  return update.type === 'ready' || update.type === 'refused';
}

function UpdateNotice({ update }: { update: Update }) {
  const t = useTexts();
  const texts = t.offline.update;
  switch (update.type) {
    case 'none':
      return null;
    case 'ready':
      return <Question text={texts.ready} />;
    case 'refused':
      return <Question text={texts[update.reason]} />;
    case 'applying':
      return (
        <Alert data-color="info">
          <Paragraph>{texts.applying}</Paragraph>
        </Alert>
      );
    case 'elsewhere':
    case 'partMissing':
      return (
        <Alert data-color="warning">
          <Paragraph>{texts[update.type]}</Paragraph>
          <div className={styles.actions}>
            <Button onClick={() => location.reload()}>{texts.reload}</Button>
          </div>
        </Alert>
      );
  }
}

function Question({ text }: { text: string }) {
  const t = useTexts();
  return (
    <Alert data-color="info">
      <Paragraph>{text}</Paragraph>
      <div className={styles.actions}>
        <Button onClick={() => void applyUpdate()}>{t.offline.update.now}</Button>
        <Button variant="secondary" onClick={postponeUpdate}>
          {t.offline.update.later}
        </Button>
      </div>
    </Alert>
  );
}
