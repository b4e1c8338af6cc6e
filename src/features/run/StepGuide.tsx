import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Entry } from '#/domain/entry.ts';
import { questionsOf } from '#/domain/session.ts';
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
