import { useRef } from 'react';
import type { Entry } from '#/domain/entry.ts';
import { questionsOnScreen, type ScreenChoice, sizeOfText } from '#/domain/screen.ts';
import { questionsOf } from '#/domain/session.ts';
import { useFit } from '#/features/shared/screen/use-fit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ClockTexts } from '#/i18n/clock-texts.ts';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { ClockCode } from './ClockCode.tsx';
import { digits } from './digits.ts';
import styles from './ScreenScreen.module.css';
import { phaseBelow, phaseName, slotName, stepName } from './step-name.ts';
import { timeOn } from './time-on.ts';
import type { Clock } from './use-running.ts';

interface Props {
  readonly clock: Clock;
  readonly choice: ScreenChoice;
  readonly words: ClockTexts;
}

/** Where we are, what is being talked about, and how much time there is. */
export function ScreenNow({ clock, choice, words }: Props) {
  const t = useTexts();
  const { session } = useWorkshop();
  const top = useRef<HTMLDivElement>(null);
  const { slots, running, reading } = clock;
  const slot = reading?.index == null ? undefined : slots[reading.index];
  const isBreak = slot?.phaseKind === 'break';
  const step = session.steps.find(({ id }) => id === running?.stepId);
  const all = step ? questionsOf(session, step.id) : [];
  // While the code is up, the room is to read it: from a table, not only from close by.
  const questions = isBreak || choice.code ? [] : questionsOnScreen(all, choice.question);
  useFit(
    top,
    JSON.stringify([step?.value.title, slot, questions.map(({ value }) => value.text), choice.code]),
  );
  if (running === null || reading === null) return null;
  const isPaused = running.pausedAt !== null;
  const phase = slot ? phaseBelow(t, step, slot) : '';
  return (
    <div className={styles.now} data-questions={questions.length > 0} data-code={choice.code}>
      <div ref={top} className={styles.top}>
        <header>
          <h1 className={styles.step}>{stepName(t, step)}</h1>
          {phase && <p className={styles.phase}>{phase}</p>}
        </header>
        <Questions questions={questions} all={all} words={words} />
      </div>
      <div className={styles.below}>
        <TimeLeft clock={clock} words={words} />
        <Meaning clock={clock} isBreak={isBreak} words={words} />
      </div>
      {choice.code && (
        <figure className={styles.code}>
          <ClockCode clock={clock} words={words} />
          <figcaption>{words.screen.joinWith}</figcaption>
        </figure>
      )}
      <p role="status" className="visually-hidden">
        {isPaused && t.run.clock.paused}
        {!isPaused && reading.warning !== 'none' && t.run.clock.warnings[reading.warning]}
      </p>
    </div>
  );
}

interface QuestionsProps {
  readonly questions: readonly Entry<'question'>[];
  readonly all: readonly Entry<'question'>[];
  readonly words: ClockTexts;
}

function Questions({ questions, all, words }: QuestionsProps) {
  const [first] = questions;
  if (first === undefined) return null;
  const size = sizeOfText(questions.map(({ value }) => value.text));
  if (questions.length === 1) {
    return (
      <div className={styles.questions} data-size={size}>
        {all.length > 1 && (
          <p className={styles.number}>{words.screen.of(all.indexOf(first) + 1, all.length)}</p>
        )}
        <p>{first.value.text}</p>
      </div>
    );
  }
  return (
    <ol className={styles.questions} data-size={size}>
      {questions.map(({ id, value }) => (
        <li key={id}>{value.text}</li>
      ))}
    </ol>
  );
}

/** While there is time, to the second. Over time is told calmly, in whole minutes. */
function TimeLeft({ clock: { running, reading }, words }: { clock: Clock; words: ClockTexts }) {
  const t = useTexts();
  if (running === null || reading === null) return null;
  const { left } = reading;
  if (left <= 0) {
    const minutes = Math.floor(-left / 60_000);
    return (
      <p className={styles.over} role="timer">
        {minutes === 0 ? words.screen.timeOut : words.screen.over(t.common.minutes(minutes))}
      </p>
    );
  }
  return (
    <p className={styles.time} data-long={left > 3_600_000} role="timer">
      {digits(left)}
    </p>
  );
}

function Meaning({ clock, isBreak, words }: { clock: Clock; isBreak: boolean; words: ClockTexts }) {
  const t = useTexts();
  const format = useFormat();
  const { session } = useWorkshop();
  const { slots, running, reading } = clock;
  if (running === null || reading === null) return null;
  const next = reading.index === null ? undefined : slots[reading.index + 1];
  const until = timeOn(format, running.endsAt, clock.now);
  const nextName = next && (next.stepId === running.stepId ? phaseName(t, next) : slotName(t, session, next));
  return (
    <div className={styles.meaning}>
      {running.pausedAt !== null && <p>{words.screen.paused}</p>}
      {running.pausedAt === null && reading.left > 0 && (
        <>
          <p>{words.screen.left}</p>
          <p>{isBreak ? words.screen.goOn(until) : words.screen.until(until)}</p>
        </>
      )}
      {nextName && <p>{words.screen.next(nextName)}</p>}
    </div>
  );
}
