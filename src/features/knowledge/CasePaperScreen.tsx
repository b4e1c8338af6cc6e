import { Alert, Button, Details, Link, Paragraph, Tag, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Link as RouterLink, useParams } from 'react-router';
import type { Entry } from '#/domain/entry.ts';
import { paragraphsWith } from '#/domain/knowledge-search.ts';
import { bySection, PaperReader, sectionId } from '#/features/shared/evidence/PaperReader.tsx';
import { useSpot } from '#/features/shared/evidence/use-spot.ts';
import { paths } from '#/features/shared/paths.ts';
import { ShowLink } from '#/features/shared/ShowLink.tsx';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { useEntries } from '#/storage/react.ts';
import { PageHeader } from '#/ui/PageHeader.tsx';
import { BackToList, NotHere } from './NotHere.tsx';
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
  const paragraphs = useEntries(paper.workshopId, 'paragraph', paper.id);
  const [question, setQuestion] = useState('');
  const { spot, missing } = useSpot(paragraphs !== undefined);
  const reading = useReading(spot);
  const found = paragraphs && paragraphsWith(paragraphs, question);
  return (
    <article className={styles.article}>
      <BackToList />
      <PageHeader title={paper.value.title} lead={t.knowledge.paper.lead(paper.value.number)}>
        {paper.value.fictional && <Tag data-color="warning">{t.common.fictional}</Tag>}
        <span className={styles.screenOnly}>
          <ShowLink to={paths.showPaper(paper.workshopId, paper.id)} title={paper.value.title} />
        </span>
        <Button variant="secondary" className={styles.screenOnly ?? ''} onClick={() => window.print()}>
          {t.knowledge.print}
        </Button>
      </PageHeader>
      <About paper={paper} />
      {missing && <Alert data-color="warning">{t.knowledge.spotMissing}</Alert>}
      {paragraphs && paragraphs.length > 0 && (
        <div className={styles.screenOnly}>
          <Contents paragraphs={paragraphs} />
          <div className={styles.search}>
            <Textfield
              type="search"
              label={t.knowledge.paper.searchLabel}
              value={question}
              onChange={(event) => setQuestion(event.target.value)}
            />
            {question !== '' && (
              <Button variant="tertiary" onClick={() => setQuestion('')}>
                {t.knowledge.paper.clearSearch}
              </Button>
            )}
          </div>
          <p role="status" className={styles.hits}>
            {question.trim() !== '' && found && t.knowledge.paper.hits(found.length)}
          </p>
        </div>
      )}
      {found === undefined ? (
        <Paragraph aria-busy="true">{t.knowledge.loading}</Paragraph>
      ) : (
        (found.length > 0 || question.trim() === '') && (
          <PaperReader paragraphs={found} reading={reading} level={2} />
        )
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
  ].filter(([, said]) => said);
  return (
    <dl className={styles.facts}>
      {facts.map(([name, said]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}

function Contents({ paragraphs }: { paragraphs: readonly Entry<'paragraph'>[] }) {
  const t = useTexts();
  return (
    <Details className={styles.contents ?? ''}>
      <Details.Summary>{t.knowledge.paper.contents}</Details.Summary>
      <Details.Content>
        <ul>
          {bySection(paragraphs).map(({ section }) => (
            <li key={section}>
              <Link asChild>
                <RouterLink to={`#${sectionId(section)}`}>
                  {t.knowledge.citation.sections[section]}
                </RouterLink>
              </Link>
            </li>
          ))}
        </ul>
      </Details.Content>
    </Details>
  );
}
