import { Link } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import { paths } from '#/features/shared/paths.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { EmptyState } from '#/ui/EmptyState.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';

/** What a practice consists of: the group's screens but for sending, and the knowledge. The rest leads out of the device, or plans. */
export function isInPractice(pathname: string): boolean {
  return /^\/w\/[^/]+\/?((run|knowledge|show)(\/.*)?)?$/.test(pathname) && !/\/send\/?$/.test(pathname);
}

export function NotInPractice() {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  return (
    <>
      <PageHeader title={t.common.practice.name} />
      <EmptyState text={t.common.practice.notHere}>
        <Link asChild>
          <RouterLink to={paths.run(workshopId)}>{t.common.practice.back}</RouterLink>
        </Link>
      </EmptyState>
    </>
  );
}
