import { useCallback, useEffect, useRef, useState } from 'react';
import type { Evidence, NoteKind } from '#/domain/discussion.ts';
import type { Id } from '#/domain/ids.ts';
import { emptyWording, type Wording } from '#/domain/notes.ts';
import { now } from '#/platform/clock.ts';
import { type Draft, dropDraft, keepDraft, readDraft } from '#/storage/drafts.ts';
import { holdDraft } from '#/storage/unsaved.ts';
import { registerUnsealed } from '#/storage/unsealed.ts';

/** A key is at most this old when it is kept (offline.md § Storage 4). */
const keepAfter = 400;

export interface Composed {
  readonly wording: Wording;
  /** The text was found again after the app had been closed on it. */
  readonly restored: boolean;
  readonly change: (patch: Partial<Wording>) => void;
  /** Empties the field for the next note. */
  readonly clear: (next?: Partial<Wording>) => void;
  /** Puts text that could not be saved back in front of what has been typed since. */
  readonly giveBack: (wordings: readonly Wording[]) => void;
  /** Keeps the field's text in the draft now. `waiting`: texts on their way into the database, kept until they are there. */
  readonly keepIfTyped: (waiting: readonly Wording[]) => void;
  readonly read: () => Wording;
}

/** The wording being typed, kept as a draft while it is typed and found again after a kill. */
export function useComposed(workshopId: Id<'workshop'>, key: string, canWrite: boolean): Composed {
  const [wording, setWording] = useState<Wording>(emptyWording);
  const [restored, setRestored] = useState(false);
  const current = useRef(wording);
  const waitingNow = useRef<readonly Wording[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const set = useCallback((next: Wording) => {
    current.current = next;
    setWording(next);
  }, []);

  const keepNow = useCallback(
    (waiting: readonly Wording[]) => {
      waitingNow.current = waiting;
      clearTimeout(timer.current);
      timer.current = undefined;
      const kept = joined([...waiting, current.current]);
      return kept.text === '' ? dropDraft(key) : keepDraft(draftOf(workshopId, key, kept));
    },
    [workshopId, key],
  );

  const keepIfTyped = useCallback(
    (waiting: readonly Wording[]) => {
      if (waiting.length > 0 || waitingNow.current.length > 0 || current.current.text !== '')
        void keepNow(waiting);
    },
    [keepNow],
  );

  const change = useCallback(
    (patch: Partial<Wording>) => {
      set({ ...current.current, ...patch });
      holdDraft(draftOf(workshopId, key, joined([...waitingNow.current, current.current])));
      timer.current ??= setTimeout(() => void keepNow(waitingNow.current), keepAfter);
    },
    [set, keepNow, workshopId, key],
  );

  const clear = useCallback(
    (next: Partial<Wording> = {}) => {
      setRestored(false);
      clearTimeout(timer.current);
      timer.current = undefined;
      set({ ...emptyWording, ...next });
    },
    [set],
  );

  const giveBack = useCallback(
    (wordings: readonly Wording[]) => {
      set(joined([...wordings, current.current]));
      void keepNow([]);
    },
    [set, keepNow],
  );

  useEffect(() => {
    // Another window has the pen now, and goes on with what was being written here: it finds it as the draft.
    if (!canWrite) return set(emptyWording);
    let wanted = true;
    void readDraft(key).then((draft) => {
      const found = draft && wordingOf(draft.values);
      if (!wanted || !found || found.text === '') return;
      set(joined([found, current.current]));
      setRestored(true);
    });
    return () => {
      wanted = false;
      // Stolen, not given: what was typed last is not kept yet.
      if (timer.current !== undefined) void keepNow(waitingNow.current);
    };
  }, [key, set, canWrite, keepNow]);

  useEffect(() => {
    const keepIfTyping = async () => {
      if (timer.current !== undefined) await keepNow(waitingNow.current);
    };
    const forget = registerUnsealed(keepIfTyping);
    return () => {
      forget();
      void keepIfTyping();
    };
  }, [keepNow]);

  const read = useCallback(() => current.current, []);
  return { wording, restored, change, clear, giveBack, keepIfTyped, read };
}

/** Several texts as one, in order, with the kind of the first. What was to stay in the working file stays there. */
function joined(wordings: readonly Wording[]): Wording {
  const written = wordings.filter((each) => each.text.trim() !== '');
  const last = wordings.at(-1) ?? emptyWording;
  return {
    ...(written[0] ?? last),
    text: written.length === 0 ? last.text : written.map((each) => each.text).join('\n'),
    evidence: wordings.flatMap((each) => each.evidence),
    workingFileOnly: wordings.some((each) => each.workingFileOnly),
  };
}

function draftOf(workshopId: Id<'workshop'>, key: string, wording: Wording): Draft {
  return { key, workshopId, recordId: null, values: { ...wording }, base: [], updatedAt: now() };
}

export function wordingOf(values: Readonly<Record<string, unknown>>): Wording {
  return {
    text: typeof values.text === 'string' ? values.text : '',
    noteKind: (values.noteKind as NoteKind | undefined) ?? 'input',
    evidence: Array.isArray(values.evidence) ? (values.evidence as readonly Evidence[]) : [],
    workingFileOnly: values.workingFileOnly === true,
  };
}
