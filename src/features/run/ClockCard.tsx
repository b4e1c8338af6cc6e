import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { extended, movedTo, paused, resumed, type Slot, started } from '#/domain/agenda-clock.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { now } from '#/platform/clock.ts';
import styles from './ClockCard.module.css';
import { phaseName, stepName } from './step-name.ts';
import type { useRunning } from './use-running.ts';
import { WakeLockNote } from './WakeLockNote.tsx';

type Clock = ReturnType<typeof useRunning>;

/** Step, phase and time left in big type; in words what that means for the end of the day. */
export function ClockCard({ clock, announcedStart }: { clock: Clock; announcedStart: number | null }) {
  const t = useTexts();
  const { slots, running, reading, keep } = clock;
  if (running === null || reading === null) {
    return (
      <section className={styles.card} aria-label={t.run.clock.title}>
        <Paragraph>{t.run.clock.notStarted}</Paragraph>
        {slots.length > 0 && (
          <div className={styles.buttons}>
            <Button onClick={() => keep(started(slots, 0, now(), announcedStart))}>
              {t.run.clock.start}
            </Button>
          </div>
        )}
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
      <Verbs clock={clock} />
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
  return (
    <>
      <Heading level={2} data-size="xs">
        {stepName(t, step)}
      </Heading>
      <p className={styles.phase}>{phaseName(t, slot)}</p>
    </>
  );
}

function TimeLeft({ left }: { left: number }) {
  const t = useTexts();
  const isOver = left <= 0;
  return (
    <p className={styles.time}>
      <span className={styles.digits} role="timer">
        {digits(Math.abs(left), isOver)}
      </span>{' '}
      <span>{isOver ? t.run.clock.over : t.run.clock.left}</span>
    </p>
  );
}

function Meaning({ clock: { slots, running, reading } }: { clock: Clock }) {
  const t = useTexts();
  const format = useFormat();
  const { session } = useWorkshop();
  if (running === null || reading === null) return null;
  const next = reading.index === null ? undefined : slots[reading.index + 1];
  return (
    <ul className={styles.meaning}>
      {running.pausedAt === null && <li>{t.run.clock.endsAt(format.time(running.endsAt))}</li>}
      <li>
        <strong>{rhythm(reading.behind)}</strong>
      </li>
      {reading.stepLeft !== reading.left && (
        <li>{t.run.clock.stepLeft(t.common.minutes(Math.max(0, Math.ceil(reading.stepLeft / 60_000))))}</li>
      )}
      <li>{t.run.clock.newEnd(format.time(reading.newEnd))}</li>
      <li>{next ? t.run.clock.nextUp(nameOf(next)) : t.run.clock.lastPhase}</li>
    </ul>
  );

  function nameOf(slot: Slot): string {
    if (slot.stepId === running?.stepId) return phaseName(t, slot);
    return stepName(
      t,
      session.steps.find((each) => each.id === slot.stepId),
    );
  }

  function rhythm(behind: number): string {
    const minutes = Math.round(Math.abs(behind) / 60_000);
    if (minutes === 0) return t.run.clock.onTime;
    const inWords = t.common.minutes(minutes);
    return behind > 0 ? t.run.clock.behind(inWords) : t.run.clock.ahead(inWords);
  }
}

function Verbs({ clock: { slots, running, reading, keep } }: { clock: Clock }) {
  const t = useTexts();
  if (running === null || reading === null) return null;
  const { index } = reading;
  const goTo = (to: number) => keep(movedTo(slots, running, to, now()));
  return (
    <div className={styles.buttons}>
      {index !== null && index + 1 < slots.length && (
        <Button onClick={() => goTo(index + 1)}>{t.run.clock.next}</Button>
      )}
      {running.pausedAt === null ? (
        <Button variant="secondary" onClick={() => keep(paused(running, now()))}>
          {t.run.clock.pause}
        </Button>
      ) : (
        <Button variant="secondary" onClick={() => keep(resumed(running, now()))}>
          {t.run.clock.resume}
        </Button>
      )}
      <Button variant="secondary" onClick={() => keep(extended(running, 1, now()))}>
        {t.run.clock.plusOne}
      </Button>
      <Button variant="secondary" onClick={() => keep(extended(running, 5, now()))}>
        {t.run.clock.plusFive}
      </Button>
      {index !== null && index > 0 && (
        <Button variant="secondary" onClick={() => goTo(index - 1)}>
          {t.run.clock.back}
        </Button>
      )}
      <Button variant="tertiary" onClick={() => keep(null)}>
        {t.run.clock.stop}
      </Button>
    </div>
  );
}

/** `14:05`, `1:02:30`. What is left rounds up to whole seconds, so that 0:00 means that the time is out. */
function digits(ms: number, isOver: boolean): string {
  const seconds = isOver ? Math.floor(ms / 1000) : Math.ceil(ms / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}
