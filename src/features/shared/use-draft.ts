import { useCallback, useEffect, useRef, useState } from 'react';
import { type Change, edit as editChange } from '#/domain/change.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id, RevisionId } from '#/domain/ids.ts';
import type { Kind } from '#/domain/kinds.ts';
import type { RecordValues } from '#/domain/records.ts';
import { dropDraft, keepDraft, readDraft } from '#/storage/drafts.ts';
import { registerUnsealed } from '#/storage/unsealed.ts';
import { useEdit } from './use-edit.ts';

/** A draft is stored this long after the last key, and sealed after this long a silence. Milliseconds. */
const keepAfter = 500;
const sealAfter = 30_000;

export interface DraftField {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onBlur: () => void;
  /** Makes what is written a revision now. Resolves when it is saved. */
  readonly seal: () => Promise<void>;
}

type TextFields<K extends Kind> = {
  [F in keyof RecordValues[K]]: RecordValues[K][F] extends string ? F : never;
}[keyof RecordValues[K]];

interface Writing {
  readonly text: string;
  /** The heads the author saw when the writing began. */
  readonly base: readonly RevisionId[];
}

/** A text field of a record that is stored while it is written, and sealed into one revision when it is left. */
export function useDraftField<K extends Kind>(options: {
  readonly workshopId: Id<'workshop'>;
  readonly entry: Entry<K>;
  readonly field: TextFields<K> & string;
}): DraftField {
  const { workshopId, entry, field } = options;
  const key = `${entry.id}/${field}`;
  const [writing, setWriting] = useState<Writing | null>(null);
  const latest = useRef<Writing | null>(null);
  const timers = useRef<{ keep?: ReturnType<typeof setTimeout>; seal?: ReturnType<typeof setTimeout> }>({});
  const edit = useEdit(workshopId);
  const { kind, id } = entry;

  const write = useCallback((next: Writing | null) => {
    latest.current = next;
    setWriting(next);
  }, []);

  const seal = useCallback(async () => {
    clearTimeout(timers.current.keep);
    clearTimeout(timers.current.seal);
    const sealing = latest.current;
    if (sealing === null) return;
    const change = editChange(kind, id, { [field]: sealing.text } as Partial<RecordValues[K]>, sealing.base);
    const saved = await edit(() => [change as Change], { clearDraft: key });
    if (saved.ok && latest.current === sealing) write(null);
  }, [edit, field, id, key, kind, write]);

  useEffect(() => {
    let wanted = true;
    void readDraft(key).then((draft) => {
      const text = draft?.values[field];
      if (wanted && typeof text === 'string' && latest.current === null)
        write({ text, base: draft?.base ?? [] });
    });
    return () => {
      wanted = false;
    };
  }, [key, field, write]);

  useEffect(() => {
    const forget = registerUnsealed(seal);
    return () => {
      forget();
      void seal();
    };
  }, [seal]);

  const onChange = (text: string) => {
    const next = { text, base: latest.current?.base ?? entry.heads };
    write(next);
    clearTimeout(timers.current.keep);
    clearTimeout(timers.current.seal);
    timers.current.keep = setTimeout(() => {
      void keepDraft({
        key,
        workshopId,
        recordId: id,
        values: { [field]: text },
        base: next.base,
        updatedAt: Date.now(),
      });
    }, keepAfter);
    timers.current.seal = setTimeout(() => void seal(), sealAfter);
  };

  const shown = (entry.value as unknown as Readonly<Record<string, unknown>>)[field];
  return {
    value: writing?.text ?? String(shown ?? ''),
    onChange,
    onBlur: () => void seal(),
    seal,
  };
}

/** What is being written before there is a record: survives reload and crash until `clear`. */
export function useComposerDraft(options: { readonly workshopId: Id<'workshop'>; readonly key: string }): {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly clear: () => void;
} {
  const { workshopId, key } = options;
  const [text, setLocal] = useState('');
  const touched = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    let wanted = true;
    touched.current = false;
    setLocal('');
    void readDraft(key).then((draft) => {
      const kept = draft?.values.text;
      if (wanted && !touched.current && typeof kept === 'string') setLocal(kept);
    });
    return () => {
      wanted = false;
    };
  }, [key]);
  const setText = useCallback(
    (next: string) => {
      touched.current = true;
      setLocal(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        void keepDraft({
          key,
          workshopId,
          recordId: null,
          values: { text: next },
          base: [],
          updatedAt: Date.now(),
        });
      }, keepAfter);
    },
    [key, workshopId],
  );
  const clear = useCallback(() => {
    touched.current = true;
    clearTimeout(timer.current);
    setLocal('');
    void dropDraft(key);
  }, [key]);
  return { text, setText, clear };
}
