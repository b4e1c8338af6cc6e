import type { NumberedPoint } from '#/domain/actions.ts';
import type { Entry } from '#/domain/entry.ts';
import sheet from '#/features/shared/sheet.module.css';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ForwardTexts } from '#/i18n/forward-texts.ts';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { servedInWords } from './ActionText.tsx';
import styles from './ForwardSheet.module.css';

interface Props {
  readonly actions: readonly Entry<'action'>[];
  readonly points: readonly NumberedPoint[];
  readonly words: ForwardTexts;
}

/** The way forward on paper: only shown when the page is printed, in the order of the screen. */
export function ForwardSheet({ actions, points, words }: Props) {
  const t = useTexts();
  const { date, longDate } = useFormat();
  const { session } = useWorkshop();
  const { title, date: day } = session.workshop.value;
  return (
    <section className={`${sheet.sheet} ${styles.sheet}`}>
      <h1>{words.action.title}</h1>
      <p className={styles.lead}>{[title, day && longDate(day)].filter(Boolean).join(' · ')}</p>
      <p className={styles.lead}>{t.common.notADecision}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.action.what}</th>
            <th scope="col">{t.decide.point.responsible}</th>
            <th scope="col">{t.decide.point.deadline}</th>
            <th scope="col">{t.decide.all.committee}</th>
            <th scope="col">{t.decide.all.status}</th>
            <th scope="col">{t.decide.all.feedback}</th>
          </tr>
        </thead>
        <tbody>
          {actions.map((action) => (
            <tr key={action.id}>
              <th scope="row">
                {action.value.text || words.action.untitled}
                <small>{servedInWords(action, points, words)}</small>
              </th>
              <td>{action.value.responsible}</td>
              <td>{date(action.value.deadline)}</td>
              <td>
                {action.value.committee}
                {action.value.meetingDate && <small>{date(action.value.meetingDate)}</small>}
              </td>
              <td>{t.decide.all.statuses[action.value.status]}</td>
              <td>{action.value.feedback}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
