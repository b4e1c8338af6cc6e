import { Button, Link } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Outlet, Link as RouterLink, useMatch } from 'react-router';
import { KnowledgeSearchField } from '#/features/shared/evidence/KnowledgeSearchField.tsx';
import { paths } from '#/features/shared/paths.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { EmptyState } from '#/ui/EmptyState.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import styles from './KnowledgeLayout.module.css';
import { PaperActions } from './papers/PaperActions.tsx';
import { FoundKnowledge } from './SearchKnowledge.tsx';
import { ShelfList } from './ShelfList.tsx';

/** Kunnskap: the list beside what is read in landscape; one at a time in portrait. */
export function KnowledgeLayout() {
  const t = useTexts();
  const { session } = useWorkshop();
  const atStart = useMatch('/w/:workshopId/knowledge') !== null;
  // Here, so that whoever has opened what was found comes back to it.
  const [asked, ask] = useState('');
  const isEmpty = session.casePapers.length + session.sources.length === 0;
  return (
    <>
      {atStart && (
        <PageHeader title={t.knowledge.title} lead={isEmpty ? undefined : t.knowledge.lead}>
          <ImportLink />
        </PageHeader>
      )}
      {atStart && !isEmpty && (
        <search className={styles.search}>
          <KnowledgeSearchField asked={asked} onAsk={ask} />
        </search>
      )}
      {isEmpty && atStart ? (
        <NothingYet />
      ) : atStart && asked.trim() !== '' ? (
        <FoundKnowledge asked={asked} />
      ) : (
        <div className={styles.panes} data-reading={!atStart}>
          <nav className={styles.list} aria-label={t.knowledge.nav}>
            <ShelfList />
          </nav>
          <div className={styles.reader}>
            <Outlet />
          </div>
        </div>
      )}
    </>
  );
}

/** For who prepares the workshop. */
function ImportLink() {
  const t = useTexts();
  const { workshopId, role, canWrite } = useWorkshop();
  if (role.type !== 'facilitator' || !canWrite) return null;
  return (
    <Button asChild variant="secondary">
      <RouterLink to={paths.importTable(workshopId)}>{t.knowledge.importTable}</RouterLink>
    </Button>
  );
}

function NothingYet() {
  const t = useTexts();
  return (
    <EmptyState text={t.knowledge.empty}>
      <PaperActions />
      <Link asChild>
        <RouterLink to={paths.open}>{t.knowledge.openFile}</RouterLink>
      </Link>
      <Link asChild>
        <RouterLink to={paths.home}>{t.knowledge.toExample}</RouterLink>
      </Link>
    </EmptyState>
  );
}
