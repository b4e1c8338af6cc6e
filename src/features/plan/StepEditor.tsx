import { Button, Field, Label, Link, Select } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { Link as RouterLink, useLocation, useNavigate } from 'react-router';
import { edit as change } from '#/domain/change.ts';
import type { Entry } from '#/domain/entry.ts';
import { deleteStep } from '#/domain/program.ts';
import { questionsOf } from '#/domain/session.ts';
import { type StepKind, stepKinds } from '#/domain/workshop.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { Section } from './AboutSections.tsx';
import fields from './fields.module.css';
import styles from './ProgramScreen.module.css';
import { StepKnowledge } from './StepKnowledge.tsx';
import { StepPhases } from './StepPhases.tsx';
import { StepQuestions } from './StepQuestions.tsx';
import { TextField } from './TextField.tsx';
import { useDelete } from './use-delete.ts';

/** One step: what it is called, its phases, its questions, the knowledge it rests on, and notes for its leader. */
export function StepEditor({ step }: { step: Entry<'step'> }) {
  const t = useTexts();
  const title = step.value.title || t.plan.program.untitledStep;
  const article = useFocusWhenAlone();
  return (
    <article className={fields.form} aria-label={title} tabIndex={-1} ref={article}>
      <Link asChild className={styles.back}>
        <RouterLink to={{ search: '' }}>{t.plan.program.backToSteps}</RouterLink>
      </Link>
      <Section title={stepHeading(t.plan.program.step, step, title)}>
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
  const navigate = useNavigate();
  const { session, canWrite } = useWorkshop();
  const remove = useDelete();
  if (!canWrite) return null;
  async function deleteIt() {
    await remove(deleteStep(step.id, questionsOf(session, step.id)), t.plan.program.stepDeleted(title));
    await navigate({ search: '' });
  }
  return (
    <Button
      variant="tertiary"
      data-color="danger"
      className={fields.start ?? ''}
      onClick={() => void deleteIt()}
    >
      {t.plan.program.deleteStep}
    </Button>
  );
}

/** In portrait the step takes the place of the list that had the focus. */
function useFocusWhenAlone() {
  const article = useRef<HTMLElement>(null);
  const { search } = useLocation();
  useEffect(() => {
    const alone = matchMedia('(orientation: portrait), (max-width: 56rem)').matches;
    if (alone && search !== '') article.current?.focus();
  }, [search]);
  return article;
}

function stepHeading(numbered: (n: number) => string, step: Entry<'step'>, title: string): string {
  return step.value.number === null ? title : numbered(step.value.number);
}
