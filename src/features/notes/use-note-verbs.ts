import { useMemo, useRef } from 'react';
import type { Change } from '#/domain/change.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id, RevisionId } from '#/domain/ids.ts';
import {
  deleteNote,
  keepNote,
  moveNote,
  rewordNote,
  starNote,
  takeBackNote,
  takeBackRewording,
  type Wording,
} from '#/domain/notes.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { useToast } from '#/ui/Toasts.tsx';

/** What can be done with a note in the list. The same object for as long as the list lives, so that rows rest. */
export interface NoteVerbs {
  readonly star: (note: Entry<'note'>) => void;
  readonly move: (noteId: Id<'note'>, direction: -1 | 1) => void;
  readonly remove: (noteId: Id<'note'>) => void;
  /** What became of it is told by `tellReworded`, when whoever writes is done. */
  readonly reword: (
    note: Entry<'note'>,
    wording: Wording,
    base: readonly RevisionId[],
    draftKey: string,
  ) => Promise<Reworded>;
  readonly tellReworded: () => void;
  /** Whether the note was changed here, on this screen, and can be as it was before. */
  readonly canUndoRewording: (noteId: Id<'note'>) => boolean;
  readonly undoRewording: (noteId: Id<'note'>) => void;
  /** From now on the way back leads to what the note says now: it is opened to be changed. */
  readonly beginRewording: (noteId: Id<'note'>) => void;
  /** Keeps a note that was deleted elsewhere: an edit whose author has seen the deletion. */
  readonly keep: (note: Entry<'note'>) => void;
}

/** `same`: the note says that already. */
export type Reworded = 'changed' | 'same' | 'failed';

/** A note that was changed here: what it was before, what was asked for, and the revision that became of it. */
interface Rewording {
  readonly before: Entry<'note'>;
  readonly changes: readonly Change[];
  readonly became: readonly RevisionId[];
}

export function useNoteVerbs(notes: readonly Entry<'note'>[], tell: (news: string) => void): NoteVerbs {
  const { workshopId } = useWorkshop();
  const t = useTexts();
  const toast = useToast();
  const edit = useEdit(workshopId);
  const latest = useRef(notes);
  latest.current = notes;
  const rewordings = useRef(new Map<Id<'note'>, Rewording>());

  return useMemo((): NoteVerbs => {
    const save = (changes: readonly Change[], clearDraft?: string) =>
      edit(() => changes, clearDraft === undefined ? undefined : { clearDraft });
    const write = async (changes: readonly Change[]) => changes.length === 0 || (await save(changes)).ok;
    const takeBack = async (noteId: Id<'note'>) => {
      if (await write(takeBackNote(noteId))) tell(t.notes.takenBack);
    };
    return {
      star: (note) => void write(starNote(note)),
      move: async (noteId, direction) => {
        if (await write(moveNote(latest.current, noteId, direction))) {
          tell(direction < 0 ? t.notes.movedUp : t.notes.movedDown);
        }
      },
      remove: async (noteId) => {
        if (!(await write(deleteNote(noteId)))) return;
        toast({
          text: t.notes.deletedToast,
          action: { label: t.common.undo, run: () => void takeBack(noteId) },
        });
      },
      reword: async (note, wording, base, draftKey) => {
        const changes = rewordNote(note, wording, base);
        if (changes.length === 0) return 'same';
        // A pause for thought seals, too: the way back leads to where the writer began. And it is there before the list shows the note anew.
        const known = rewordings.current.get(note.id);
        const rewording = {
          before: known?.before ?? note,
          changes: [...(known?.changes ?? []), ...changes],
          became: known?.became ?? [],
        };
        rewordings.current.set(note.id, rewording);
        const saved = await save(changes, draftKey);
        if (!saved.ok) {
          if (known) rewordings.current.set(note.id, known);
          else rewordings.current.delete(note.id);
          return 'failed';
        }
        const became = saved.value.written.get(note.id);
        if (became) rewordings.current.set(note.id, { ...rewording, became });
        return 'changed';
      },
      tellReworded: () => tell(t.notes.changed),
      beginRewording: (noteId) => {
        rewordings.current.delete(noteId);
      },
      canUndoRewording: (noteId) => rewordings.current.has(noteId),
      undoRewording: async (noteId) => {
        const done = rewordings.current.get(noteId);
        rewordings.current.delete(noteId);
        const back = done ? takeBackRewording(done.before, done.changes, done.became) : [];
        if (await write(back)) tell(t.notes.asBefore);
      },
      keep: async (note) => {
        if (await write(keepNote(note))) tell(t.notes.kept);
      },
    };
  }, [edit, toast, tell, t]);
}
