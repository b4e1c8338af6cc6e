import { Button } from '@digdir/designsystemet-react';
import { movedTo, type Slot, started, totalMinutes } from '#/domain/agenda-clock.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { now } from '#/platform/clock.ts';
import styles from './ProgramList.module.css';
import { phaseName, stepName } from './step-name.ts';
import type { useRunning } from './use-running.ts';

interface Props {
  readonly clock: ReturnType<typeof useRunning>;
  readonly announcedStart: number | null;
}

/** The whole day, step by step; the step we are in with its phases. The clock can be set to any of them. */
export function ProgramList({ clock, announcedStart }: Props) {
  const t = useTexts();
  const { session } = useWorkshop();
  const { slots, running, reading, keep } = clock;
  const at = reading?.index ?? null;
  const begin = (index: number) =>
    keep(running ? movedTo(slots, running, index, now()) : started(slots, index, now(), announcedStart));
  return (
    <ol className={styles.steps}>
      {stepsOf(slots).map((step) => {
        const name = stepName(
          t,
          session.steps.find((each) => each.id === step.stepId),
        );
        const isHere = running?.stepId === step.stepId && at !== null;
        return (
          <li key={step.stepId} className={styles.step} aria-current={isHere ? 'step' : undefined}>
            <div className={styles.row}>
              <span>
                <strong>{name}</strong>{' '}
                <span className={styles.minutes}>{t.common.minutes(totalMinutes(step.slots))}</span>
              </span>
              {isHere ? (
                <strong>{t.run.program.now}</strong>
              ) : (
                <StartHere name={name} onStart={() => begin(step.first)} />
              )}
            </div>
            {isHere && (
              <ol className={styles.phases}>
                {step.slots.map((slot, offset) => (
                  <PhaseRow
                    key={slot.phaseId}
                    slot={slot}
                    isNow={step.first + offset === at}
                    onStart={() => begin(step.first + offset)}
                  />
                ))}
              </ol>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function PhaseRow({ slot, isNow, onStart }: { slot: Slot; isNow: boolean; onStart: () => void }) {
  const t = useTexts();
  const name = phaseName(t, slot);
  return (
    <li className={styles.row} aria-current={isNow ? 'step' : undefined}>
      <span>
        {name} <span className={styles.minutes}>{t.common.minutes(slot.minutes)}</span>
      </span>
      {isNow ? <strong>{t.run.program.now}</strong> : <StartHere name={name} onStart={onStart} />}
    </li>
  );
}

function StartHere({ name, onStart }: { name: string; onStart: () => void }) {
  const t = useTexts();
  return (
    <Button variant="tertiary" aria-label={t.run.program.startAt(name)} onClick={onStart}>
      {t.run.clock.startHere}
    </Button>
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
