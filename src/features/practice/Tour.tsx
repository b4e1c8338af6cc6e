import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import type { Entry } from '#/domain/entry.ts';
import { practisedId } from '#/domain/practice.ts';
import { isStopDone, type TourStop, tourStops } from '#/domain/tour.ts';
import { useHeight } from '#/features/shared/use-height.ts';
import { useLazyTexts } from '#/features/shared/use-lazy-texts.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { type PracticeTexts, practiceTexts } from '#/i18n/practice-texts.ts';
import { useLanguage } from '#/i18n/react.tsx';
import { saveDevice } from '#/storage/device.ts';
import { useEntries } from '#/storage/react.ts';
import { EndPractice } from './EndPractice.tsx';
import styles from './Tour.module.css';

/** The guided tour: a part of the page above what it speaks of, never over it. It goes on by itself when what it asks for is done. */
export function Tour({ at }: { at: number }) {
  const words = useLazyTexts(practiceTexts, useLanguage());
  return words && <Stops words={words.tour} at={at} />;
}

interface Props {
  readonly words: PracticeTexts['tour'];
  /** From 0; after the last stop, how many there are. */
  readonly at: number;
}

function Stops({ words, at }: Props) {
  const { workshopId } = useWorkshop();
  const stop = tourStops[at];
  const wasDone = useGoingOn(stop, at);
  const frame = useHeight('--pv-tour-height');
  useEffect(() => {
    document.documentElement.dataset.tour = '';
    return () => {
      delete document.documentElement.dataset.tour;
    };
  }, []);
  return (
    <section ref={frame} aria-label={words.label} className={styles.tour}>
      <div className={styles.inner}>
        <p role="status" className={styles.words}>
          {wasDone && <span className={styles.done}>{words.done} </span>}
          {stop && <strong>{words.stop(at + 1, tourStops.length)}: </strong>}
          {stop ? words.stops[stop] : words.finished}
        </p>
        <div className={styles.ways}>
          {stop ? (
            <>
              <Button
                variant={stop === 'saved' ? 'primary' : 'secondary'}
                onClick={() => void saveDevice({ tour: at + 1 })}
              >
                {stop === 'saved' ? words.next : words.skip}
              </Button>
              <Button variant="tertiary" onClick={leave}>
                {words.leave}
              </Button>
            </>
          ) : (
            <>
              <EndPractice workshopId={practisedId(workshopId)} variant="primary" />
              <Button variant="tertiary" onClick={leave}>
                {words.more}
              </Button>
            </>
          )}
        </div>
      </div>
    </section>
  );
}

function leave(): void {
  void saveDevice({ tour: null });
}

const none: readonly Entry<'note'>[] = [];

/** Goes to the next stop when the person has done what this one asks for; tells whether the one before was done so. */
function useGoingOn(stop: TourStop | undefined, at: number): boolean {
  const { workshopId } = useWorkshop();
  const notes = useEntries(workshopId, 'note') ?? none;
  const cameBack = useCameBack(at, notes);
  const [doneAt, setDoneAt] = useState<number | null>(null);
  const isDone = stop !== undefined && isStopDone(stop, { notes: notes.map(({ value }) => value), cameBack });
  useEffect(() => {
    if (!isDone) return;
    setDoneAt(at);
    void saveDevice({ tour: at + 1 });
  }, [isDone, at]);
  return doneAt === at - 1;
}

/** Whether the person, at this stop, has been somewhere without their notes and is back where one of them lies. */
function useCameBack(at: number, notes: readonly Entry<'note'>[]): boolean {
  const { pathname, search } = useLocation();
  const seen = useRef({ at, left: false });
  if (seen.current.at !== at) seen.current = { at, left: false };
  if (notes.length === 0) return false;
  const question = new URLSearchParams(search).get('question');
  const isHere = notes.some(
    ({ value: { stepId, questionId } }) =>
      pathname.endsWith(`/step/${stepId}`) && (question === null || question === (questionId ?? 'summary')),
  );
  if (!isHere) seen.current.left = true;
  return seen.current.left && isHere;
}
