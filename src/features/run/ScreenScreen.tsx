import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useEffect } from 'react';
import { Link as RouterLink } from 'react-router';
import { paths } from '#/features/shared/paths.ts';
import { type Presentation, usePresentation } from '#/features/shared/screen/use-presentation.ts';
import { useScreen } from '#/features/shared/screen/use-screen.ts';
import { useLazyTexts } from '#/features/shared/use-lazy-texts.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { type ClockTexts, clockTexts } from '#/i18n/clock-texts.ts';
import { useFormat, useLanguage, useTexts } from '#/i18n/react.tsx';
import { canFillScreen, fillScreen } from '#/platform/full-screen.ts';
import { keepAwake } from '#/platform/wake-lock.ts';
import { ScreenNow } from './ScreenNow.tsx';
import { ScreenProposal } from './ScreenProposal.tsx';
import styles from './ScreenScreen.module.css';
import { timeOn } from './time-on.ts';
import { type Clock, useRunning } from './use-running.ts';
import { useControls, useScreenKeys } from './use-screen-keys.ts';

/** `/w/:id/screen`: what the whole room sees, the clock or the proposal. It never shows names or notes, and it steers nothing but itself. */
export function ScreenScreen() {
  const t = useTexts();
  const words = useLazyTexts(clockTexts, useLanguage());
  if (words === null) return <Paragraph aria-busy="true">{t.common.loading}</Paragraph>;
  return <Screen words={words} />;
}

function Screen({ words }: { words: ClockTexts }) {
  const { workshopId, role } = useWorkshop();
  const clock = useRunning();
  const { choice, turn } = useScreen();
  const presentation = usePresentation();
  const { isUp } = presentation;
  const isClockFirst = role.type === 'screen' && clock.running === null && !isUp;
  const { isFull, leave } = useScreenKeys(
    turn,
    paths.run(workshopId),
    isUp && !choice.black ? presentation : null,
  );
  const { shown, guard } = useControls(isFull || choice.black);
  useEffect(() => keepAwake(() => {}), []);
  return (
    <main
      className={styles.screen}
      id="content"
      aria-label={words.screen.name}
      data-full={isFull}
      data-black={choice.black}
    >
      {choice.black ? (
        <div className={styles.black}>
          <h1 className="visually-hidden">{words.screen.isBlack}</h1>
        </div>
      ) : isUp ? (
        <ScreenProposal clock={clock} presentation={presentation} />
      ) : clock.running === null ? (
        <Waiting clock={clock} words={words} />
      ) : (
        <ScreenNow clock={clock} choice={choice} words={words} />
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields */}
      <div
        role="group"
        aria-label={words.screen.controls}
        className={styles.controls}
        data-shown={shown}
        {...(choice.black && { 'data-color-scheme': 'dark' })}
        onClickCapture={guard}
      >
        {isClockFirst && <ClockControls clock={clock} words={words} />}
        <Button variant="secondary" onClick={() => turn('black')}>
          {choice.black ? words.screen.notBlack : words.screen.black}
        </Button>
        {isUp && <Turning presentation={presentation} />}
        {!isUp && !isClockFirst && <ClockControls clock={clock} words={words} />}
        {canFillScreen() && !isFull && (
          <Button variant="tertiary" onClick={fillScreen}>
            {words.screen.fill}
          </Button>
        )}
        {leave && (
          <Button variant="tertiary" onClick={leave}>
            {words.screen.leave}
          </Button>
        )}
        <span className={styles.keys}>{isUp ? words.screen.keysOfProposal : words.screen.keys}</span>
      </div>
    </main>
  );
}

/** Back and on among the pictures of the proposal. */
function Turning({ presentation }: { presentation: Presentation }) {
  const t = useTexts();
  return (
    <>
      <Button variant="secondary" onClick={() => presentation.step(-1)}>
        {t.figures.show.previous}
      </Button>
      <Button onClick={() => presentation.step(1)}>{t.figures.show.next}</Button>
    </>
  );
}

/** A screen with a device of its own has no other clock than one that is set there: that comes first, and can be done again. */
function ClockControls({ clock: { running }, words }: { clock: Clock; words: ClockTexts }) {
  const { workshopId, role } = useWorkshop();
  const { choice, turn } = useScreen();
  const isOwnDevice = role.type === 'screen';
  return (
    <>
      {(running === null || isOwnDevice) && (
        <Button asChild variant={running === null && isOwnDevice ? 'primary' : 'tertiary'}>
          <RouterLink to={paths.joinClock(workshopId)} state={{ fromScreen: true }}>
            {running ? words.own.setAgain : words.own.setElsewhere}
          </RouterLink>
        </Button>
      )}
      {running && (
        <Button variant="tertiary" onClick={() => turn('code')}>
          {choice.code ? words.screen.noCode : words.screen.code}
        </Button>
      )}
    </>
  );
}

/** Before the clock is started: what this is, and when it begins. */
function Waiting({ clock: { announcedStart, now }, words }: { clock: Clock; words: ClockTexts }) {
  const format = useFormat();
  const { session } = useWorkshop();
  const isAhead = announcedStart !== null && announcedStart > now;
  return (
    <div className={styles.waiting}>
      <h1 className={styles.workshop}>{session.workshop.value.title}</h1>
      <p className={styles.next}>
        {isAhead ? words.screen.begins(timeOn(format, announcedStart, now)) : words.screen.notStarted}
      </p>
    </div>
  );
}
