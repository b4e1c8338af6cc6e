import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Change, CreateChange, Moment } from '#/domain/change.ts';
import type { Entry } from '#/domain/entry.ts';
import { type Conversation, type Wording, writeNotes } from '#/domain/notes.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { queueNotes, type Waiting } from './note-queue.ts';

interface Verbs {
  readonly onSaved: (wordings: readonly Wording[], notSaved: readonly Wording[]) => void;
  readonly onFailed: (wordings: readonly Wording[]) => void;
}

/** The queue of one conversation: what is on its way, and how to add to it. */
export function useNoteQueue(
  conversation: Conversation,
  notes: readonly Entry<'note'>[],
  draftKey: string,
  verbs: Verbs,
): { readonly waiting: readonly Waiting[]; readonly add: (wording: Wording) => readonly Wording[] } {
  const { workshopId } = useWorkshop();
  const edit = useEdit(workshopId);
  const latest = useRef({ notes, verbs });
  latest.current = { notes, verbs };

  const queue = useMemo(() => {
    /** The list may not have been read again since: what is written next comes after these all the same. */
    let newest: readonly CreateChange<'note'>[] = [];
    return queueNotes({
      save: async (wordings) => {
        const rule = (moment: Moment) => {
          newest = writeNotes([...latest.current.notes, ...newest], conversation, wordings, moment);
          return newest as readonly Change[];
        };
        const saved = await edit(rule, { clearDraft: draftKey });
        return saved.ok ? newest.map(({ id }) => id) : null;
      },
      onSaved: (...saved) => latest.current.verbs.onSaved(...saved),
      onFailed: (wordings) => latest.current.verbs.onFailed(wordings),
    });
  }, [edit, conversation, draftKey]);
  const waiting = useSyncExternalStore(queue.subscribe, queue.read);
  useEffect(() => queue.listShows(notes.map((note) => note.id)), [queue, notes]);
  return { waiting: notYetShown(waiting, notes), add: queue.add };
}

/** In the picture in which the list shows a note, it does not wait below it any more. */
function notYetShown(waiting: readonly Waiting[], notes: readonly Entry<'note'>[]): readonly Waiting[] {
  if (waiting.length === 0) return waiting;
  const shown = new Set<string>(notes.map((note) => note.id));
  return waiting.filter(({ savedAs }) => savedAs === null || !shown.has(savedAs));
}
