import { Link } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { useTexts } from '#/i18n/react.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import styles from './panes.module.css';
import { useFocusOnOpen } from './use-editor-focus.ts';
import { useOnePane } from './use-one-pane.ts';

interface Props {
  /** What is open. */
  readonly name: string;
  /** The writing begins in its first field. */
  readonly isNew: boolean;
  /** What one such thing is called: the heading where it stands alone. */
  readonly title: string;
  /** What the way back says where the list is not in sight. */
  readonly back: string;
  readonly children: ReactNode;
}

/** What is open in a list, to be changed. Beside the list in landscape, alone in portrait. The list's address closes it. */
export function EditorPane({ name, isNew, title, back, children }: Props) {
  const t = useTexts();
  const alone = useOnePane();
  return (
    <article className={styles.editor} aria-label={name} tabIndex={-1} ref={useFocusOnOpen(isNew)}>
      <Link asChild className={styles.close}>
        <RouterLink to={{ search: '' }}>{alone ? back : t.common.close}</RouterLink>
      </Link>
      {alone && <PageHeader title={title} />}
      {children}
    </article>
  );
}
