import { useEffect, useMemo } from 'react';
import type { Evidence, NoteKind } from '#/domain/discussion.ts';
import type { Id } from '#/domain/ids.ts';
import { emptyWording, joinedWordings, type Wording } from '#/domain/notes.ts';
import { now } from '#/platform/clock.ts';
import { type Draft, dropDraft, keepDraft, readDraft } from '#/storage/drafts.ts';
import { holdDraft } from '#/storage/unsaved.ts';
import { registerUnsealed } from '#/storage/unsealed.ts';

/** What is typed is kept this soon after the last key, and at least this often. Milliseconds. */
const keepAfter = 400;
const keepAtLeast = 2_000;

/** The field shows a key by itself; what else is drawn from the text waits until the hand rests this long. Milliseconds. */
const tellAfter = 200;

/** What stands in the field. */
export interface Typed {
  readonly wording: Wording;
  /** The text was found again after the app had been closed on it. */
  readonly restored: boolean;
}

/** The note being composed: one object for as long as the field lives. A key tells the field alone, not the notes above it. */
export interface Composed {
  readonly read: () => Typed;
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (patch: Partial<Wording>) => void;
  /** A key in the field, which shows it already. */
  readonly type: (text: string) => void;
  /** Empties the field for the next note. */
  readonly clear: (next?: Partial<Wording>) => void;
  /** Puts text that could not be saved back in front of what has been typed since. */
  readonly giveBack: (wordings: readonly Wording[]) => void;
  /** Keeps the field's text in the draft now. `waiting`: texts on their way into the database, kept until they are there. */
  readonly keepIfTyped: (waiting: readonly Wording[]) => void;
}

/** The wording being typed, kept as a draft while it is typed and found again after a kill. */
export function useComposed(workshopId: Id<'workshop'>, key: string, canWrite: boolean): Composed {
  const composing = useMemo(() => compose(workshopId, key), [workshopId, key]);
  useEffect(() => {
    // Another window has the pen now, and goes on with what was being written here: it finds it as the draft.
    if (!canWrite) return composing.clear();
    const forget = registerUnsealed(composing.keepIfTyping);
    const stopResuming = composing.resume();
    return () => {
      stopResuming();
      forget();
      // Stolen, not given: what was typed last is not kept yet.
      void composing.keepIfTyping();
    };
  }, [composing, canWrite]);
  return composing;
}

interface Composing extends Composed {
  /** Finds what a sudden end left behind. Returns how to stop waiting for it. */
  readonly resume: () => () => void;
  readonly keepIfTyping: () => Promise<void>;
}

function compose(workshopId: Id<'workshop'>, key: string): Composing {
  let typed: Typed = { wording: emptyWording, restored: false };
  let waiting: readonly Wording[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let telling: ReturnType<typeof setTimeout> | undefined;
  /** When the first key came that is not kept yet. */
  let begun = 0;
  const listeners = new Set<() => void>();

  const tell = () => {
    clearTimeout(telling);
    for (const listener of listeners) listener();
  };

  const show = (wording: Wording, restored = typed.restored) => {
    typed = { wording, restored };
    tell();
  };

  const rest = () => {
    clearTimeout(timer);
    timer = undefined;
  };

  const draft = (): Draft => ({
    key,
    workshopId,
    recordId: null,
    values: { ...joinedWordings([...waiting, typed.wording]) },
    base: [],
    updatedAt: now(),
  });

  /** In memory at once, in the database a little later: a key does not wait for it. */
  const keepSoon = () => {
    holdDraft(draft());
    if (timer === undefined) begun = now();
    clearTimeout(timer);
    const left = begun + keepAtLeast - now();
    timer = setTimeout(() => void keepNow(), Math.max(0, Math.min(keepAfter, left)));
  };

  const keepNow = () => {
    rest();
    const kept = draft();
    return kept.values.text === '' ? dropDraft(key) : keepDraft(kept);
  };

  return {
    read: () => typed,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (patch) => {
      show({ ...typed.wording, ...patch });
      keepSoon();
    },
    type: (text) => {
      typed = { ...typed, wording: { ...typed.wording, text } };
      clearTimeout(telling);
      telling = setTimeout(tell, tellAfter);
      keepSoon();
    },
    clear: (next = {}) => {
      rest();
      show({ ...emptyWording, ...next }, false);
    },
    giveBack: (wordings) => {
      waiting = [];
      show(joinedWordings([...wordings, typed.wording]));
      void keepNow();
    },
    keepIfTyped: (nowWaiting) => {
      const nothing = nowWaiting.length === 0 && waiting.length === 0 && typed.wording.text === '';
      waiting = nowWaiting;
      if (!nothing) void keepNow();
    },
    resume: () => {
      let wanted = true;
      void readDraft(key).then((found) => {
        const before = found && wordingOf(found.values);
        if (wanted && before && before.text !== '') show(joinedWordings([before, typed.wording]), true);
      });
      return () => {
        wanted = false;
      };
    },
    keepIfTyping: async () => {
      if (timer !== undefined) await keepNow();
    },
  };
}

export function wordingOf(values: Readonly<Record<string, unknown>>): Wording {
  return {
    text: typeof values.text === 'string' ? values.text : '',
    noteKind: (values.noteKind as NoteKind | undefined) ?? 'input',
    evidence: Array.isArray(values.evidence) ? (values.evidence as readonly Evidence[]) : [],
    workingFileOnly: values.workingFileOnly === true,
  };
}
