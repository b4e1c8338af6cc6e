import { SkipLink } from '@digdir/designsystemet-react';
import { Outlet, ScrollRestoration, useParams } from 'react-router';
import { useTexts } from '#/i18n/react.tsx';
import { AppHeader } from './AppHeader.tsx';
import styles from './AppLayout.module.css';
import { StatusLine } from './StatusLine.tsx';
import { UpdateBanner } from './UpdateBanner.tsx';

/** What stands around every screen: the status line and, outside a workshop, the header. */
export function AppLayout() {
  const t = useTexts();
  const inWorkshop = useParams().workshopId !== undefined;
  return (
    <div className={styles.app}>
      <SkipLink href="#content">{t.common.skipToContent}</SkipLink>
      <StatusLine />
      {!inWorkshop && <AppHeader home={t.common.appName} />}
      <UpdateBanner />
      <Outlet />
      <ScrollRestoration />
    </div>
  );
}
