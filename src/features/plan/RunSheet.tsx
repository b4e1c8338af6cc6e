import { timetable } from '#/domain/program.ts';
import { questionsOf } from '#/domain/session.ts';
import sheet from '#/features/shared/sheet.module.css';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import styles from './RunSheet.module.css';

/** The programme on paper: only shown when the page is printed. */
export function RunSheet() {
  const t = useTexts();
  const format = useFormat();
  const { session } = useWorkshop();
  const { title, date, startTime, place } = session.workshop.value;
  const rows = timetable(session.steps, startTime);
  const facts = [date && format.longDate(date), startTime && format.clock(startTime), place];
  return (
    <section className={`${sheet.sheet} ${styles.sheet}`}>
      <h1>{t.plan.program.runSheet}</h1>
      <p className={styles.lead}>{[title, ...facts].filter(Boolean).join(' · ')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.plan.program.time}</th>
            <th scope="col">{t.plan.program.content}</th>
            <th scope="col">{t.plan.program.duration}</th>
          </tr>
        </thead>
        {rows.map(({ step, startsAt, from, minutes, phases }) => (
          <tbody key={step.id}>
            <tr className={styles.step}>
              <td>{from === null ? t.plan.program.beforeTheDay : startsAt && format.clock(startsAt)}</td>
              <th scope="row">
                {step.value.number !== null && `${t.plan.program.step(step.value.number)}: `}
                {step.value.title}
              </th>
              <td>{from !== null && t.common.minutes(minutes)}</td>
            </tr>
            {phases.length > 1 &&
              phases.map(({ phase, startsAt: phaseStartsAt }) => (
                <tr key={phase.id}>
                  <td>{phaseStartsAt && format.clock(phaseStartsAt)}</td>
                  <td>{phase.title || t.run.phases[phase.phaseKind]}</td>
                  <td>{t.common.minutes(phase.minutes)}</td>
                </tr>
              ))}
            <StepDetails stepId={step.id} notes={step.value.presenterNotes} />
          </tbody>
        ))}
      </table>
    </section>
  );
}

function StepDetails({ stepId, notes }: { stepId: Parameters<typeof questionsOf>[1]; notes: string }) {
  const { session } = useWorkshop();
  const questions = questionsOf(session, stepId);
  if (questions.length === 0 && notes === '') return null;
  return (
    <tr>
      <td />
      <td colSpan={2}>
        {questions.length > 0 && (
          <ol>
            {questions.map((question) => (
              <li key={question.id}>{question.value.text}</li>
            ))}
          </ol>
        )}
        {notes && <p className={styles.notes}>{notes}</p>}
      </td>
    </tr>
  );
}
