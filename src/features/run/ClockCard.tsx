import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Slot } from '#/domain/agenda-clock.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ClockTexts } from '#/i18n/clock-texts.ts';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { ClockButtons } from './ClockButtons.tsx';
import styles from './ClockCard.module.css';
import { digits, wholeMinutes } from './digits.ts';
import { JumpNote } from './JumpNote.tsx';
import { JoinLink, OwnNote } from './OwnNote.tsx';
import { SaveTime } from './SaveTime.tsx';
import { SoundSwitch } from './SoundSwitch.tsx';
import { phaseBelow, phaseName, slotName, stepName } from './step-name.ts';
import { timeOn } from './time-on.ts';
import type { ClockVerbs } from './use-clock-verbs.ts';
import type { Clock } from './use-running.ts';
import { useWarningSound } from './use-warning-sound.ts';
import { WakeLockNote } from './WakeLockNote.tsx';

interface Props {
  readonly clock: Clock;
  readonly verbs: ClockVerbs;
  readonly words: ClockTexts;
}

/** Step, phase and time left in big type; in words what that means for the end of the day. */
export function ClockCard({ clock, verbs, words }: Props) {
  const t = useTexts();
  const { slots, running, reading } = clock;
  useWarningSound(reading === null || running?.pausedAt != null ? 'none' : reading.warning);
  if (running === null || reading === null) {
    return (
      <section className={styles.card} aria-label={t.run.clock.title}>
        <Paragraph>{t.run.clock.notStarted}</Paragraph>
        {slots.length > 0 && (
          <div className={styles.buttons}>
            <Button onClick={() => void verbs.begin(0)}>{t.run.clock.start}</Button>
          </div>
        )}
        <JoinLink words={words} />
        <SoundSwitch words={words} />
      </section>
    );
  }
  return (
    <section className={styles.card} data-warning={reading.warning} aria-label={t.run.clock.title}>
      <Where clock={clock} />
      <TimeLeft left={reading.left} />
      {/* Said once, when it becomes true; the time itself is not read aloud every second. */}
      <p role="status" className={styles.warning}>
        {reading.warning !== 'none' && running.pausedAt === null && t.run.clock.warnings[reading.warning]}
        {running.pausedAt !== null && t.run.clock.paused}
      </p>
      <Meaning clock={clock} />
      <OwnNote joined={running.joined} verbs={verbs} words={words} />
      {running.rehearsal && (
        <>
          <p className={styles.note}>{words.rehearsal}</p>
          <div className={styles.buttons}>
            <Button variant="secondary" onClick={() => void verbs.countAsDay()}>
              {words.log.count}
            </Button>
          </div>
        </>
      )}
      <ClockButtons clock={clock} verbs={verbs} words={words} />
      <SaveTime clock={clock} verbs={verbs} words={words} />
      <JumpNote clock={clock} verbs={verbs} words={words} />
      <SoundSwitch words={words} />
      <WakeLockNote />
    </section>
  );
}

function Where({ clock: { slots, running, reading } }: { clock: Clock }) {
  const t = useTexts();
  const { session } = useWorkshop();
  const slot = reading?.index == null ? undefined : slots[reading.index];
  if (slot === undefined) return <Paragraph>{t.run.clock.gone}</Paragraph>;
  const step = session.steps.find((each) => each.id === running?.stepId);
  const phase = phaseBelow(t, step, slot);
  return (
    <>
      <Heading level={2} data-size="xs">
        {stepName(t, step)}
      </Heading>
      {phase && <p className={styles.phase}>{phase}</p>}
    </>
  );
}

export function TimeLeft({ left }: { left: number }) {
  const t = useTexts();
  return (
    <p className={styles.time}>
      <span className={styles.digits} role="timer">
        {digits(left)}
      </span>{' '}
      <span>{left <= 0 ? t.run.clock.over : t.run.clock.left}</span>
    </p>
  );
}

function Meaning({ clock }: { clock: Clock }) {
  const t = useTexts();
  const format = useFormat();
  const { session } = useWorkshop();
  const { slots, running, reading } = clock;
  if (running === null || reading === null) return null;
  const next = reading.index === null ? undefined : slots[reading.index + 1];
  return (
    <ul className={styles.meaning}>
      {running.pausedAt === null && <li>{t.run.clock.endsAt(timeOn(format, running.endsAt, clock.now))}</li>}
      <li>
        <strong>{rhythm(reading.behind)}</strong>
      </li>
      {reading.stepLeft !== reading.left && (
        <li>{t.run.clock.stepLeft(t.common.minutes(Math.max(0, Math.ceil(reading.stepLeft / 60_000))))}</li>
      )}
      <li>{t.run.clock.newEnd(timeOn(format, reading.newEnd, clock.now))}</li>
      <li>{next ? t.run.clock.nextUp(nameOf(next)) : t.run.clock.lastPhase}</li>
    </ul>
  );

  function nameOf(slot: Slot): string {
    return slot.stepId === running?.stepId ? phaseName(t, slot) : slotName(t, session, slot);
  }

  function rhythm(behind: number): string {
    const minutes = wholeMinutes(behind);
    if (minutes === 0) return t.run.clock.onTime;
    const inWords = t.common.minutes(minutes);
    return behind > 0 ? t.run.clock.behind(inWords) : t.run.clock.ahead(inWords);
  }
}
