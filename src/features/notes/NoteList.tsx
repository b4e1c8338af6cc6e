import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Entry } from '#/domain/entry.ts';
import { useTexts } from '#/i18n/react.tsx';
import { EmptyState } from '#/ui/EmptyState.tsx';
import { KindMark } from './KindMark.tsx';
import { NoteCard } from './NoteCard.tsx';
import styles from './NoteList.module.css';
import type { Place } from './place.ts';
import type { Waiting } from './use-note-queue.ts';
import type { NoteVerbs } from './use-note-verbs.ts';

/** As many as a group writes under a question; older ones come when asked for, so that a long list opens as fast. */
const pageSize = 40;

interface Props {
  readonly place: Place;
  readonly notes: readonly Entry<'note'>[];
  readonly waiting: readonly Waiting[];
  readonly verbs: NoteVerbs;
  readonly participants: readonly string[];
}

/** The notes in their order, the newest last, just above the composer. */
export function NoteList({ place, notes, waiting, verbs, participants }: Props) {
  const t = useTexts();
  const [wanted, setWanted] = useState(pageSize);
  const hidden = Math.max(0, notes.length - wanted);
  const shown = notes.slice(hidden);
  if (notes.length === 0 && waiting.length === 0) {
    const isSummary = place.conversation.questionId === null;
    return <EmptyState text={isSummary ? t.notes.emptySummary : t.notes.empty} />;
  }
  return (
    <>
      {hidden > 0 && (
        <div className={styles.older}>
          <Button variant="secondary" onClick={() => setWanted(wanted + 5 * pageSize)}>
            {t.notes.showOlder(Math.min(hidden, 5 * pageSize))}
          </Button>
        </div>
      )}
      <ol className={styles.list} aria-label={t.notes.list}>
        {shown.map((note, index) => (
          <NoteCard
            key={note.id}
            note={note}
            place={place}
            verbs={verbs}
            participants={participants}
            isFirst={hidden === 0 && index === 0}
            isLast={index === shown.length - 1}
          />
        ))}
        {waiting.map(({ key, wording }) => (
          <li key={`waiting-${key}`} className={styles.waiting}>
            <KindMark kind={wording.noteKind} />
            <p>{wording.text}</p>
            <span>{t.notes.composer.saving}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
