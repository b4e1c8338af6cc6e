import { Button } from '@digdir/designsystemet-react';
import { useDraggable } from '@dnd-kit/core';
import type { Entry } from '#/domain/entry.ts';
import { isUsedIn, standingOf } from '#/domain/plenary.ts';
import { pointsOf } from '#/domain/session.ts';
import { ConflictMark } from '#/features/shared/points/PointText.tsx';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { listed } from '#/i18n/listed.ts';
import { useTexts } from '#/i18n/react.tsx';
import { DragDots } from '#/ui/DragDots.tsx';
import styles from './Compare.module.css';
import { usePlenary } from './plenary.tsx';
import { useJoining } from './use-joining.ts';

interface Props {
  readonly point: Entry<'point'>;
  /** In a row of its own: then it can be taken over with one tap. */
  readonly alone: boolean;
  readonly onMore: () => void;
}

/** A group's point in its row: whose, what it says, and what has come of it. */
export function GroupPoint({ point, alone, onMore }: Props) {
  const t = useTexts();
  const { canWrite } = useWorkshop();
  const { words, uses, proposal, nameOf } = usePlenary();
  const { joinUnused } = useJoining();
  const name = nameOf(point);
  const standing = standingOf(point, uses);
  const { value } = point;
  const { setNodeRef, setActivatorNodeRef, listeners, transform, isDragging } = useDraggable({
    id: point.id,
  });
  return (
    <li
      ref={setNodeRef}
      className={styles.point}
      data-standing={standing}
      data-dragging={isDragging}
      style={{ transform: transform ? `translate3d(0, ${transform.y}px, 0)` : undefined }}
    >
      <div className={styles.top}>
        <p className={styles.whose}>{name}</p>
        {canWrite && (
          <span className={styles.handle} ref={setActivatorNodeRef} aria-hidden="true" {...listeners}>
            <DragDots />
          </span>
        )}
      </div>
      <p className={styles.text}>{value.text || t.decide.point.noText}</p>
      {value.minorityRemark !== '' && <p className={styles.soft}>{words.point.minority}</p>}
      {(point.conflicts.length > 0 || point.deletedOn !== null) && <ConflictMark point={point} />}
      <CameOf point={point} />
      <div className={styles.buttons}>
        {canWrite && alone && value.setAside === '' && !isUsedIn(proposal?.id ?? null, point.id, uses) && (
          <Button
            variant="secondary"
            aria-label={words.point.takeOverOf(name)}
            onClick={() => void joinUnused([point])}
          >
            {words.point.takeOver}
          </Button>
        )}
        <Button variant="tertiary" aria-label={words.point.moreOf(name)} onClick={onMore}>
          {words.point.more}
        </Button>
      </div>
    </li>
  );
}

/** «Brukt i felles punkt 2», «Lagt til side: …», or nothing. */
function CameOf({ point }: { point: Entry<'point'> }) {
  const { session } = useWorkshop();
  const { words, uses, proposal, titleOf } = usePlenary();
  const isHere = (own: Entry<'point'>) => own.value.decisionId === proposal?.id;
  const used = (uses.get(point.id) ?? []).toSorted((a, b) => Number(isHere(b)) - Number(isHere(a)));
  const where = used.map((own) => {
    const { decisionId } = own.value;
    const number = pointsOf(session, decisionId).findIndex(({ id }) => id === own.id) + 1;
    return isHere(own) ? words.point.inPoint(number) : words.point.inPointOf(number, titleOf(decisionId));
  });
  if (where.length > 0)
    return <p className={styles.used}>{words.point.usedIn(listed(where, words.row.and))}</p>;
  if (point.value.setAside === '') return null;
  return <p className={styles.aside}>{words.point.setAside(point.value.setAside)}</p>;
}
