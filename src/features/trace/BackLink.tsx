import { Link } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import { paths } from '#/features/shared/paths.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { TraceTexts } from '#/i18n/trace-texts.ts';
import styles from './Trace.module.css';

export function BackLink({ words }: { words: TraceTexts }) {
  const { workshopId } = useWorkshop();
  return (
    <Link asChild className={styles.link ?? ''}>
      <RouterLink to={paths.trace(workshopId)}>{words.back}</RouterLink>
    </Link>
  );
}
