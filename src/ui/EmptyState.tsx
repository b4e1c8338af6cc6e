import { Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

/** What a list says when there is nothing in it: what could be here, and what to do. */
export function EmptyState({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <Paragraph>{text}</Paragraph>
      {children}
    </div>
  );
}
