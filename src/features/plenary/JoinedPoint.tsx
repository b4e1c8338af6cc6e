import { Button, Tag } from '@digdir/designsystemet-react';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { PointForm } from '#/features/shared/points/PointForm.tsx';
import { ConflictMark } from '#/features/shared/points/PointText.tsx';
import type { useSingleTap } from '#/features/shared/use-single-tap.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { Facts } from '#/ui/Facts.tsx';
import { JoinedButtons } from './JoinedButtons.tsx';
import styles from './JoinedPoint.module.css';
import { Origins } from './Origins.tsx';
import { usePlenary } from './plenary.tsx';
import { useChanges } from './use-changes.ts';
import { useEditButton } from './use-edit-button.ts';

interface Props {
  readonly point: Entry<'point'>;
  readonly number: number;
  /** It came while the screen was open. */
  readonly isNew: boolean;
  readonly open: boolean;
  /** Of the whole list: a second tap may land on the next point. */
  readonly isNewTap: ReturnType<typeof useSingleTap>;
  readonly onOpen: (point: Id<'point'> | null) => void;
}

/** A point of the joined proposal: read, large enough for the room, or open for writing. */
export function JoinedPoint({ point, number, isNew, open, isNewTap, onOpen }: Props) {
  const t = useTexts();
  const { canWrite } = useWorkshop();
  const { words } = usePlenary();
  const editButton = useEditButton(open);
  const changes = useChanges(whatIsTold(point), isNew);
  return (
    <article
      className={styles.point}
      data-fresh={changes === 0 ? 'no' : changes % 2 === 0 ? 'even' : 'odd'}
      aria-label={t.decide.point.name(number)}
      onAnimationEnd={settle}
    >
      <h3 className={styles.number}>{t.decide.point.name(number)}</h3>
      {open ? (
        <PointForm point={point} groupId={null} />
      ) : (
        <>
          <p className={styles.text}>{point.value.text || t.decide.point.noText}</p>
          {(point.conflicts.length > 0 || point.deletedOn !== null) && <ConflictMark point={point} />}
          <PointFacts point={point} />
          <Origins point={point} number={number} />
        </>
      )}
      {canWrite &&
        (open ? (
          <div className={styles.buttons}>
            <Button onClick={() => onOpen(null)}>{words.joined.done}</Button>
          </div>
        ) : (
          <JoinedButtons
            point={point}
            number={number}
            editButton={editButton}
            isNewTap={isNewTap}
            onEdit={() => onOpen(point.id)}
          />
        ))}
    </article>
  );
}

/** It has come forward once: that its half of the screen is shown again is no change. */
function settle({ currentTarget }: { readonly currentTarget: HTMLElement }): void {
  currentTarget.dataset.fresh = 'no';
}

/** Who and when in a line, and what the minorities said. */
function PointFacts({ point: { value } }: { point: Entry<'point'> }) {
  const t = useTexts();
  const { date } = useFormat();
  const facts = [
    [t.decide.point.responsible, value.responsible],
    [t.decide.point.deadline, date(value.deadline)],
    [t.decide.point.economy, value.economy],
  ] as const;
  return (
    <>
      <Facts facts={facts} />
      {value.deliberateChoice && <Tag>{t.decide.point.deliberate}</Tag>}
      {value.minorityRemark !== '' && (
        <div className={styles.minority}>
          <b>{t.decide.point.minority}</b>
          <p>{value.minorityRemark}</p>
        </div>
      )}
    </>
  );
}

/** What the room sees change: not where in the list it stands. */
function whatIsTold({ value }: Entry<'point'>): string {
  const { order: _, ...told } = value;
  return JSON.stringify(told);
}
