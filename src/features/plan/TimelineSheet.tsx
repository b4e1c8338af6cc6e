import type { DatedTask } from '#/domain/timeline.ts';
import sheet from '#/features/shared/sheet.module.css';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import type { TimelineTexts } from '#/i18n/timeline-texts.ts';
import { daysInWords } from './days-in-words.ts';
import styles from './TimelineSheet.module.css';

/** The timeline on paper: only shown when the page is printed. */
export function TimelineSheet({ tasks, words }: { tasks: readonly DatedTask[]; words: TimelineTexts }) {
  const t = useTexts();
  const format = useFormat();
  const { session } = useWorkshop();
  const { title, date, startTime, place } = session.workshop.value;
  const facts = [date && format.longDate(date), startTime && format.clock(startTime), place];
  return (
    <section className={`${sheet.sheet} ${styles.sheet}`}>
      <h1>{t.plan.nav.timeline}</h1>
      <p className={styles.lead}>{[title, ...facts].filter(Boolean).join(' · ')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.done}</th>
            <th scope="col">{words.deadline}</th>
            <th scope="col">{words.task}</th>
            <th scope="col">{words.responsible}</th>
          </tr>
        </thead>
        <tbody>
          {tasks.map(({ task, deadline, from, due }) => (
            <tr key={task.id}>
              <td>
                <span className={styles.box}>{task.value.done && 'x'}</span>
              </td>
              <td>
                {due === null ? daysInWords(deadline, words) : format.longDate(due)}
                {from && <small>{words.mayBegin(format.date(from))}</small>}
              </td>
              <th scope="row">{task.value.title || words.untitled}</th>
              <td>{task.value.responsible}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
