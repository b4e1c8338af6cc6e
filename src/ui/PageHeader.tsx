import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect } from 'react';
import { useTexts } from '#/i18n/react.tsx';
import styles from './PageHeader.module.css';

/** The one heading of a screen; also names the browser's window. */
export function PageHeader({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: ReactNode;
  children?: ReactNode;
}) {
  const t = useTexts();
  useEffect(() => {
    document.title = `${title} – ${t.common.appName}`;
  }, [title, t]);
  return (
    <header className={styles.header}>
      <Heading level={1} data-size="md">
        {title}
      </Heading>
      {lead && <Paragraph className={styles.lead}>{lead}</Paragraph>}
      {children && <div className={styles.actions}>{children}</div>}
    </header>
  );
}
