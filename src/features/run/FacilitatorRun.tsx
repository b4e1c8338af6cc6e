import { Heading, Link } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import { paths } from '#/features/shared/paths.ts';
import { RollCall } from '#/features/shared/RollCall.tsx';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { EmptyState } from '#/ui/EmptyState.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import { ClockCard } from './ClockCard.tsx';
import styles from './FacilitatorRun.module.css';
import { ProgramList } from './ProgramList.tsx';
import { StepGuide } from './StepGuide.tsx';
import { useRunning } from './use-running.ts';

/** Where we are, how much time is left, what to ask and say, and what each group has. */
export function FacilitatorRun() {
  const t = useTexts();
  const { workshopId, session, role } = useWorkshop();
  const clock = useRunning();
  const announcedStart = startOf(session.workshop.value);
  const step = session.steps.find((each) => each.id === clock.running?.stepId);
  return (
    <>
      <PageHeader
        title={t.run.title}
        lead={role.type === 'administration' ? t.run.group.administration : undefined}
      />
      <div className={styles.panes}>
        <div className={styles.now}>
          <ClockCard clock={clock} announcedStart={announcedStart} />
          {step && <StepGuide step={step} />}
        </div>
        <section className={styles.program} aria-labelledby="program">
          <Heading level={2} data-size="xs" id="program">
            {t.run.program.title}
          </Heading>
          {clock.slots.length === 0 ? (
            <EmptyState text={t.run.program.empty}>
              <Link asChild>
                <RouterLink to={paths.program(workshopId)}>{t.run.program.toProgram}</RouterLink>
              </Link>
            </EmptyState>
          ) : (
            <ProgramList clock={clock} announcedStart={announcedStart} />
          )}
        </section>
      </div>
      <RollCall />
    </>
  );
}

/** The announced start by this device's own clock; null while date or time is open. */
function startOf({ date, startTime }: { readonly date: string | null; readonly startTime: string | null }) {
  if (date === null || startTime === null) return null;
  const start = new Date(`${date}T${startTime}`).getTime();
  return Number.isNaN(start) ? null : start;
}
