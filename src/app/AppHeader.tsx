import { Link } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { NavLink, Link as RouterLink } from 'react-router';
import { paths } from '#/features/shared/paths.ts';
import { useTexts } from '#/i18n/react.tsx';
import styles from './AppHeader.module.css';

/** One line above every screen: the way home, what is open (in a workshop), settings and help. */
export function AppHeader({ home, children }: { home: string; children?: ReactNode }) {
  const t = useTexts();
  return (
    <header className={styles.header}>
      <Link asChild className={styles.home}>
        <RouterLink to={paths.home}>{home}</RouterLink>
      </Link>
      {children && <div className={styles.open}>{children}</div>}
      <nav aria-label={t.common.appName} className={styles.tools}>
        <NavLink to={paths.settings}>{t.common.settings}</NavLink>
        <NavLink to={paths.help}>{t.common.help}</NavLink>
      </nav>
    </header>
  );
}
