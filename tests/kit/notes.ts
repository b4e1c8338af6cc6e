import { type Change, create, edit } from '#/domain/change.ts';
import type { Note } from '#/domain/discussion.ts';
import type { DeviceId, Id } from '#/domain/ids.ts';
import type { AnyRevision } from '#/domain/revision.ts';
import type { Exchange } from '#/storage/rows.ts';
import type { AppWindow } from './windows.ts';

export const workshopId = 'workshop-1' as Id<'workshop'>;

const note: Note = {
  groupId: 'group-3' as Id<'group'>,
  stepId: 'step-1' as Id<'step'>,
  questionId: 'question-1' as Id<'question'>,
  noteKind: 'input',
  text: '',
  starred: false,
  order: 1,
  evidence: [],
  workingFileOnly: false,
};

export function noteId(name: string): Id<'note'> {
  return `note-${name}` as Id<'note'>;
}

/** Changes as a rule would ask for them; notes are named by a letter. */
export function writes(name: string, text: string, more: Partial<Note> = {}): Change {
  return create('note', noteId(name), { ...note, ...more, text });
}

export function rewrites(name: string, text: string): Change {
  return edit('note', noteId(name), { text });
}

export function deletes(name: string): Change {
  return { type: 'delete', id: noteId(name) };
}

export function erases(name: string): Change {
  return { type: 'erase', id: noteId(name) };
}

/** The texts on the screen, sorted. */
export async function notesOn(app: AppWindow): Promise<readonly string[]> {
  const notes = await app.readEntries(workshopId, 'note');
  return notes.map((entry) => entry.value.text).sort();
}

/** A file as it arrives from another device, and its line in the log. */
export function received(id: string, revisions: readonly AnyRevision[]) {
  const exchange: Exchange = {
    id,
    workshopId,
    direction: 'received',
    purpose: 'group',
    groups: [],
    at: 1,
    device: { id: 'device-x' as DeviceId, label: 'Gruppe 3' },
    fileName: `${id}.json`,
    upTo: 0,
    digest: id,
    receipt: 'ABC123',
    counts: {},
    confirmed: false,
    snapshotId: null,
    added: [],
    undone: false,
  };
  return { workshopId, revisions, exchange };
}
