import { Link } from '@digdir/designsystemet-react';
import { Link as RouterLink, useLocation } from 'react-router';
import type { Entry } from '#/domain/entry.ts';
import { isCountedBefore } from '#/domain/support.ts';
import type { ForwardTexts } from '#/i18n/forward-texts.ts';
import { useTexts } from '#/i18n/react.tsx';
import styles from './Support.module.css';
import type { Counting } from './use-counting.ts';

interface Props {
  readonly points: readonly Entry<'point'>[];
  readonly openId: string | undefined;
  readonly counting: Counting;
  readonly words: ForwardTexts;
}

export function countLinkId(pointId: string): string {
  return `count-${pointId}`;
}

/** Every point with how the room stands to it; each opens. */
export function SupportOverview({ points, openId, counting, words }: Props) {
  const t = useTexts();
  const { search } = useLocation();
  const addressOf = (pointId: string) => {
    const next = new URLSearchParams(search);
    next.set('point', pointId);
    return { search: `?${next}` };
  };
  return (
    <ol className={styles.points} aria-label={words.support.overview}>
      {points.map((point, index) => {
        const { hands, support } = counting.shown(point);
        return (
          <li key={point.id} className={styles.row} data-open={point.id === openId}>
            <Link asChild>
              <RouterLink
                id={countLinkId(point.id)}
                to={addressOf(point.id)}
                aria-current={point.id === openId ? 'true' : undefined}
                aria-label={words.support.open(index + 1)}
              >
                {t.decide.point.name(index + 1)}
              </RouterLink>
            </Link>
            <p className={styles.short}>{point.value.text || t.decide.point.noText}</p>
            <p className={styles.state}>
              <b>{t.decide.point.supports[support]}</b>
              {hands && <span>{t.decide.point.hands(hands.for, hands.against, hands.abstaining)}</span>}
              {isCountedBefore(point) && <span>{t.decide.point.countedBefore}</span>}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
