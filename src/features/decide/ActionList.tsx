import type { Entry } from '#/domain/entry.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import styles from './ActionList.module.css';

/** Veien videre: what happens next with the joint points. */
export function ActionList({ points }: { points: readonly Entry<'point'>[] }) {
  const t = useTexts();
  const { session } = useWorkshop();
  if (session.actions.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t.decide.all.actions}</h3>
      <ul className={styles.list}>
        {session.actions.map((action) => (
          <li key={action.id}>
            <ActionText action={action} points={points} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ActionText({
  action: { value },
  points,
}: {
  action: Entry<'action'>;
  points: readonly Entry<'point'>[];
}) {
  const t = useTexts();
  const { date } = useFormat();
  const numbers = points.flatMap((point, index) => (value.pointIds.includes(point.id) ? [index + 1] : []));
  const facts = [
    [t.decide.point.responsible, value.responsible],
    [t.decide.point.deadline, date(value.deadline)],
    [t.decide.all.committee, value.committee],
    [t.decide.all.meetingDate, date(value.meetingDate)],
    [t.decide.all.status, t.decide.all.statuses[value.status]],
    [t.decide.all.feedback, value.feedback],
  ].filter(([, said]) => said);
  return (
    <>
      <p className={styles.text}>{value.text}</p>
      {numbers.length > 0 && <p className={styles.soft}>{t.decide.all.actionPoints(numbers.join(', '))}</p>}
      <dl className={styles.facts}>
        {facts.map(([name, said]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
