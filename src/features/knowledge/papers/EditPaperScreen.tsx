import { Button, Link, Paragraph } from '@digdir/designsystemet-react';
import { Link as RouterLink, useParams } from 'react-router';
import { deletePaper } from '#/domain/case-papers.ts';
import type { Entry } from '#/domain/entry.ts';
import { sections } from '#/domain/knowledge.ts';
import { EditAttachments } from '#/features/knowledge/attachments/EditAttachments.tsx';
import { NotHere } from '#/features/knowledge/NotHere.tsx';
import { DeleteOpen } from '#/features/shared/fields/DeleteOpen.tsx';
import { useDelete } from '#/features/shared/fields/use-delete.ts';
import { paths } from '#/features/shared/paths.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import { PaperHead } from './PaperHead.tsx';
import styles from './Papers.module.css';
import { SectionEditor } from './SectionEditor.tsx';
import { useWriting, type Writing } from './use-writing.ts';

/** `/w/:id/knowledge/paper/:casePaperId/edit` */
export function EditPaperScreen() {
  const t = useTexts();
  const { session } = useWorkshop();
  const { casePaperId } = useParams();
  const paper = session.casePapers.find(({ id }) => id === casePaperId);
  if (paper === undefined) return <NotHere text={t.knowledge.notFoundPaper} />;
  return <EditPaper key={paper.id} paper={paper} />;
}

function EditPaper({ paper }: { paper: Entry<'casePaper'> }) {
  const t = useTexts();
  const { workshopId, canWrite } = useWorkshop();
  const writing = useWriting(paper);
  return (
    <article className={styles.editor}>
      <Link asChild className={styles.back}>
        <RouterLink to={paths.casePaper(workshopId, paper.id)}>{t.papers.edit.read}</RouterLink>
      </Link>
      <PageHeader
        title={t.papers.edit.title}
        lead={canWrite ? t.papers.edit.lead : t.common.otherWindow.text}
      >
        {canWrite && (
          <Button variant="secondary" asChild>
            <RouterLink to={paths.importEdition(workshopId, paper.id)}>{t.papers.edit.newer}</RouterLink>
          </Button>
        )}
      </PageHeader>
      <PaperHead paper={paper} />
      {writing === undefined ? (
        <Paragraph aria-busy="true">{t.knowledge.loading}</Paragraph>
      ) : (
        <>
          <Paragraph className={styles.hint}>{t.papers.edit.hint}</Paragraph>
          {sections.map((section) => (
            <SectionEditor key={section} section={section} writing={writing} />
          ))}
          <EditAttachments
            belongsTo={paper.id}
            attachments={writing.attachments}
            paragraphs={writing.written.paragraphs}
          />
          <DeletePaper writing={writing} paper={paper} />
        </>
      )}
    </article>
  );
}

function DeletePaper({ writing, paper }: { writing: Writing; paper: Entry<'casePaper'> }) {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  const remove = useDelete();
  const name = paper.value.title || t.papers.untitled;
  return (
    <DeleteOpen
      label={t.papers.edit.remove}
      to={paths.knowledge(workshopId)}
      onDelete={() =>
        remove(
          deletePaper(paper.id, [...writing.written.paragraphs, ...writing.attachments]),
          t.common.deleted(`«${name}»`),
        )
      }
    />
  );
}
