import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { type Running, type Slot, slotsOf } from '#/domain/agenda-clock.ts';
import { ownClock, type ToldClock } from '#/domain/own-clock.ts';
import { type ClockCodeProblem, readClockCode } from '#/exchange/clock-code.ts';
import { paths } from '#/features/shared/paths.ts';
import { CameraScan } from '#/features/shared/qr/CameraScan.tsx';
import { useLazyTexts } from '#/features/shared/use-lazy-texts.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { type ClockTexts, clockTexts } from '#/i18n/clock-texts.ts';
import { useLanguage, useTexts } from '#/i18n/react.tsx';
import type { CameraProblem } from '#/platform/camera.ts';
import { now } from '#/platform/clock.ts';
import { saveRunning } from '#/storage/device.ts';
import { PageHeader } from '#/ui/PageHeader.tsx';
import { useToast } from '#/ui/Toasts.tsx';
import styles from './JoinClock.module.css';
import { putBack } from './put-back.ts';
import { StartByHand } from './StartByHand.tsx';

/** `/w/:id/run/clock`: a device without a network sets its own clock by the facilitator's, with the camera or by hand. */
export function JoinClockScreen() {
  const t = useTexts();
  const words = useLazyTexts(clockTexts, useLanguage());
  const { session } = useWorkshop();
  if (words === null) return <Paragraph aria-busy="true">{t.common.loading}</Paragraph>;
  const slots = slotsOf(session.steps);
  return (
    <>
      <PageHeader title={words.join.title} lead={words.join.lead} />
      {slots.length === 0 ? (
        <Paragraph>{words.join.noProgram}</Paragraph>
      ) : (
        <Ways slots={slots} words={words} />
      )}
    </>
  );
}

/** The room's screen goes back to being the screen: what else the facilitator's device shows is not for the room. */
function isFromScreen(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'fromScreen' in state;
}

type Problem = CameraProblem | ClockCodeProblem['type'];

function Ways({ slots, words }: { slots: readonly Slot[]; words: ClockTexts }) {
  const navigate = useNavigate();
  const { state } = useLocation();
  const t = useTexts();
  const toast = useToast();
  const { workshopId } = useWorkshop();
  const [scans, setScans] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function set(told: ToldClock, at: number) {
    const made = ownClock(slots, told, at);
    const before: { clock: Running | null } = { clock: null };
    const saved = await saveRunning(workshopId, (stored) => {
      before.clock = stored;
      return made;
    });
    if (!saved.ok) return;
    toast({ text: words.join.joined, ...(before.clock && { action: takeBack(made, before.clock) }) });
    if (isFromScreen(state)) await navigate(-1);
    else await navigate(paths.run(workshopId));
  }
  /** For a clock that ran here already: it is not lost by setting another. */
  function takeBack(made: Running | null, before: Running) {
    const run = async () => {
      if (!(await putBack(workshopId, made, before))) toast({ text: words.said.movedSince });
    };
    return { label: t.common.undo, run: () => void run() };
  }
  function read(text: string) {
    const told = readClockCode(text, workshopId, slots);
    if (told.ok) void set(told.value, now());
    else setProblem(told.problem.type);
  }
  function fail(found: CameraProblem) {
    setProblem(found);
    setScans(false);
  }

  return (
    <div className={styles.ways}>
      <section aria-labelledby="by-code" className={styles.way}>
        <Heading level={2} data-size="xs" id="by-code">
          {words.join.byCode}
        </Heading>
        <Paragraph>{words.join.codeLead}</Paragraph>
        {scans ? (
          <CameraScan words={words.join} onText={read} onProblem={fail} onStop={() => setScans(false)} />
        ) : (
          <div>
            <Button
              onClick={() => {
                setProblem(null);
                setScans(true);
              }}
            >
              {words.join.camera}
            </Button>
          </div>
        )}
        {problem && (
          <Alert data-color="warning" role="alert">
            <Paragraph>{words.join.problems[problem]}</Paragraph>
          </Alert>
        )}
      </section>
      <section aria-labelledby="by-hand" className={styles.way}>
        <Heading level={2} data-size="xs" id="by-hand">
          {words.join.byHand}
        </Heading>
        <Paragraph>{words.join.handLead}</Paragraph>
        <StartByHand
          slots={slots}
          words={words}
          onStart={(index, minutes) =>
            void set(
              { index, left: minutes * 60_000, behind: 0, paused: false, takenOff: {}, by: 'hand' },
              now(),
            )
          }
        />
      </section>
    </div>
  );
}
