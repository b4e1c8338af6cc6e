import { Spinner } from '@digdir/designsystemet-react';
import { type Ref, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import type { Wording } from '#/domain/notes.ts';
import { useSpot } from '#/features/shared/evidence/use-spot.ts';
import { useParticipantNames } from '#/features/shared/use-participant-names.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { useLatestNotes, useNoteCounts } from '#/storage/react.ts';
import { Composer, type ComposerHandle } from './Composer.tsx';
import styles from './Conversation.module.css';
import { NoteList } from './NoteList.tsx';
import type { Place } from './place.ts';
import { type Composed, useComposed } from './use-composed.ts';
import { useNoteQueue } from './use-note-queue.ts';
import { useNoteVerbs } from './use-note-verbs.ts';

interface Props {
  readonly place: Place;
  readonly composer: Ref<ComposerHandle>;
}

/** As many as a group writes under a question; older ones come when asked for, so that a long list opens as fast. */
const pageSize = 40;
/** A link to a note leads to it however old it is. */
const everything = 100_000;

/** The notes under one question (or the summary of the step), and the field for the next. Mounted anew for each. */
export function Conversation({ place, composer }: Props) {
  const t = useTexts();
  const { workshopId, canWrite } = useWorkshop();
  const { notes, loading, complete, older, showOlder } = useNotes(workshopId, place.where);
  const { spot } = useSpot(complete);
  const [news, setNews] = useState('');
  const verbs = useNoteVerbs(notes, setNews);
  const participants = useParticipantNames();
  const end = useRef<HTMLDivElement>(null);

  const composed = useComposed(workshopId, place.draftKey, canWrite);
  const queue = useNoteQueue(place.conversation, notes, place.draftKey, {
    onSaved: (wordings, notSaved) => {
      setNews(t.notes.composer.saved(wordings.at(-1)?.text ?? ''));
      composed.keepIfTyped(notSaved);
    },
    onFailed: (wordings) => {
      setNews(t.notes.composer.back);
      composed.giveBack(wordings);
    },
  });
  const write = (wording: Wording) => {
    composed.clear({ noteKind: wording.noteKind });
    const waiting = queue.add(wording);
    if (waiting.length > 1) composed.keepIfTyped(waiting);
  };
  useSealing(composed, write);
  useNewestInSight(end, `${queue.waiting.length} ${notes.at(-1)?.id}`);

  return (
    <div className={styles.conversation}>
      {loading ? (
        <Spinner aria-label={t.common.loading} data-size="sm" />
      ) : (
        <NoteList
          place={place}
          notes={notes}
          older={older}
          onShowOlder={showOlder}
          waiting={queue.waiting}
          spot={spot}
          verbs={verbs}
          participants={participants}
        />
      )}
      <div ref={end} />
      {canWrite ? (
        <Composer
          place={place}
          composed={composed}
          participants={participants}
          onWrite={write}
          news={news}
          handle={composer}
        />
      ) : (
        <p>{t.notes.composer.readOnly}</p>
      )}
    </div>
  );
}

function useNotes(workshopId: Id<'workshop'>, place: string) {
  const { hash } = useLocation();
  const [limit, setLimit] = useState(pageSize);
  const found = useLatestNotes(workshopId, place, hash === '' ? limit : everything);
  const count = useNoteCounts(workshopId, [place])?.get(place) ?? 0;
  const last = useRef(found);
  // While older notes are fetched, those already there stay.
  if (found) last.current = found;
  const showOlder = useCallback(() => setLimit((before) => before + 5 * pageSize), []);
  const notes = last.current ?? none;
  return {
    notes,
    loading: last.current === undefined,
    complete: found !== undefined,
    older: Math.max(0, count - notes.length),
    showOlder,
  };
}

const none: readonly Entry<'note'>[] = [];

/** What stands in the field when the screen is left becomes a note: a file made on the next screen holds it. */
function useSealing(composed: Composed, write: (wording: Wording) => void): void {
  const latest = useRef(() => {});
  latest.current = () => {
    const { wording } = composed.read();
    if (wording.text.trim() !== '') write(wording);
  };
  useEffect(() => () => latest.current(), []);
}

/**
 * While somebody writes, the newest note stays in sight above the field: when it is added, when it has been saved and gets
 * its buttons, and when the keyboard comes up. `newest` tells of the first two.
 */
function useNewestInSight(end: RefObject<HTMLElement | null>, newest: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the newest note is what asks for it
  useEffect(() => {
    if (!document.activeElement?.matches('section textarea')) return;
    const frame = requestAnimationFrame(() => end.current?.scrollIntoView({ block: 'nearest' }));
    return () => cancelAnimationFrame(frame);
  }, [end, newest]);
  useEffect(() => {
    const follow = () => {
      if (document.activeElement?.matches('section textarea')) {
        end.current?.scrollIntoView({ block: 'nearest' });
      }
    };
    addEventListener('resize', follow);
    visualViewport?.addEventListener('resize', follow);
    return () => {
      removeEventListener('resize', follow);
      visualViewport?.removeEventListener('resize', follow);
    };
  }, [end]);
}
