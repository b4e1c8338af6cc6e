import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Entry } from '#/domain/entry.ts';
import { questionsOf } from '#/domain/session.ts';
import { paths } from '#/features/shared/paths.ts';
import { ShowLink } from '#/features/shared/ShowLink.tsx';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import styles from './StepGuide.module.css';

/** What to ask the groups in this step, and the facilitator's own notes. */
export function StepGuide({ step }: { step: Entry<'step'> }) {
  const t = useTexts();
  const { session } = useWorkshop();
  const questions = questionsOf(session, step.id);
  const { presenterNotes } = step.value;
  return (
    <div className={styles.guide}>
      <section>
        <Heading level={2} data-size="2xs">
          {t.run.guide.questions}
        </Heading>
        {questions.length === 0 ? (
          <Paragraph>{t.run.guide.noQuestions}</Paragraph>
        ) : (
          <ol className={styles.questions}>
            {questions.map((question) => (
              <li key={question.id}>{question.value.text}</li>
            ))}
          </ol>
        )}
      </section>
      <ShowStep step={step} />
      {presenterNotes.trim() !== '' && (
        <section>
          <Heading level={2} data-size="2xs">
            {t.run.guide.notes}
          </Heading>
          <p className={styles.notes}>{presenterNotes}</p>
        </section>
      )}
    </div>
  );
}

/** The step's own case papers and sources on the big screen. */
function ShowStep({ step: { value } }: { step: Entry<'step'> }) {
  const t = useTexts();
  const { workshopId, session } = useWorkshop();
  const papers = session.casePapers.filter(({ id }) => value.casePaperIds.includes(id));
  const sources = session.sources.filter(({ id }) => value.sourceIds.includes(id));
  if (papers.length + sources.length === 0) return null;
  return (
    <section>
      <Heading level={2} data-size="2xs">
        {t.figures.show.heading}
      </Heading>
      <ul className={styles.show}>
        {papers.map((paper) => (
          <li key={paper.id}>
            {`${t.knowledge.paper.lead(paper.value.number)}: ${paper.value.title}`}
            <ShowLink to={paths.showPaper(workshopId, paper.id)} title={paper.value.title} />
          </li>
        ))}
        {sources.map((source) => (
          <li key={source.id}>
            {source.value.title}
            <ShowLink to={paths.showSource(workshopId, source.id)} title={source.value.title} />
          </li>
        ))}
      </ul>
    </section>
  );
}
