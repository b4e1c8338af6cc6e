import { useSyncExternalStore } from 'react';
import { Link, useParams } from 'react-router';
import type { Id } from '#/domain/ids.ts';
import { isPractice, practisedId } from '#/domain/practice.ts';
import { EndPractice } from '#/features/practice/EndPractice.tsx';
import { paths } from '#/features/shared/paths.ts';
import { useHeight } from '#/features/shared/use-height.ts';
import { problemText } from '#/i18n/problem-text.ts';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { useChangedSinceDelivery, useConflictCount, useSaveState, useUnsentCount } from '#/storage/react.ts';
import { saveRescueFile } from './rescue.ts';
import styles from './StatusLine.module.css';

/** The thin line on every screen: saved when, network or not, what has not been handed on, what is to be settled. */
export function StatusLine() {
  const t = useTexts();
  const workshopId = useParams().workshopId as Id<'workshop'> | undefined;
  const online = useOnline();
  const practising = workshopId !== undefined && isPractice(workshopId);
  const frame = useHeight('--pv-status-height', practising);
  if (practising) {
    return (
      <section ref={frame} aria-label={t.common.status.label} className={styles.line} data-practice={true}>
        <p className={styles.practice}>
          <strong>{t.common.practice.name}.</strong> {t.common.practice.band}
        </p>
        <SaveState />
        <EndPractice workshopId={practisedId(workshopId)} variant="secondary" />
      </section>
    );
  }
  return (
    <section aria-label={t.common.status.label} className={styles.line}>
      <SaveState />
      <span className={styles.network} data-online={online}>
        {online ? t.common.status.online : t.common.status.offline}
      </span>
      {workshopId && <WorkshopState workshopId={workshopId} />}
    </section>
  );
}

function SaveState() {
  const t = useTexts();
  const format = useFormat();
  const state = useSaveState();
  switch (state.state) {
    case 'failed':
      return (
        <span className={styles.failed} role="alert">
          <strong>{t.common.status.notSaved}.</strong> {problemText(t, format, state.problem).title}.{' '}
          <button type="button" onClick={() => void saveRescueFile()}>
            {t.common.status.exportNow}
          </button>
        </span>
      );
    case 'saving':
      return <span>{t.common.status.saving}</span>;
    case 'saved':
      return (
        <strong>
          {state.at === null
            ? t.common.status.nothingWritten
            : t.common.status.savedAt(format.time(state.at))}
        </strong>
      );
  }
}

function WorkshopState({ workshopId }: { workshopId: Id<'workshop'> }) {
  const t = useTexts();
  const unsent = useUnsentCount(workshopId);
  const conflicts = useConflictCount(workshopId);
  const since = Object.values(useChangedSinceDelivery(workshopId) ?? {}).reduce((sum, n) => sum + n, 0);
  return (
    <>
      {unsent > 0 && <span>{t.common.status.unsent(unsent)}</span>}
      {since > 0 && (
        <Link to={paths.handOver(workshopId)} className={styles.conflicts}>
          {t.common.status.changedSince(since)}
        </Link>
      )}
      {conflicts > 0 && (
        <Link to={paths.conflicts(workshopId)} className={styles.conflicts}>
          {t.common.status.conflicts(conflicts)}
        </Link>
      )}
    </>
  );
}

function useOnline(): boolean {
  return useSyncExternalStore(subscribeToNetwork, () => navigator.onLine);
}

function subscribeToNetwork(onChange: () => void): () => void {
  addEventListener('online', onChange);
  addEventListener('offline', onChange);
  return () => {
    removeEventListener('online', onChange);
    removeEventListener('offline', onChange);
  };
}
