import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ClockTexts } from '#/i18n/clock-texts.ts';
import { useTexts } from '#/i18n/react.tsx';
import styles from './ClockCard.module.css';
import { wholeMinutes } from './digits.ts';
import { useClockJump } from './use-clock-jump.ts';
import type { ClockVerbs } from './use-clock-verbs.ts';
import type { Clock } from './use-running.ts';

interface Props {
  readonly clock: Clock;
  readonly verbs: Pick<ClockVerbs, 'correct'>;
  readonly words: ClockTexts;
}

/** Tells that the clock of the device has been set. What that means for the workshop, a person decides. */
export function JumpNote({ clock: { running, now }, verbs, words }: Props) {
  const t = useTexts();
  const [jump, letBe] = useClockJump();
  const notBegun = running !== null && now < running.startedAt - 30_000;
  if (running === null || (jump === 0 && !notBegun)) return null;
  const minutes = t.common.minutes(Math.max(1, wholeMinutes(jump)));
  return (
    <Alert data-color="warning" role="status">
      <Heading level={3} data-size="2xs">
        {words.jump.title}
      </Heading>
      {jump === 0 ? (
        <Paragraph>{words.jump.notBegun}</Paragraph>
      ) : (
        <>
          <Paragraph>{jump < 0 ? words.jump.back(minutes) : words.jump.forward(minutes)}</Paragraph>
          <div className={styles.buttons}>
            <Button
              variant="secondary"
              onClick={() => {
                void verbs.correct(jump);
                letBe();
              }}
            >
              {words.jump.correct}
            </Button>
            <Button variant="tertiary" onClick={letBe}>
              {words.jump.leave}
            </Button>
          </div>
        </>
      )}
    </Alert>
  );
}
