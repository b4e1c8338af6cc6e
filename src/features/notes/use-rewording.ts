import { useCallback, useEffect, useRef, useState } from 'react';
import type { Entry } from '#/domain/entry.ts';
import type { RevisionId } from '#/domain/ids.ts';
import type { Wording } from '#/domain/notes.ts';
import { now } from '#/platform/clock.ts';
import { type Draft, dropDraft, keepDraft, readDraft } from '#/storage/drafts.ts';
import { holdDraft } from '#/storage/unsaved.ts';
import { registerUnsealed } from '#/storage/unsealed.ts';
import { wordingOf } from './use-composed.ts';
import type { NoteVerbs } from './use-note-verbs.ts';

/** What is typed is kept this soon after the last key, at least this often, and sealed after this long a silence. Milliseconds. */
const keepAfter = 400;
const keepAtLeast = 2_000;
const sealAfter = 30_000;

interface Timers {
  keep?: ReturnType<typeof setTimeout>;
  seal?: ReturnType<typeof setTimeout>;
  keptAt: number;
}

interface Rewording {
  readonly wording: Wording;
  readonly change: (patch: Partial<Wording>) => void;
  /** True when it is saved. */
  readonly seal: () => Promise<boolean>;
  readonly drop: () => void;
}

/**
 * A note's new wording while it is typed. It remembers which heads the writer saw when the typing began:
 * what an import brings in the meantime becomes a conflict and is not buried.
 */
export function useRewording(note: Entry<'note'>, draftKey: string, verbs: NoteVerbs): Rewording {
  const [wording, setWording] = useState<Wording>(note.value);
  const writing = useRef<{ wording: Wording; base: readonly RevisionId[] } | null>(null);
  const timers = useRef<Timers>({ keptAt: 0 });
  /** Saved in a pause for thought, and not told: nobody is to be talked to in the middle of a sentence. */
  const isUntold = useRef(false);
  const latest = useRef({ note, verbs });
  latest.current = { note, verbs };

  const rest = useCallback(() => {
    clearTimeout(timers.current.keep);
    clearTimeout(timers.current.seal);
  }, []);

  const sealQuietly = useCallback(async (): Promise<boolean> => {
    rest();
    const sealing = writing.current;
    if (sealing === null) {
      await dropDraft(draftKey);
      return true;
    }
    if (sealing.wording.text.trim() === '') return false;
    const { note, verbs } = latest.current;
    const became = await verbs.reword(note, sealing.wording, sealing.base, draftKey);
    if (became === 'failed') return false;
    if (became === 'changed') isUntold.current = true;
    if (writing.current === sealing) writing.current = null;
    return true;
  }, [draftKey, rest]);

  const seal = useCallback(async (): Promise<boolean> => {
    const saved = await sealQuietly();
    if (saved && isUntold.current) latest.current.verbs.tellReworded();
    if (saved) isUntold.current = false;
    return saved;
  }, [sealQuietly]);

  const change = useCallback(
    (patch: Partial<Wording>) => {
      const { note } = latest.current;
      if (writing.current === null) timers.current.keptAt = now();
      const before = writing.current ?? { wording: wordingOf({ ...note.value }), base: note.heads };
      const next = { wording: { ...before.wording, ...patch }, base: before.base };
      writing.current = next;
      setWording(next.wording);
      rest();
      const { workshopId, id: recordId } = note;
      const draft: Draft = {
        key: draftKey,
        workshopId,
        recordId,
        values: { ...next.wording },
        base: next.base,
        updatedAt: now(),
      };
      holdDraft(draft);
      const keep = () => {
        timers.current.keptAt = now();
        void keepDraft(draft);
      };
      const left = timers.current.keptAt + keepAtLeast - now();
      timers.current.keep = setTimeout(keep, Math.max(0, Math.min(keepAfter, left)));
      timers.current.seal = setTimeout(() => void sealQuietly(), sealAfter);
    },
    [draftKey, rest, sealQuietly],
  );

  const drop = useCallback(() => {
    rest();
    writing.current = null;
    void dropDraft(draftKey);
  }, [draftKey, rest]);

  useEffect(() => {
    let wanted = true;
    void readDraft(draftKey).then((draft) => {
      if (!wanted || draft === undefined || writing.current !== null) return;
      writing.current = { wording: wordingOf(draft.values), base: draft.base };
      setWording(writing.current.wording);
    });
    return () => {
      wanted = false;
    };
  }, [draftKey]);

  useEffect(() => {
    const forget = registerUnsealed(sealQuietly);
    return () => {
      forget();
      if (writing.current !== null) void seal();
    };
  }, [seal, sealQuietly]);

  return { wording, change, seal, drop };
}
