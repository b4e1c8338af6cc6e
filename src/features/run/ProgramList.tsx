import { Button } from '@digdir/designsystemet-react';
import { type Slot, totalMinutes } from '#/domain/agenda-clock.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ClockTexts } from '#/i18n/clock-texts.ts';
import { useTexts } from '#/i18n/react.tsx';
import styles from './ProgramList.module.css';
import { phaseBelow, phaseName, stepName } from './step-name.ts';
import type { ClockVerbs } from './use-clock-verbs.ts';
import type { Clock } from './use-running.ts';

interface Props {
  readonly clock: Clock;
  readonly verbs: ClockVerbs;
  readonly words: ClockTexts;
}

/** The whole day, step by step; the step we are in with its phases. The clock can be set to any of them. */
export function ProgramList({ clock, verbs, words }: Props) {
  const t = useTexts();
  const { session } = useWorkshop();
  const { slots, running, reading } = clock;
  const at = reading?.index ?? null;
  const begin = (index: number) => void verbs.begin(index);
  return (
    <ol className={styles.steps}>
      {stepsOf(slots).map((step) => {
        const entry = session.steps.find((each) => each.id === step.stepId);
        const name = stepName(t, entry);
        const isHere = running?.stepId === step.stepId && at !== null;
        const hasPhases = step.slots.some((slot) => phaseBelow(t, entry, slot) !== '');
        return (
          <li key={step.stepId} className={styles.step} aria-current={isHere ? 'step' : undefined}>
            <div className={styles.row}>
              <span>
                <strong>{name}</strong> <Minutes slots={step.slots} words={words} />
              </span>
              {isHere ? (
                <strong>{t.run.program.now}</strong>
              ) : (
                <StartHere name={name} onStart={() => begin(step.first)} />
              )}
            </div>
            {isHere && hasPhases && (
              <ol className={styles.phases}>
                {step.slots.map((slot, offset) => (
                  <PhaseRow
                    key={slot.phaseId}
                    slot={slot}
                    words={words}
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

function Minutes({ slots, words }: { slots: readonly Slot[]; words: ClockTexts }) {
  const t = useTexts();
  const minutes = totalMinutes(slots);
  const planned = slots.reduce((sum, slot) => sum + slot.planned, 0);
  const inWords = t.common.minutes(minutes);
  return (
    <span className={styles.minutes}>{minutes === planned ? inWords : words.today(inWords, planned)}</span>
  );
}

interface PhaseProps {
  readonly slot: Slot;
  readonly words: ClockTexts;
  readonly isNow: boolean;
  readonly onStart: () => void;
}

function PhaseRow({ slot, words, isNow, onStart }: PhaseProps) {
  const t = useTexts();
  const name = phaseName(t, slot);
  return (
    <li className={styles.row} aria-current={isNow ? 'step' : undefined}>
      <span>
        {name} <Minutes slots={[slot]} words={words} />
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
