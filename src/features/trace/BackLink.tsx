import { Link } from '@digdir/designsystemet-react';
import { paths } from '#/features/shared/paths.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { TraceTexts } from '#/i18n/trace-texts.ts';
import styles from './Trace.module.css';
import { TraceLink, useWholeSearch } from './TraceLink.tsx';

export function BackLink({ words }: { words: TraceTexts }) {
  const { workshopId } = useWorkshop();
  const whole = useWholeSearch();
  return (
    <Link asChild className={styles.link ?? ''}>
      <TraceLink to={`${paths.trace(workshopId)}${whole}`}>{words.back}</TraceLink>
    </Link>
  );
}
