import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Id, RecordId } from '#/domain/ids.ts';
import { now } from '#/platform/clock.ts';
import { type Draft, dropDraft, keepDraft, readDraft } from '#/storage/drafts.ts';
import { holdDraft } from '#/storage/unsaved.ts';
import { registerUnsealed } from '#/storage/unsealed.ts';

/** What is typed is kept at least this often. Milliseconds. */
const keepEvery = 400;

export interface KeptText {
  readonly text: string;
  readonly change: (text: string) => void;
  /** It has been saved elsewhere, or is not wanted. */
  readonly drop: () => void;
}

/**
 * What is typed in a form that writes nothing before it is sent: kept as a draft meanwhile, and found again when the form
 * is opened, also after a sudden end. Empty text is no draft.
 *
 * @param recordId what it is about; where that is erased, what was typed goes too
 */
export function useKeptText(workshopId: Id<'workshop'>, recordId: RecordId, key: string): KeptText {
  const keeping = useMemo(() => keep(workshopId, recordId, key), [workshopId, recordId, key]);
  useEffect(() => {
    const stopFinding = keeping.find();
    const forget = registerUnsealed(keeping.keepNow);
    return () => {
      stopFinding();
      forget();
      void keeping.keepNow();
    };
  }, [keeping]);
  const text = useSyncExternalStore(keeping.subscribe, keeping.read);
  return { text, change: keeping.change, drop: keeping.drop };
}

function keep(workshopId: Id<'workshop'>, recordId: RecordId, key: string) {
  let text = '';
  let unkept: Draft | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const show = (next: string) => {
    text = next;
    for (const listener of listeners) listener();
  };

  const keepNow = async () => {
    clearTimeout(timer);
    timer = undefined;
    const draft = unkept;
    unkept = null;
    if (draft) await (draft.values.text === '' ? dropDraft(key) : keepDraft(draft));
  };

  return {
    read: () => text,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (next: string) => {
      show(next);
      unkept = { key, workshopId, recordId, values: { text: next }, base: [], updatedAt: now() };
      holdDraft(unkept);
      timer ??= setTimeout(() => void keepNow(), keepEvery);
    },
    drop: () => {
      clearTimeout(timer);
      timer = undefined;
      unkept = null;
      void dropDraft(key);
    },
    /** Returns how to stop waiting for it. */
    find: () => {
      let wanted = true;
      void readDraft(key).then((draft) => {
        const found = draft?.values.text;
        if (wanted && text === '' && typeof found === 'string') show(found);
      });
      return () => {
        wanted = false;
      };
    },
    keepNow,
  };
}
