import { Button, Heading } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import type { Running } from '#/domain/agenda-clock.ts';
import { paths } from '#/features/shared/paths.ts';
import { useLazyTexts } from '#/features/shared/use-lazy-texts.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { type ClockTexts, clockTexts } from '#/i18n/clock-texts.ts';
import { useFormat, useLanguage, useTexts } from '#/i18n/react.tsx';
import { saveRunning } from '#/storage/device.ts';
import { useToast } from '#/ui/Toasts.tsx';
import styles from './ClockCard.module.css';
import { TimeLeft } from './ClockCard.tsx';
import { JumpNote } from './JumpNote.tsx';
import { OwnNote } from './OwnNote.tsx';
import { putBack } from './put-back.ts';
import { SoundSwitch } from './SoundSwitch.tsx';
import { phaseBelow, phaseName, slotName, stepName } from './step-name.ts';
import { timeOn } from './time-on.ts';
import { useClockVerbs } from './use-clock-verbs.ts';
import { useRunning } from './use-running.ts';
import { useWarningSound } from './use-warning-sound.ts';
import { WakeLockNote } from './WakeLockNote.tsx';

/** The clock of a group's tablet: set with the facilitator, running by itself, and saying so. */
export function OwnClock() {
  const words = useLazyTexts(clockTexts, useLanguage());
  return words && <Card words={words} />;
}

function Card({ words }: { words: ClockTexts }) {
  const t = useTexts();
  const format = useFormat();
  const toast = useToast();
  const { workshopId, session } = useWorkshop();
  const clock = useRunning();
  const verbs = useClockVerbs(clock, words);
  const { slots, running, reading } = clock;
  useWarningSound(reading === null || running?.pausedAt != null ? 'none' : reading.warning);
  const toJoin = paths.joinClock(workshopId);
  if (running === null || reading === null) {
    return (
      <section className={styles.own} aria-label={words.own.title}>
        <p>{words.own.notSet}</p>
        <div className={styles.buttons}>
          <Button asChild variant="secondary">
            <RouterLink to={toJoin}>{words.own.set}</RouterLink>
          </Button>
        </div>
      </section>
    );
  }
  const slot = reading.index === null ? undefined : slots[reading.index];
  const step = session.steps.find(({ id }) => id === slot?.stepId);
  const phase = slot && phaseBelow(t, step, slot);
  const next = reading.index === null ? undefined : slots[reading.index + 1];
  const nameOfNext = next && (next.stepId === slot?.stepId ? phaseName(t, next) : slotName(t, session, next));
  async function stop() {
    let before: Running | null = null;
    const stopped = await saveRunning(workshopId, (stored) => {
      before = stored;
      return null;
    });
    if (!stopped.ok) return;
    const takeBack = async () => {
      if (!(await putBack(workshopId, null, before))) toast({ text: words.said.movedSince });
    };
    toast({ text: words.own.stopped, action: { label: t.common.undo, run: () => void takeBack() } });
  }
  return (
    <section className={styles.own} data-warning={reading.warning} aria-label={words.own.title}>
      <Heading level={2} data-size="xs">
        {slot ? stepName(t, step) : t.run.clock.gone}
      </Heading>
      {phase && <p className={styles.phase}>{phase}</p>}
      <TimeLeft left={reading.left} />
      <p role="status" className={styles.warning}>
        {reading.warning !== 'none' && running.pausedAt === null && t.run.clock.warnings[reading.warning]}
        {running.pausedAt !== null && t.run.clock.paused}
      </p>
      <ul className={styles.meaning}>
        {running.pausedAt === null && (
          <li>{t.run.clock.endsAt(timeOn(format, running.endsAt, clock.now))}</li>
        )}
        <li>{nameOfNext ? t.run.clock.nextUp(nameOfNext) : t.run.clock.lastPhase}</li>
      </ul>
      <OwnNote joined={running.joined} verbs={verbs} words={words} />
      <div className={styles.buttons}>
        {next && (
          <Button variant="secondary" onClick={() => void verbs.move(1)}>
            {t.run.clock.next}
          </Button>
        )}
        {running.pausedAt === null ? (
          <Button variant="secondary" onClick={() => void verbs.extend(1)}>
            {t.run.clock.plusOne}
          </Button>
        ) : (
          <Button variant="secondary" onClick={() => void verbs.resume()}>
            {t.run.clock.resume}
          </Button>
        )}
        <Button asChild variant="secondary">
          <RouterLink to={toJoin}>{words.own.setAgain}</RouterLink>
        </Button>
        <Button variant="tertiary" onClick={() => void stop()}>
          {words.own.stop}
        </Button>
      </div>
      <JumpNote clock={clock} verbs={verbs} words={words} />
      <SoundSwitch words={words} />
      <WakeLockNote />
    </section>
  );
}
