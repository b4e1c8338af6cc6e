import { type Change, type CreateChange, edit, type Moment, remove } from './change.ts';
import { evidenceKey, united } from './citation.ts';
import type { Evidence, Note, NoteKind } from './discussion.ts';
import type { Entry } from './entry.ts';
import type { Id, RevisionId } from './ids.ts';
import { lastOrder, moved, type Ordered } from './order.ts';
import { notePlace } from './records.ts';

/** The kinds a person picks between; a summary has its own place. */
export const pickableKinds = [
  'input',
  'agreement',
  'disagreement',
  'question',
  'proposal',
] as const satisfies readonly NoteKind[];
export type PickableKind = (typeof pickableKinds)[number];

/** Which conversation a note belongs to. Without a question it is the group's own summary of the step. */
export interface Conversation {
  readonly groupId: Id<'group'>;
  readonly stepId: Id<'step'>;
  readonly questionId: Id<'question'> | null;
}

/** What the note-taker decides about a note. */
export interface Wording {
  readonly text: string;
  readonly noteKind: NoteKind;
  readonly evidence: readonly Evidence[];
  readonly workingFileOnly: boolean;
}

export const emptyWording: Wording = { text: '', noteKind: 'input', evidence: [], workingFileOnly: false };

/** Several texts as one, in order, with the kind of the first. What was to stay in the working file stays there. */
export function joinedWordings(wordings: readonly Wording[]): Wording {
  const written = wordings.filter((each) => each.text.trim() !== '');
  const last = wordings.at(-1) ?? emptyWording;
  return {
    ...(written[0] ?? last),
    text: written.length === 0 ? last.text : written.map((each) => each.text).join('\n'),
    evidence: united(wordings.flatMap((each) => each.evidence)),
    workingFileOnly: wordings.some((each) => each.workingFileOnly),
  };
}

export function placeOf(conversation: Conversation): string {
  return notePlace(conversation.groupId, conversation.questionId ?? conversation.stepId);
}

/**
 * New notes, last in their conversation: a change for each that has words, in order. Their order is the time of day, so
 * that notes written before the list has been read again still stand in the order in which they were written; those of
 * one moment share the millisecond.
 */
export function writeNotes(
  notes: readonly Ordered[],
  conversation: Conversation,
  wordings: readonly Wording[],
  moment: Moment,
): CreateChange<'note'>[] {
  const first = Math.max(lastOrder(notes), moment.now);
  const written = wordings.filter((wording) => wording.text.trim() !== '');
  return written.map((wording, index) => {
    const note: Note = {
      ...conversation,
      ...wording,
      text: wording.text.trim(),
      noteKind: conversation.questionId === null ? 'summary' : wording.noteKind,
      starred: false,
      order: first + index / written.length,
    };
    return { type: 'create', kind: 'note', id: moment.newId('note'), value: note };
  });
}

/** A new wording. Only what differs is written; `base` is what the writer saw when the typing began. */
export function rewordNote(
  note: Entry<'note'>,
  wording: Wording,
  base: readonly RevisionId[] = note.heads,
): Change[] {
  const text = wording.text.trim();
  if (text === '') return [];
  const { value } = note;
  const patch: Partial<Note> = {
    ...(text !== value.text && { text }),
    ...(wording.noteKind !== value.noteKind && { noteKind: wording.noteKind }),
    ...(wording.workingFileOnly !== value.workingFileOnly && { workingFileOnly: wording.workingFileOnly }),
    ...(!sameEvidence(wording.evidence, value.evidence) && { evidence: wording.evidence }),
  };
  return Object.keys(patch).length === 0 ? [] : [edit('note', note.id, patch, base)];
}

/**
 * What `rewordNote` asked for, undone: only the fields it changed get back what the note said before. `base` is what those
 * changes became: what somebody else has written since is not buried.
 */
export function takeBackRewording(
  before: Entry<'note'>,
  changes: readonly Change[],
  base: readonly RevisionId[],
): Change[] {
  return changes.flatMap((change) => {
    if (change.type !== 'edit' || change.kind !== 'note') return [];
    const changed = Object.entries(before.value).filter(([field]) => field in change.patch);
    return [edit('note', before.id, Object.fromEntries(changed) as Partial<Note>, base)];
  });
}

export function starNote(note: Entry<'note'>): Change[] {
  return [edit('note', note.id, { starred: !note.value.starred })];
}

/** Moves a note one place up (−1) or down (1) in its ordered list. */
export function moveNote(notes: readonly Entry<'note'>[], noteId: Id<'note'>, direction: -1 | 1): Change[] {
  const from = notes.findIndex((note) => note.id === noteId);
  return moved(notes, from, from + direction).map(({ item, order }) => edit('note', item.id, { order }));
}

export function deleteNote(noteId: Id<'note'>): Change[] {
  return [remove(noteId)];
}

export function takeBackNote(noteId: Id<'note'>): Change[] {
  return [{ type: 'undelete', id: noteId }];
}

/** Keeps what was deleted elsewhere: an edit whose author has seen the deletion. */
export function keepNote(note: Entry<'note'>): Change[] {
  return [edit('note', note.id, { text: note.value.text })];
}

/** Links the evidence when it is missing, unlinks it when it is there. */
export function toggledEvidence(all: readonly Evidence[], one: Evidence): readonly Evidence[] {
  const rest = all.filter((each) => evidenceKey(each) !== evidenceKey(one));
  return rest.length === all.length ? [...all, one] : rest;
}

function sameEvidence(some: readonly Evidence[], others: readonly Evidence[]): boolean {
  return some.map(evidenceKey).join() === others.map(evidenceKey).join();
}
