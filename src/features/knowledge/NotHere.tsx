import { Link } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import { paths } from '#/features/shared/paths.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { EmptyState } from '#/ui/EmptyState.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import styles from './Reader.module.css';

export function NotHere({ text }: { text: string }) {
  const t = useTexts();
  return (
    <>
      <BackToList />
      <PageHeader title={t.knowledge.title} />
      <EmptyState text={text} />
    </>
  );
}

/** The way to the list where it does not stand beside the reader. */
export function BackToList() {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  return (
    <Link asChild className={styles.back}>
      <RouterLink to={paths.knowledge(workshopId)}>{t.knowledge.backToList}</RouterLink>
    </Link>
  );
}
