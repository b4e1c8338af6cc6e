import { Link } from '@digdir/designsystemet-react';
import { Link as RouterLink, useLocation } from 'react-router';
import { paths } from '#/features/shared/paths.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import styles from './ClockLine.module.css';
import { digits } from './digits.ts';
import { slotName } from './step-name.ts';
import { useRunning } from './use-running.ts';
import { useWarningSound } from './use-warning-sound.ts';

/** A clock that runs follows along on every screen of the workshop, one line high: whoever writes sees how long is left. */
export function ClockLine() {
  const { workshopId } = useWorkshop();
  const { pathname } = useLocation();
  return pathname.endsWith(paths.run(workshopId)) ? null : <Line />;
}

function Line() {
  const t = useTexts();
  const { workshopId, session } = useWorkshop();
  const { slots, running, reading } = useRunning();
  useWarningSound(reading === null || running?.pausedAt != null ? 'none' : reading.warning);
  if (running === null || reading === null) return null;
  const slot = reading.index === null ? undefined : slots[reading.index];
  const isPaused = running.pausedAt !== null;
  const { warning, left } = reading;
  return (
    <section
      className={styles.line}
      aria-label={t.run.clock.title}
      data-warning={isPaused ? 'none' : warning}
    >
      <span className={styles.time}>
        <strong role="timer">{digits(left)}</strong> {left <= 0 ? t.run.clock.over : t.run.clock.left}
      </span>
      <Link asChild>
        <RouterLink to={paths.run(workshopId)}>
          {slot ? slotName(t, session, slot) : t.run.clock.title}
        </RouterLink>
      </Link>
      <span role="status">
        {isPaused ? t.run.clock.paused : warning === 'none' ? '' : t.run.clock.warnings[warning]}
      </span>
    </section>
  );
}
