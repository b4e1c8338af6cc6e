import { Button } from '@digdir/designsystemet-react';
import { movedTo, type Slot, started, totalMinutes } from '#/domain/agenda-clock.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { now } from '#/platform/clock.ts';
import styles from './ProgramList.module.css';
import { phaseName, slotName, stepName } from './step-name.ts';
import type { useRunning } from './use-running.ts';

interface Props {
  readonly clock: ReturnType<typeof useRunning>;
  readonly announcedStart: number | null;
}

/** The whole day: each step with its phases, where we are, and a way to begin anywhere. */
export function ProgramList({ clock, announcedStart }: Props) {
  const t = useTexts();
  const { session } = useWorkshop();
  const { slots, running, reading, keep } = clock;
  const at = reading?.index ?? null;
  const begin = (index: number) =>
    keep(running ? movedTo(slots, running, index, now()) : started(slots, index, now(), announcedStart));
  return (
    <ol className={styles.steps}>
      {stepsOf(slots).map((step) => (
        <li key={step.stepId} className={styles.step}>
          <p className={styles.title}>
            {stepName(
              t,
              session.steps.find((each) => each.id === step.stepId),
            )}{' '}
            <span className={styles.minutes}>{t.common.minutes(totalMinutes(step.slots))}</span>
          </p>
          <ol className={styles.phases}>
            {step.slots.map((slot, offset) => {
              const index = step.first + offset;
              return (
                <li
                  key={slot.phaseId}
                  aria-current={index === at ? 'step' : undefined}
                  className={styles.phase}
                >
                  <span>
                    {phaseName(t, slot)}{' '}
                    <span className={styles.minutes}>{t.common.minutes(slot.minutes)}</span>
                  </span>
                  {index === at ? (
                    <strong className={styles.now}>{t.run.program.now}</strong>
                  ) : (
                    <Button
                      variant="tertiary"
                      aria-label={t.run.program.startPhase(slotName(t, session.steps, slot))}
                      onClick={() => begin(index)}
                    >
                      {t.run.clock.startHere}
                    </Button>
                  )}
                </li>
              );
            })}
          </ol>
        </li>
      ))}
    </ol>
  );
}

interface StepSlots {
  readonly stepId: Slot['stepId'];
  readonly first: number;
  readonly slots: readonly Slot[];
}

function stepsOf(slots: readonly Slot[]): StepSlots[] {
  const ids = [...new Set(slots.map((slot) => slot.stepId))];
  return ids.map((stepId) => ({
    stepId,
    first: slots.findIndex((slot) => slot.stepId === stepId),
    slots: slots.filter((slot) => slot.stepId === stepId),
  }));
}
