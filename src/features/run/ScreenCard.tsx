import { Button, Field, Heading, Label, Paragraph, Select } from '@digdir/designsystemet-react';
import { Link as RouterLink, useHref, useLocation } from 'react-router';
import type { Id } from '#/domain/ids.ts';
import { fitTogether, type Presenting, questionsOnScreen } from '#/domain/screen.ts';
import { questionsOf } from '#/domain/session.ts';
import { paths } from '#/features/shared/paths.ts';
import { useScreen } from '#/features/shared/screen/use-screen.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ClockTexts } from '#/i18n/clock-texts.ts';
import { fillScreen } from '#/platform/full-screen.ts';
import { openOwnWindow } from '#/platform/windows.ts';
import { useToast } from '#/ui/Toasts.tsx';
import { ClockCode } from './ClockCode.tsx';
import styles from './ScreenCard.module.css';
import type { Clock } from './use-running.ts';

/** Opens the screen in the room and says what it shows; the facilitator steers it from here. */
export function ScreenCard({ clock, words }: { clock: Clock; words: ClockTexts }) {
  const toast = useToast();
  const { workshopId } = useWorkshop();
  const { pathname } = useLocation();
  const address = useHref(paths.screen(workshopId));
  const { choice, turn } = useScreen();
  const { running } = clock;
  async function open() {
    const opened = await openOwnWindow(address, `politisk-verksted-screen-${workshopId}`);
    toast({ text: words.screen[opened] });
  }
  return (
    <section className={styles.card} aria-labelledby="screen">
      <Heading level={2} data-size="2xs" id="screen">
        {words.screen.title}
      </Heading>
      <Paragraph className={styles.lead ?? ''}>{words.screen.lead}</Paragraph>
      <div className={styles.buttons}>
        <Button variant="secondary" onClick={() => void open()}>
          {words.screen.open}
        </Button>
        <Button asChild variant="tertiary">
          <RouterLink to={paths.screen(workshopId)} state={{ from: pathname }} onClick={fillScreen}>
            {words.screen.here}
          </RouterLink>
        </Button>
      </div>
      {choice.presenting?.isUp && <ProposalIsUp presenting={choice.presenting} words={words} />}
      {running && <QuestionChoice clock={clock} words={words} />}
      <div className={styles.buttons}>
        <Button variant="secondary" onClick={() => turn('black')}>
          {choice.black ? words.screen.notBlack : words.screen.black}
        </Button>
        {running && (
          <Button variant="secondary" onClick={() => turn('code')}>
            {choice.code ? words.screen.noCode : words.screen.code}
          </Button>
        )}
      </div>
      <p role="status">{choice.black && words.screen.isBlack}</p>
      {running && choice.code && (
        <div className={styles.code}>
          <ClockCode clock={clock} words={words} />
          <p>{words.screen.codeText}</p>
        </div>
      )}
    </section>
  );
}

/** The screen shows the proposal: said here, since the questions below are not up. */
function ProposalIsUp({ presenting, words }: { presenting: Presenting; words: ClockTexts }) {
  const { choose } = useScreen();
  return (
    <div className={styles.buttons}>
      <p>{words.screen.showsProposal}</p>
      <Button variant="secondary" onClick={() => choose({ presenting: { ...presenting, isUp: false } })}>
        {words.screen.showClock}
      </Button>
    </div>
  );
}

function QuestionChoice({ clock: { running }, words }: { clock: Clock; words: ClockTexts }) {
  const { session } = useWorkshop();
  const { choice, choose } = useScreen();
  const questions = running ? questionsOf(session, running.stepId) : [];
  if (questions.length === 0) return null;
  const isHere = choice.question === 'none' || questions.some(({ id }) => id === choice.question);
  const shown = questionsOnScreen(questions, choice.question);
  return (
    <Field>
      <Label>{words.screen.question}</Label>
      <Select
        value={isHere ? choice.question : 'all'}
        onChange={(event) => choose({ question: event.target.value as Id<'question'> | 'all' | 'none' })}
      >
        <Select.Option value="all">
          {fitTogether(questions) ? words.screen.all : words.screen.allTooLong}
        </Select.Option>
        {questions.map(({ id, value }) => (
          <Select.Option key={id} value={id}>
            {value.text}
          </Select.Option>
        ))}
        <Select.Option value="none">{words.screen.none}</Select.Option>
      </Select>
      <span className="visually-hidden" aria-live="polite">
        {words.screen.showing(shown.map(({ value }) => value.text).join(' ') || words.screen.none)}
      </span>
    </Field>
  );
}
