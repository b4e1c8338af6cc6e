import type { Id } from '#/domain/ids.ts';
import type { Wording } from '#/domain/notes.ts';

/** A note on its way into the database and the list: shown below it at once, so that its text never leaves the screen. */
export interface Waiting {
  readonly key: number;
  readonly wording: Wording;
  /** Null until it is saved; from then on it waits only for the list to show it. */
  readonly savedAs: Id<'note'> | null;
}

export interface NoteQueue {
  /** Returns everything that is not saved yet, this one last. */
  readonly add: (wording: Wording) => readonly Wording[];
  readonly read: () => readonly Waiting[];
  readonly subscribe: (listener: () => void) => () => void;
  /** The list shows these notes now. */
  readonly listShows: (noteIds: readonly Id<'note'>[]) => void;
}

interface Verbs {
  /** Saves the notes together, in this order. Null when that is not possible. */
  readonly save: (wordings: readonly Wording[]) => Promise<readonly Id<'note'>[] | null>;
  readonly onSaved: (wordings: readonly Wording[], notSaved: readonly Wording[]) => void;
  /** What could not be saved, in order: it goes back into the field. */
  readonly onFailed: (wordings: readonly Wording[]) => void;
}

/** Saves notes in the order they are written, however fast; those that have come while one was being saved go together. */
export function queueNotes({ save, onSaved, onFailed }: Verbs): NoteQueue {
  let queue: readonly Waiting[] = [];
  let lastKey = 0;
  let busy = false;
  const listeners = new Set<() => void>();

  const put = (next: readonly Waiting[]) => {
    queue = next;
    for (const listener of listeners) listener();
  };
  const notSaved = () => queue.filter((each) => each.savedAs === null);

  const work = async () => {
    if (busy) return;
    busy = true;
    let failed = true;
    try {
      for (let batch = notSaved(); batch.length > 0; batch = notSaved()) {
        const ids = await save(batch.map((each) => each.wording));
        if (ids === null) return;
        put(queue.map((each) => ({ ...each, savedAs: each.savedAs ?? ids[batch.indexOf(each)] ?? null })));
        onSaved(wordingsOf(batch), wordingsOf(notSaved()));
      }
      failed = false;
    } finally {
      busy = false;
      if (failed) {
        const back = wordingsOf(notSaved());
        put(queue.filter((each) => each.savedAs !== null));
        onFailed(back);
      }
    }
  };

  return {
    add: (wording) => {
      lastKey += 1;
      put([...queue, { key: lastKey, wording, savedAs: null }]);
      void work();
      return wordingsOf(notSaved());
    },
    read: () => queue,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    listShows: (noteIds) => {
      // Saved in order: what came before one that is shown is in the list too, or above the part of it that is on the screen.
      const shown = queue.findLastIndex((each) => each.savedAs !== null && noteIds.includes(each.savedAs));
      if (shown >= 0) put(queue.slice(shown + 1));
    },
  };
}

function wordingsOf(queue: readonly Waiting[]): readonly Wording[] {
  return queue.map((each) => each.wording);
}
