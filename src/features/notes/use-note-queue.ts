import { useCallback, useRef, useState } from 'react';
import type { Moment } from '#/domain/change.ts';
import type { Entry } from '#/domain/entry.ts';
import { type Conversation, type Wording, writeNote } from '#/domain/notes.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';

/** A note on its way into the database: shown in the list at once, so that its text never disappears. */
export interface Waiting {
  readonly key: number;
  readonly wording: Wording;
}

interface Verbs {
  readonly onSaved: (wording: Wording, stillWaiting: readonly Wording[]) => void;
  /** What could not be saved, in order: it goes back into the field. */
  readonly onFailed: (wordings: readonly Wording[]) => void;
}

/** Saves notes one after the other, however fast they are written. */
export function useNoteQueue(
  conversation: Conversation,
  notes: readonly Entry<'note'>[],
  draftKey: string,
  verbs: Verbs,
) {
  const { workshopId } = useWorkshop();
  const edit = useEdit(workshopId);
  const [waiting, setWaiting] = useState<readonly Waiting[]>([]);
  const queue = useRef<readonly Waiting[]>([]);
  const busy = useRef(false);
  const latest = useRef({ notes, verbs });
  latest.current = { notes, verbs };

  const put = useCallback((next: readonly Waiting[]) => {
    queue.current = next;
    setWaiting(next);
  }, []);

  const work = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    try {
      for (let next = queue.current[0]; next !== undefined; next = queue.current[0]) {
        const { wording } = next;
        const rule = (moment: Moment) => writeNote(latest.current.notes, conversation, wording, moment);
        const saved = await edit(rule, { clearDraft: draftKey });
        if (!saved.ok) break;
        put(queue.current.slice(1));
        latest.current.verbs.onSaved(wording, wordingsOf(queue.current));
      }
    } finally {
      busy.current = false;
      const back = wordingsOf(queue.current);
      put([]);
      if (back.length > 0) latest.current.verbs.onFailed(back);
    }
  }, [edit, conversation, draftKey, put]);

  const add = useCallback(
    (wording: Wording): readonly Wording[] => {
      put([...queue.current, { key: (queue.current.at(-1)?.key ?? 0) + 1, wording }]);
      void work();
      return wordingsOf(queue.current);
    },
    [put, work],
  );

  return { waiting, add };
}

function wordingsOf(queue: readonly Waiting[]): readonly Wording[] {
  return queue.map((each) => each.wording);
}
