import { Button, Link, Paragraph } from '@digdir/designsystemet-react';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { Link as RouterLink } from 'react-router';
import type { Entry } from '#/domain/entry.ts';
import { isCountedBefore, unanimously, withoutCount } from '#/domain/support.ts';
import { useFocusKept } from '#/features/plenary/use-focus-kept.ts';
import { TextField } from '#/features/shared/fields/TextField.tsx';
import { paths } from '#/features/shared/paths.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ForwardTexts } from '#/i18n/forward-texts.ts';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import { Counters } from './Counters.tsx';
import styles from './Support.module.css';
import { SupportResult } from './SupportResult.tsx';
import type { Counting } from './use-counting.ts';

interface Props {
  readonly point: Entry<'point'>;
  readonly points: readonly Entry<'point'>[];
  readonly counting: Counting;
  /** Without the overview beside it. */
  readonly alone: boolean;
  readonly onShow: (point: Entry<'point'> | undefined) => void;
  readonly onUndo: () => void;
  readonly words: ForwardTexts;
}

/** One point: its wording, the hands for and against it, and the way to the next. */
export function PointCount(props: Props) {
  const { point, points, counting, alone, onShow, words } = props;
  const t = useTexts();
  const { canWrite } = useWorkshop();
  const { article, ways } = useFocusOnPoint(point.id);
  const { hands, support } = counting.shown(point);
  const isUnanimous = support === 'unanimous';
  const othersThanFor = hands !== null && hands.against + hands.abstaining > 0;
  const asks = !isUnanimous && (hands !== null || support === 'majority');
  const place = words.support.place(points.indexOf(point) + 1, points.length);
  return (
    <article ref={article} className={styles.point} tabIndex={-1} aria-label={place}>
      <div className={styles.top}>
        {alone ? <PageHeader title={place} /> : <h2 className={styles.title}>{place}</h2>}
        <Button variant="tertiary" onClick={() => onShow(undefined)}>
          {alone ? words.support.overview : t.common.close}
        </Button>
      </div>
      <Wording point={point} />
      {canWrite && (
        <div className={styles.unanimous}>
          <Button
            className={styles.big ?? ''}
            variant="secondary"
            onClick={() => counting.act(point, unanimously)}
          >
            {words.support.unanimous}
          </Button>
          <p className={styles.soft}>{words.support.unanimousHelp}</p>
        </div>
      )}
      <Counters key={point.id} point={point} counting={counting} words={words} />
      <SupportResult point={point} counting={counting} words={words} />
      {(asks || point.value.minorityRemark !== '') && (
        <div key={`${point.id} remark`}>
          {(othersThanFor || support === 'majority') && asks && point.value.minorityRemark === '' && (
            <Paragraph className={styles.soft}>{words.support.minorityAsk}</Paragraph>
          )}
          <TextField
            entry={point}
            field="minorityRemark"
            label={words.support.minority}
            description={words.support.minorityHelp}
            multiline
            advisesOnNames
          />
        </div>
      )}
      {canWrite && <TakeBack {...props} />}
      <span role="status" className="visually-hidden">
        {`${place}. ${t.decide.point.supports[support]}`}
      </span>
      <Ways {...props} ways={ways} />
    </article>
  );
}

function Wording({ point }: { point: Entry<'point'> }) {
  const { value } = point;
  const t = useTexts();
  const { date } = useFormat();
  const facts = [value.responsible, date(value.deadline)].filter(Boolean);
  return (
    <>
      <p className={styles.wording}>{value.text || t.decide.point.noText}</p>
      {facts.length > 0 && <p className={styles.soft}>{facts.join(' · ')}</p>}
      {isCountedBefore(point) && <p>{t.decide.point.countedBefore}</p>}
    </>
  );
}

function TakeBack({ point, counting, onUndo, words }: Props) {
  const [said, say] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const { hands, support } = counting.shown(point);
  const isTouched = hands !== null || support !== 'unsettled';
  const press = useFocusKept(box, `${counting.canUndo} ${isTouched}`);
  return (
    <div className={styles.ways} ref={box}>
      {counting.canUndo && (
        <Button
          variant="tertiary"
          onClick={() => {
            press();
            onUndo();
            say(words.support.undone);
          }}
        >
          {words.support.undo}
        </Button>
      )}
      {isTouched && (
        <Button
          variant="tertiary"
          onClick={() => {
            press();
            counting.act(point, withoutCount);
            say(words.support.cleared);
          }}
        >
          {words.support.clear}
        </Button>
      )}
      <span role="status" className="visually-hidden">
        {said}
      </span>
    </div>
  );
}

function Ways({
  point,
  points,
  onShow,
  words,
  ways,
}: Props & { readonly ways: RefObject<HTMLDivElement | null> }) {
  const { workshopId } = useWorkshop();
  const place = points.indexOf(point);
  const next = points[place + 1];
  return (
    <div className={styles.ways} ref={ways}>
      {next ? (
        <Button onClick={() => onShow(next)}>{words.support.next}</Button>
      ) : (
        <Link asChild className={styles.link}>
          <RouterLink to={paths.forward(workshopId)}>{words.support.toForward}</RouterLink>
        </Link>
      )}
      {place > 0 && (
        <Button variant="secondary" onClick={() => onShow(points[place - 1])}>
          {words.support.previous}
        </Button>
      )}
    </div>
  );
}

/** Whoever goes on with «Neste punkt» stays on it; whoever comes from the list, or from a button that is gone, begins at the top. */
function useFocusOnPoint(pointId: string) {
  const article = useRef<HTMLElement>(null);
  const ways = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another point is what the focus follows
  useLayoutEffect(() => {
    if (!ways.current?.contains(document.activeElement)) article.current?.focus();
  }, [pointId]);
  return { article, ways };
}
