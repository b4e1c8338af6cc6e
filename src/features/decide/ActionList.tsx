import { plenaryProposals } from '#/domain/decisions.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import type { Session } from '#/domain/session.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { Facts } from '#/ui/Facts.tsx';
import styles from './ActionList.module.css';

interface Props {
  readonly decisionId: Id<'decision'>;
  readonly points: readonly Entry<'point'>[];
}

/** Veien videre: what happens next with the joint points. */
export function ActionList({ decisionId, points }: Props) {
  const t = useTexts();
  const { session } = useWorkshop();
  const actions = actionsOf(session, decisionId);
  if (actions.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t.decide.all.actions}</h3>
      <ul className={styles.list}>
        {actions.map((action) => (
          <li key={action.id}>
            <ActionText action={action} points={points} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Those that are about a point of this proposal; what is about no proposal's point stands with the first. */
function actionsOf(session: Session, decisionId: Id<'decision'>): readonly Entry<'action'>[] {
  const proposals = plenaryProposals(session).map(({ id }) => id);
  return session.actions.filter(({ value }) => {
    const about = session.points
      .filter(({ id }) => value.pointIds.includes(id))
      .map((point) => point.value.decisionId);
    const own = proposals.filter((id) => about.includes(id));
    return own.length === 0 ? proposals[0] === decisionId : own.includes(decisionId);
  });
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
  ] as const;
  return (
    <>
      <p className={styles.text}>{value.text}</p>
      {numbers.length > 0 && <p className={styles.soft}>{t.decide.all.actionPoints(numbers.join(', '))}</p>}
      <Facts facts={facts} />
    </>
  );
}
