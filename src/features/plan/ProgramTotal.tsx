import { Link } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import { addMinutes } from '#/domain/calendar.ts';
import { programMinutes } from '#/domain/program.ts';
import { paths } from '#/features/shared/paths.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import styles from './ProgramScreen.module.css';

/** The programme's length against the booked time, and when it ends. */
export function ProgramTotal() {
  const t = useTexts();
  const format = useFormat();
  const { workshopId, session } = useWorkshop();
  const { startTime, bookedMinutes } = session.workshop.value;
  const minutes = programMinutes(session.steps);
  return (
    <p className={styles.total} role="status">
      <strong>{t.plan.program.total(format.number(minutes), format.number(bookedMinutes))}</strong>
      <Difference minutes={minutes - bookedMinutes} />
      {startTime ? (
        <span>{t.plan.program.ends(format.clock(addMinutes(startTime, minutes)))}</span>
      ) : (
        <span>
          {t.plan.program.noStart}{' '}
          <Link asChild>
            <RouterLink to={paths.plan(workshopId)}>{t.plan.program.setStart}</RouterLink>
          </Link>
        </span>
      )}
    </p>
  );
}

function Difference({ minutes }: { minutes: number }) {
  const t = useTexts();
  if (minutes === 0) return <span>{t.plan.program.exact}</span>;
  const amount = t.common.minutes(Math.abs(minutes));
  if (minutes > 0) return <span data-over="true">{t.plan.program.over(amount)}</span>;
  return <span>{t.plan.program.under(amount)}</span>;
}
