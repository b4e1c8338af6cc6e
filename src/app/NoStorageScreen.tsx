import { Button } from '@digdir/designsystemet-react';
import type { StorageProblem } from '#/domain/storage-problem.ts';
import { problemText } from '#/i18n/problem-text.ts';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import styles from './AppLayout.module.css';
import { saveRescueFile } from './rescue.ts';

/** Instead of an empty page, when the database cannot be opened at the start. */
export function NoStorageScreen({ problem }: { problem: StorageProblem }) {
  const t = useTexts();
  const { title, text } = problemText(t, useFormat(), problem);
  return (
    <main className={styles.main}>
      <PageHeader title={title} lead={text}>
        <Button onClick={() => location.reload()}>{t.common.crash.reload}</Button>
        <Button variant="secondary" onClick={() => void saveRescueFile()}>
          {t.common.crash.rescue}
        </Button>
      </PageHeader>
    </main>
  );
}
