import { Link, SkipLink } from '@digdir/designsystemet-react';
import { NavLink, Outlet, Link as RouterLink, ScrollRestoration } from 'react-router';
import { paths } from '#/features/shared/paths.ts';
import { useTexts } from '#/i18n/react.tsx';
import styles from './AppLayout.module.css';
import { StatusLine } from './StatusLine.tsx';
import { UpdateBanner } from './UpdateBanner.tsx';

/** What stands around every screen: the status line, the way home, settings and help. */
export function AppLayout() {
  const t = useTexts();
  return (
    <div className={styles.app}>
      <SkipLink href="#content">{t.common.skipToContent}</SkipLink>
      <StatusLine />
      <header className={styles.header}>
        <Link asChild className={styles.brand}>
          <RouterLink to={paths.home}>{t.common.appName}</RouterLink>
        </Link>
        <nav aria-label={t.common.appName} className={styles.tools}>
          <NavLink to={paths.settings}>{t.common.settings}</NavLink>
          <NavLink to={paths.help}>{t.common.help}</NavLink>
        </nav>
      </header>
      <UpdateBanner />
      <Outlet />
      <ScrollRestoration />
    </div>
  );
}
