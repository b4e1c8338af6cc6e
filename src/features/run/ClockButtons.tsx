import { Button } from '@digdir/designsystemet-react';
import type { ClockTexts } from '#/i18n/clock-texts.ts';
import { useTexts } from '#/i18n/react.tsx';
import styles from './ClockCard.module.css';
import type { ClockVerbs } from './use-clock-verbs.ts';
import type { Clock } from './use-running.ts';

interface Props {
  readonly clock: Clock;
  readonly verbs: ClockVerbs;
  readonly words: ClockTexts;
}

/** What can be done with a clock that runs: on, pause, more time, back, and an end to it. */
export function ClockButtons({ clock: { slots, running, reading }, verbs, words }: Props) {
  const t = useTexts();
  if (running === null || reading === null) return null;
  const { index } = reading;
  return (
    <>
      <div className={styles.buttons}>
        {index !== null && index + 1 < slots.length && (
          <Button onClick={() => void verbs.move(1)}>{t.run.clock.next}</Button>
        )}
        {running.pausedAt === null ? (
          <Button variant="secondary" onClick={() => void verbs.pause()}>
            {t.run.clock.pause}
          </Button>
        ) : (
          <Button variant="secondary" onClick={() => void verbs.resume()}>
            {t.run.clock.resume}
          </Button>
        )}
        <Button variant="secondary" onClick={() => void verbs.extend(1)}>
          {t.run.clock.plusOne}
        </Button>
        <Button variant="secondary" onClick={() => void verbs.extend(5)}>
          {t.run.clock.plusFive}
        </Button>
        {index !== null && index > 0 && (
          <Button variant="secondary" onClick={() => void verbs.move(-1)}>
            {t.run.clock.back}
          </Button>
        )}
      </div>
      <div className={styles.buttons}>
        <Button variant="tertiary" onClick={() => void verbs.stop()}>
          {t.run.clock.stop}
        </Button>
        <Button variant="tertiary" onClick={() => void verbs.reset()}>
          {words.reset}
        </Button>
      </div>
    </>
  );
}
