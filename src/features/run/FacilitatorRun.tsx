import { Heading, Link, Paragraph } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import { paths } from '#/features/shared/paths.ts';
import { RollCall } from '#/features/shared/RollCall.tsx';
import { useLazyTexts } from '#/features/shared/use-lazy-texts.ts';
import { useRollCall } from '#/features/shared/use-roll-call.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { type ClockTexts, clockTexts } from '#/i18n/clock-texts.ts';
import { useLanguage, useTexts } from '#/i18n/react.tsx';
import { EmptyState } from '#/ui/EmptyState.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import { ClockCard } from './ClockCard.tsx';
import styles from './FacilitatorRun.module.css';
import { ProgramList } from './ProgramList.tsx';
import { ScreenCard } from './ScreenCard.tsx';
import { StepGuide } from './StepGuide.tsx';
import { TimeLog } from './TimeLog.tsx';
import { useClockVerbs } from './use-clock-verbs.ts';
import { useRunning } from './use-running.ts';

/** Where we are, how much time is left, what to ask and say, and what each group has. */
export function FacilitatorRun() {
  const t = useTexts();
  const words = useLazyTexts(clockTexts, useLanguage());
  if (words === null) return <Paragraph aria-busy="true">{t.common.loading}</Paragraph>;
  return <Run words={words} />;
}

function Run({ words }: { words: ClockTexts }) {
  const t = useTexts();
  const { workshopId, session, role } = useWorkshop();
  const clock = useRunning();
  const rollCall = useRollCall();
  const verbs = useClockVerbs(clock, words);
  const step = session.steps.find((each) => each.id === clock.running?.stepId);
  const leads = {
    facilitator: undefined,
    group: undefined,
    administration: t.run.group.administration,
    screen: words.screen.isRole,
  };
  return (
    <>
      <PageHeader title={t.run.title} lead={leads[role.type]} />
      <div className={styles.panes}>
        <div className={styles.now}>
          <ClockCard clock={clock} verbs={verbs} words={words} />
          {step && <StepGuide step={step} />}
          <ScreenCard clock={clock} words={words} />
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
            <ProgramList clock={clock} verbs={verbs} words={words} />
          )}
        </section>
      </div>
      <RollCall rollCall={rollCall} />
      <TimeLog time="day" clock={clock} verbs={verbs} words={words} />
      <TimeLog time="rehearsal" clock={clock} verbs={verbs} words={words} />
    </>
  );
}
