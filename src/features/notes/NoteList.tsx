import { Button } from '@digdir/designsystemet-react';
import { memo } from 'react';
import type { Entry } from '#/domain/entry.ts';
import { useTexts } from '#/i18n/react.tsx';
import { useDraftKeys } from '#/storage/react.ts';
import { EmptyState } from '#/ui/EmptyState.tsx';
import { KindMark } from './KindMark.tsx';
import { NoteCard, noteDraftKey, noteDraftPrefix } from './NoteCard.tsx';
import styles from './NoteList.module.css';
import type { Waiting } from './note-queue.ts';
import type { Place } from './place.ts';
import type { NoteVerbs } from './use-note-verbs.ts';

interface Props {
  readonly place: Place;
  readonly notes: readonly Entry<'note'>[];
  /** How many come before those. */
  readonly older: number;
  readonly onShowOlder: () => void;
  readonly waiting: readonly Waiting[];
  readonly spot: string | null;
  readonly verbs: NoteVerbs;
  readonly participants: readonly string[];
}

/** The notes in their order, the newest last, just above the composer. A key in the composer draws none of them again. */
export const NoteList = memo(function NoteList(props: Props) {
  const { place, notes, older, onShowOlder, waiting, spot, verbs, participants } = props;
  const t = useTexts();
  const drafts = useDraftKeys(noteDraftPrefix);
  if (notes.length === 0 && waiting.length === 0 && older === 0) {
    const isSummary = place.conversation.questionId === null;
    return <EmptyState text={isSummary ? t.notes.emptySummary : t.notes.empty} />;
  }
  return (
    <>
      {older > 0 && (
        <div className={styles.older}>
          <Button variant="secondary" onClick={onShowOlder}>
            {t.notes.showOlder(older)}
          </Button>
        </div>
      )}
      <ol className={styles.list} aria-label={t.notes.list}>
        {notes.map((note, index) => (
          <NoteCard
            key={note.id}
            note={note}
            place={place}
            verbs={verbs}
            participants={participants}
            isFirst={index === 0}
            isLast={index === notes.length - 1}
            spot={spot}
            hasDraft={drafts?.has(noteDraftKey(note.id)) ?? false}
          />
        ))}
        {waiting.map(({ key, wording, savedAs }) => (
          <li key={`waiting-${key}`} className={styles.waiting} data-saved={savedAs !== null}>
            <KindMark kind={wording.noteKind} />
            <p>{wording.text}</p>
            {savedAs === null && <span>{t.notes.composer.saving}</span>}
          </li>
        ))}
      </ol>
    </>
  );
});
