import { type Change, create, edit } from '#/domain/change.ts';
import type { Note } from '#/domain/discussion.ts';
import type { Id } from '#/domain/ids.ts';

/** Ids of a small workshop, by the names the stories use. */
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

export function writes(name: string, text: string, more: Partial<Note> = {}): Change {
  return create('note', noteId(name), { ...note, ...more, text });
}

export function rewrites(name: string, text: string): Change {
  return edit('note', noteId(name), { text });
}
