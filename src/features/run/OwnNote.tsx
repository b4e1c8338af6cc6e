import { Link } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import type { Joined } from '#/domain/agenda-clock.ts';
import { paths } from '#/features/shared/paths.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ClockTexts } from '#/i18n/clock-texts.ts';
import { useFormat } from '#/i18n/react.tsx';
import styles from './ClockCard.module.css';

/** That nobody else sets this clock, and since when it goes by itself. */
export function OwnNote({ joined, words }: { joined: Joined | undefined; words: ClockTexts }) {
  const format = useFormat();
  if (joined === undefined) return null;
  const since = format.time(joined.at);
  return (
    <p className={styles.note}>
      <strong>{words.own.isOwn}</strong>{' '}
      {joined.by === 'code' ? words.own.byCode(since) : words.own.byHand(since)}
    </p>
  );
}

/** For any other device than a group's that is to follow along. */
export function JoinLink({ words }: { words: ClockTexts }) {
  const { workshopId } = useWorkshop();
  return (
    <Link asChild>
      <RouterLink to={paths.joinClock(workshopId)}>{words.own.setElsewhere}</RouterLink>
    </Link>
  );
}
