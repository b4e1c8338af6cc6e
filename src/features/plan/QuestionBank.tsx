import { Button, Heading } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import type { Entry } from '#/domain/entry.ts';
import { addBankQuestion } from '#/domain/program.ts';
import { type BankQuestion, unusedBankQuestions } from '#/domain/question-bank.ts';
import fields from '#/features/shared/fields/fields.module.css';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import styles from './StepEditor.module.css';

interface Props {
  readonly step: Entry<'step'>;
  /** Those the step has, in order. */
  readonly questions: readonly Entry<'question'>[];
}

/** What the app proposes and the step does not have yet, in the workshop's language. */
export function QuestionBank({ step, questions }: Props) {
  const t = useTexts();
  const [said, say] = useState('');
  const { workshopId, session } = useWorkshop();
  const edit = useEdit(workshopId);
  const heading = useRef<HTMLHeadingElement>(null);
  const { language } = session.workshop.value;
  const offered = unusedBankQuestions(
    step.value.number,
    questions.map((question) => question.value),
  );

  async function pick(question: BankQuestion) {
    const saved = await edit((moment) => addBankQuestion(step.id, questions, question, language, moment));
    if (saved.ok) say(t.plan.program.picked(question.text[language]));
    heading.current?.focus();
  }

  return (
    <div>
      <Heading level={3} data-size="2xs" tabIndex={-1} ref={heading}>
        {t.plan.program.bankTitle}
      </Heading>
      <p className={fields.muted}>
        {offered.length === 0 ? t.plan.program.bankEmpty : t.plan.program.fromBank}
      </p>
      <ul className={styles.bank}>
        {offered.map((question) => (
          <li key={question.id}>
            <span lang={language}>{question.text[language]}</span>
            <Button
              variant="secondary"
              aria-label={t.plan.program.pickQuestion(question.text[language])}
              onClick={() => void pick(question)}
            >
              {t.plan.program.pick}
            </Button>
          </li>
        ))}
      </ul>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}
