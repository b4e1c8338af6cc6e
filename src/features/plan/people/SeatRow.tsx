import { Button } from '@digdir/designsystemet-react';
import { useDraggable } from '@dnd-kit/core';
import type { Entry } from '#/domain/entry.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ParticipantsTexts } from '#/i18n/participants-texts.ts';
import styles from './Groups.module.css';
import { shortFactsOf } from './name-words.ts';

interface Props {
  readonly person: Entry<'participant'>;
  readonly words: ParticipantsTexts;
  readonly onMove: (person: Entry<'participant'>) => void;
}

export function moveButtonId(personId: string): string {
  return `move-${personId}`;
}

/** Somebody in a group: dragged by the handle, or moved with the button. */
export function SeatRow({ person, words, onMove }: Props) {
  const { canWrite } = useWorkshop();
  const { setNodeRef, setActivatorNodeRef, listeners, transform, isDragging } = useDraggable({
    id: person.id,
  });
  const name = person.value.name.trim() || words.unnamed;
  return (
    <li
      ref={setNodeRef}
      className={styles.seat}
      data-dragging={isDragging}
      style={{ transform: transform ? `translate3d(${transform.x}px, ${transform.y}px, 0)` : undefined }}
    >
      {canWrite && (
        <span className={styles.handle} ref={setActivatorNodeRef} aria-hidden="true" {...listeners}>
          <Dots />
        </span>
      )}
      <span className={styles.who}>
        <span>{name}</span> <span className={styles.small}>{shortFactsOf(person.value, words)}</span>
      </span>
      {canWrite && (
        <Button
          id={moveButtonId(person.id)}
          variant="tertiary"
          aria-label={words.board.moveOne(name)}
          onClick={() => onMove(person)}
        >
          {words.board.move}
        </Button>
      )}
    </li>
  );
}

function Dots() {
  return (
    <svg width="16" height="24" viewBox="0 0 16 24" aria-hidden="true" focusable="false">
      {[5, 12, 19].flatMap((y) => [4, 12].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="2" />))}
    </svg>
  );
}
