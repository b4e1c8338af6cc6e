import { Alert, Button, Paragraph, Tag } from '@digdir/designsystemet-react';
import { Link as RouterLink, useParams } from 'react-router';
import type { Entry } from '#/domain/entry.ts';
import { AttachmentList } from '#/features/shared/evidence/AttachmentList.tsx';
import { PaperReader } from '#/features/shared/evidence/PaperReader.tsx';
import { useSpot } from '#/features/shared/evidence/use-spot.ts';
import { paths } from '#/features/shared/paths.ts';
import { ShowLink } from '#/features/shared/ShowLink.tsx';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { useEntries } from '#/storage/react.ts';
import { Facts } from '#/ui/Facts.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import { BackToList, NotHere } from './NotHere.tsx';
import { FindInPaper } from './papers/FindInPaper.tsx';
import { PaperContents } from './papers/PaperContents.tsx';
import { TextSize } from './papers/TextSize.tsx';
import { useFinding } from './papers/use-finding.ts';
import styles from './Reader.module.css';
import { useReading } from './use-reading.tsx';

/** `/w/:id/knowledge/paper/:casePaperId#p-…` */
export function CasePaperScreen() {
  const t = useTexts();
  const { session } = useWorkshop();
  const { casePaperId } = useParams();
  const paper = session.casePapers.find(({ id }) => id === casePaperId);
  if (paper === undefined) return <NotHere text={t.knowledge.notFoundPaper} />;
  return <Paper key={paper.id} paper={paper} />;
}

function Paper({ paper }: { paper: Entry<'casePaper'> }) {
  const t = useTexts();
  const { workshopId, role, canWrite } = useWorkshop();
  const paragraphs = useEntries(paper.workshopId, 'paragraph', paper.id);
  const { spot, missing } = useSpot(paragraphs !== undefined);
  const finding = useFinding(paragraphs);
  const reading = useReading(finding.spot ?? spot);
  return (
    <article className={styles.article}>
      <BackToList />
      <PageHeader
        title={paper.value.title || t.papers.untitled}
        lead={t.knowledge.paper.lead(paper.value.number)}
      >
        {paper.value.fictional && <Tag data-color="warning">{t.common.fictional}</Tag>}
        <span className={styles.screenOnly}>
          <ShowLink to={paths.showPaper(paper.workshopId, paper.id)} title={paper.value.title} />
        </span>
        <Button variant="secondary" className={styles.screenOnly ?? ''} onClick={() => window.print()}>
          {t.knowledge.print}
        </Button>
        {canWrite && role.type !== 'group' && (
          <Button variant="secondary" className={styles.screenOnly ?? ''} asChild>
            <RouterLink to={paths.editPaper(workshopId, paper.id)} aria-label={t.papers.edit.verb}>
              {t.common.edit}
            </RouterLink>
          </Button>
        )}
      </PageHeader>
      <About paper={paper} />
      {missing && <Alert data-color="warning">{t.knowledge.spotMissing}</Alert>}
      {paragraphs && paragraphs.length > 0 && (
        <>
          <div className={styles.screenOnly}>
            <TextSize />
            <PaperContents paragraphs={paragraphs} />
          </div>
          <FindInPaper finding={finding} />
        </>
      )}
      {paragraphs === undefined ? (
        <Paragraph aria-busy="true">{t.knowledge.loading}</Paragraph>
      ) : (
        <>
          <PaperReader paragraphs={paragraphs} reading={reading} level={2} find={finding.wordsIn} />
          <AttachmentList belongsTo={paper.id} paragraphs={paragraphs} reading={reading} />
        </>
      )}
    </article>
  );
}

function About({ paper: { value } }: { paper: Entry<'casePaper'> }) {
  const t = useTexts();
  const { date } = useFormat();
  const facts = [
    [t.knowledge.paper.caseOfficer, value.caseOfficer],
    [t.knowledge.paper.archiveNumber, value.archiveNumber],
    [t.knowledge.paper.committee, value.committee],
    [t.knowledge.paper.meetingDate, date(value.meetingDate)],
  ] as const;
  return <Facts facts={facts} />;
}
