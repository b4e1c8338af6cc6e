import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { remove as deletion } from '#/domain/change.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { addOwnQuestion, moveQuestion } from '#/domain/program.ts';
import { isUnchangedFromBank } from '#/domain/question-bank.ts';
import { questionsOf } from '#/domain/session.ts';
import fields from '#/features/shared/fields/fields.module.css';
import { TextField } from '#/features/shared/fields/TextField.tsx';
import { useDelete } from '#/features/shared/fields/use-delete.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { SortableList } from '#/ui/SortableList.tsx';
import { Section } from './AboutSections.tsx';
import { DeleteButton } from './DeleteButton.tsx';
import { QuestionBank } from './QuestionBank.tsx';
import styles from './StepEditor.module.css';

/** The few questions the groups talk from: picked, written, changed, moved. */
export function StepQuestions({ step }: { step: Entry<'step'> }) {
  const t = useTexts();
  const { workshopId, session, canWrite } = useWorkshop();
  const edit = useEdit(workshopId);
  const remove = useDelete();
  const [picking, setPicking] = useState(false);
  const [written, setWritten] = useState<Id<'question'> | null>(null);
  const questions = questionsOf(session, step.id);

  async function writeOwn() {
    let questionId: Id<'question'> | null = null;
    await edit((moment) => {
      const added = addOwnQuestion(step.id, questions, moment);
      questionId = added.questionId;
      return added.changes;
    });
    setWritten(questionId);
  }

  return (
    <Section title={t.plan.program.questions}>
      <p className={fields.muted}>
        {questions.length === 0 ? t.plan.program.noQuestions : t.plan.program.questionsHelp}
      </p>
      <SortableList
        label={t.plan.program.questions}
        items={questions}
        nameOf={(_, index) => t.plan.program.question(index + 1)}
        onMove={(from, to) => edit(() => moveQuestion(questions, from, to))}
        actions={(question, index) => (
          <DeleteButton
            label={t.plan.program.removeQuestion(index + 1)}
            onClick={() => void remove([deletion(question.id)], t.plan.program.questionDeleted)}
          />
        )}
      >
        {(question, index) => (
          <QuestionFields question={question} number={index + 1} focus={question.id === written} />
        )}
      </SortableList>
      {canWrite && (
        <div className={styles.buttons}>
          <Button variant="secondary" onClick={() => void writeOwn()}>
            {t.plan.program.addOwn}
          </Button>
          <Button variant="secondary" aria-expanded={picking} onClick={() => setPicking(!picking)}>
            {t.plan.program.pickFromBank}
          </Button>
        </div>
      )}
      {picking && canWrite && <QuestionBank step={step} questions={questions} />}
    </Section>
  );
}

interface QuestionProps {
  readonly question: Entry<'question'>;
  readonly number: number;
  readonly focus: boolean;
}

function QuestionFields({ question, number, focus }: QuestionProps) {
  const t = useTexts();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus) row.current?.querySelector('textarea')?.focus();
  }, [focus]);
  return (
    <div className={styles.question} ref={row}>
      <TextField
        entry={question}
        field="text"
        label={t.plan.program.question(number)}
        whenEmpty={t.plan.program.emptyQuestion}
        multiline
      />
      {isUnchangedFromBank(question.value) && (
        <span className={styles.fromBank}>{t.plan.program.fromBank}</span>
      )}
    </div>
  );
}
