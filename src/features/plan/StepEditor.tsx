import { Field, Label, Link, Select } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { Link as RouterLink } from 'react-router';
import { edit as change } from '#/domain/change.ts';
import type { Entry } from '#/domain/entry.ts';
import { deleteStep } from '#/domain/program.ts';
import { questionsOf } from '#/domain/session.ts';
import { type StepKind, stepKinds } from '#/domain/workshop.ts';
import { DeleteOpen } from '#/features/shared/fields/DeleteOpen.tsx';
import fields from '#/features/shared/fields/fields.module.css';
import { TextField } from '#/features/shared/fields/TextField.tsx';
import { useDelete } from '#/features/shared/fields/use-delete.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useOnePane } from '#/features/shared/use-one-pane.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import { Section } from './AboutSections.tsx';
import styles from './ProgramScreen.module.css';
import { StepKnowledge } from './StepKnowledge.tsx';
import { StepPhases } from './StepPhases.tsx';
import { StepQuestions } from './StepQuestions.tsx';

/** One step: what it is called, its phases, its questions, the knowledge it rests on, and notes for its leader. */
export function StepEditor({ step }: { step: Entry<'step'> }) {
  const t = useTexts();
  const title = step.value.title || t.plan.program.untitledStep;
  const heading = step.value.number === null ? title : t.plan.program.step(step.value.number);
  const alone = useOnePane();
  const article = useFocusWhen(alone);
  return (
    <article className={fields.form} aria-label={title} tabIndex={-1} ref={article}>
      {alone && (
        <div className={styles.alone}>
          <Link asChild className={styles.back}>
            <RouterLink to={{ search: '' }}>{t.plan.program.backToSteps}</RouterLink>
          </Link>
          <PageHeader title={heading} />
        </div>
      )}
      <Section {...(!alone && { title: heading })}>
        <TextField entry={step} field="title" label={t.plan.program.stepTitle} multiline />
        <TextField
          entry={step}
          field="description"
          label={t.plan.program.description}
          description={t.plan.program.descriptionHelp}
          multiline
        />
        <StepKindField step={step} />
      </Section>
      <StepPhases step={step} />
      {step.value.stepKind !== 'break' && (
        <>
          <StepQuestions step={step} />
          <StepKnowledge step={step} />
        </>
      )}
      <Section title={t.plan.program.presenterNotes}>
        <TextField
          entry={step}
          field="presenterNotes"
          label={t.plan.program.presenterNotesLabel}
          description={t.plan.program.presenterNotesHelp}
          multiline
        />
      </Section>
      <DeleteStep step={step} title={title} />
    </article>
  );
}

function StepKindField({ step }: { step: Entry<'step'> }) {
  const t = useTexts();
  const { workshopId, canWrite } = useWorkshop();
  const edit = useEdit(workshopId);
  const save = (stepKind: StepKind) => edit(() => [change('step', step.id, { stepKind })]);
  return (
    <Field>
      <Label>{t.plan.program.stepKind}</Label>
      <Select
        value={step.value.stepKind}
        onChange={(event) => canWrite && void save(event.target.value as StepKind)}
      >
        {stepKinds.map((kind) => (
          <Select.Option key={kind} value={kind}>
            {t.plan.program.stepKinds[kind]}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}

function DeleteStep({ step, title }: { step: Entry<'step'>; title: string }) {
  const t = useTexts();
  const { session } = useWorkshop();
  const remove = useDelete();
  return (
    <DeleteOpen
      label={t.plan.program.deleteStep}
      onDelete={() =>
        remove(deleteStep(step.id, questionsOf(session, step.id)), t.plan.program.stepDeleted(title))
      }
    />
  );
}

/** Alone on the screen, the step takes the place of the list that had the focus. */
function useFocusWhen(alone: boolean) {
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    if (alone) article.current?.focus();
  }, [alone]);
  return article;
}
