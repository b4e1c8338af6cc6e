import { Button } from '@digdir/designsystemet-react';
import { useDraggable } from '@dnd-kit/core';
import type { Entry } from '#/domain/entry.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ParticipantsTexts } from '#/i18n/participants-texts.ts';
import { DragDots } from '#/ui/DragDots.tsx';
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
          <DragDots />
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
