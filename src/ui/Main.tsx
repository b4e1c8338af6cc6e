import type { ReactNode } from 'react';
import styles from './Main.module.css';

/** The content of a screen: what the skip link leads to. */
export function Main({ children }: { children: ReactNode }) {
  return (
    <main className={styles.main} id="content" tabIndex={-1}>
      {children}
    </main>
  );
}
