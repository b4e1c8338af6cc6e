import { Link as RouterLink } from 'react-router';
import { moveStep, type TimedStep, timetable } from '#/domain/program.ts';
import { questionsOf } from '#/domain/session.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { SortableList } from '#/ui/SortableList.tsx';
import styles from './ProgramScreen.module.css';

/** The steps as cards that can be moved; each opens its step. */
export function StepList({ openId }: { openId: string | undefined }) {
  const t = useTexts();
  const { workshopId, session } = useWorkshop();
  const edit = useEdit(workshopId);
  const rows = timetable(session.steps, session.workshop.value.startTime).map((timed) => ({
    id: timed.step.id,
    timed,
  }));
  return (
    <SortableList
      label={t.plan.program.stepsLabel}
      items={rows}
      selectedId={openId}
      nameOf={({ timed }) => timed.step.value.title || t.plan.program.untitledStep}
      onMove={(from, to) => edit(() => moveStep(session.steps, from, to))}
    >
      {({ id, timed }) => (
        <RouterLink to={{ search: `?step=${id}` }} className={styles.step} aria-current={id === openId}>
          <StepFacts timed={timed} />
          <span className={styles.title}>{timed.step.value.title || t.plan.program.untitledStep}</span>
        </RouterLink>
      )}
    </SortableList>
  );
}

function StepFacts({ timed }: { timed: TimedStep }) {
  const t = useTexts();
  const format = useFormat();
  const { session } = useWorkshop();
  const { number } = timed.step.value;
  const questions = questionsOf(session, timed.step.id).length;
  return (
    <span className={styles.facts}>
      {number !== null && <span>{t.plan.program.step(number)}</span>}
      {timed.startsAt && <span>{format.clock(timed.startsAt)}</span>}
      <span>{timed.from === null ? t.plan.program.beforeTheDay : t.common.minutes(timed.minutes)}</span>
      {questions > 0 && <span>{t.plan.program.questionCount(questions)}</span>}
    </span>
  );
}
