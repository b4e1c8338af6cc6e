import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { type Change, edit as editChange } from '#/domain/change.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import type { Kind } from '#/domain/kinds.ts';
import type { RecordValues } from '#/domain/records.ts';
import { now } from '#/platform/clock.ts';
import { type Draft, dropDraft, keepDraft, readDraft } from '#/storage/drafts.ts';
import { holdDraft } from '#/storage/unsaved.ts';
import { registerUnsealed } from '#/storage/unsealed.ts';
import { keepDrafts, type Writing } from './draft-keeper.ts';
import { useEdit } from './use-edit.ts';

export interface DraftField {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onBlur: () => void;
  /** Makes what is written a revision now. True when nothing is left to save. */
  readonly seal: () => Promise<boolean>;
}

type TextFields<K extends Kind> = {
  [F in keyof RecordValues[K]]: RecordValues[K][F] extends string ? F : never;
}[keyof RecordValues[K]];

/** A text field of a record that is stored while it is written, and sealed into one revision when it is left. */
export function useDraftField<K extends Kind>(options: {
  readonly workshopId: Id<'workshop'>;
  readonly entry: Entry<K>;
  readonly field: TextFields<K> & string;
}): DraftField {
  const { workshopId, entry, field } = options;
  const { kind, id, heads } = entry;
  const key = `${id}/${field}`;
  const edit = useEdit(workshopId);

  const keeper = useMemo(() => {
    // The same text is the same draft, so that it is let go of when it has been stored.
    const drafts = new WeakMap<Writing, Draft>();
    const draftOf = (writing: Writing): Draft => {
      const { text, base } = writing;
      const draft = drafts.get(writing) ?? {
        key,
        workshopId,
        recordId: id,
        values: { [field]: text },
        base,
        updatedAt: now(),
      };
      drafts.set(writing, draft);
      return draft;
    };
    return keepDrafts({
      hold: (writing) => holdDraft(draftOf(writing)),
      keep: (writing) => void keepDraft(draftOf(writing)),
      seal: async ({ text, base }) => {
        const change = editChange(kind, id, { [field]: text } as Partial<RecordValues[K]>, base);
        const saved = await edit(() => [change as Change], { clearDraft: key });
        return { ok: saved.ok, written: (saved.ok && saved.value.written.get(id)) || [] };
      },
    });
  }, [edit, field, id, key, kind, workshopId]);

  const shown = (entry.value as unknown as Readonly<Record<string, unknown>>)[field];
  const latest = useRef(shown);
  latest.current = shown;
  useEffect(() => keeper.recordShows(heads), [keeper, heads]);
  useEffect(() => {
    let wanted = true;
    void readDraft(key).then((draft) => {
      const text = draft?.values[field];
      if (!wanted || draft === undefined || typeof text !== 'string') return;
      if (text === latest.current) void dropDraft(key);
      else keeper.resume({ text, base: draft.base });
    });
    const forget = registerUnsealed(keeper.seal);
    return () => {
      wanted = false;
      forget();
      void keeper.seal();
    };
  }, [keeper, key, field]);

  const written = useSyncExternalStore(keeper.subscribe, keeper.text);
  return {
    value: written ?? String(shown ?? ''),
    onChange: (text) => keeper.type(text, heads),
    onBlur: () => void keeper.seal(),
    seal: keeper.seal,
  };
}
