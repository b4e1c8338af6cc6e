import { Button, Link } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import type { Joined } from '#/domain/agenda-clock.ts';
import { paths } from '#/features/shared/paths.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ClockTexts } from '#/i18n/clock-texts.ts';
import { useFormat } from '#/i18n/react.tsx';
import styles from './ClockCard.module.css';
import type { ClockVerbs } from './use-clock-verbs.ts';

interface Props {
  readonly joined: Joined | undefined;
  readonly verbs: Pick<ClockVerbs, 'adopt'>;
  readonly words: ClockTexts;
}

/**
 * That nobody else sets this clock, and since when it goes by itself. A facilitator, whose clock is the one that notes
 * the times, is told that this one does not, and can make it the one that does.
 */
export function OwnNote({ joined, verbs, words }: Props) {
  const format = useFormat();
  const { role } = useWorkshop();
  if (joined === undefined) return null;
  const since = format.time(joined.at);
  const isLeader = role.type === 'facilitator';
  return (
    <>
      <p className={styles.note}>
        <strong>{isLeader ? words.own.isOwnHere : words.own.isOwn}</strong>{' '}
        {joined.by === 'code' ? words.own.byCode(since) : words.own.byHand(since)}{' '}
        {isLeader && words.own.noLog}
      </p>
      {isLeader && (
        <div className={styles.buttons}>
          <Button variant="secondary" onClick={() => void verbs.adopt()}>
            {words.own.adopt}
          </Button>
        </div>
      )}
    </>
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
