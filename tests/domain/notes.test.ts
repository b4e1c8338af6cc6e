import { describe, expect, it } from 'vitest';
import type { Moment } from '#/domain/change.ts';
import type { Evidence } from '#/domain/discussion.ts';
import type { Id, RevisionId } from '#/domain/ids.ts';
import {
  type Conversation,
  deleteNote,
  emptyWording,
  joinedWordings,
  keepNote,
  moveNote,
  placeOf,
  rewordNote,
  starNote,
  takeBackNote,
  takeBackRewording,
  toggledEvidence,
  type Wording,
  writeNotes,
} from '#/domain/notes.ts';
import { paperWorkshop } from '../kit/paper-workshop.ts';

const question: Conversation = {
  groupId: 'gruppe-3' as Id<'group'>,
  stepId: 'trinn-1' as Id<'step'>,
  questionId: 'q-1' as Id<'question'>,
};
const paragraph: Evidence = { type: 'paragraph', id: 'f3' as Id<'paragraph'> };
const cell: Evidence = { type: 'cell', id: 'tall' as Id<'dataset'>, at: ['lavinntekt', null] };

describe('writing notes', () => {
  it('puts each new note last, also when several are written before anybody looks again', () => {
    const group = noteTaker();
    const unread = group.notes();
    for (const text of ['først', 'så', 'til slutt'])
      group.write(writeNotes(unread, question, [worded(text)], group.moment()));
    expect(group.texts()).toEqual(['først', 'så', 'til slutt']);
  });

  it('puts a new note last also when the clock of the tablet has been set back', () => {
    const group = noteTaker();
    group.say('før');
    group.setClockBack();
    group.say('etter');
    expect(group.texts()).toEqual(['før', 'etter']);
  });

  it('puts a new note after those just written that nobody has read yet, also when the clock has been set back since', () => {
    const group = noteTaker();
    group.say('før');
    group.setClockBack();
    const unread = group.notes();
    const first = writeNotes(unread, question, ['først', 'så'].map(worded), group.moment());
    group.write(first);
    group.write(writeNotes([...unread, ...first], question, [worded('til slutt')], group.moment()));
    expect(group.texts()).toEqual(['før', 'først', 'så', 'til slutt']);
  });

  it('rests once on what two of the texts put together both rest on', () => {
    const together = joinedWordings([
      { ...worded('først'), evidence: [paragraph] },
      { ...worded('så'), evidence: [cell, paragraph] },
    ]);
    expect(together).toMatchObject({ text: 'først\nså', evidence: [paragraph, cell] });
  });

  it('keeps the order of several that are saved at one moment', () => {
    const group = noteTaker();
    const texts = ['først', 'så', ' ', 'til slutt'];
    group.write(writeNotes([], question, texts.map(worded), group.moment()));
    expect(group.texts()).toEqual(['først', 'så', 'til slutt']);
    group.say('etterpå');
    expect(group.texts().at(-1)).toBe('etterpå');
  });

  it('writes nothing for an empty line', () => {
    const group = noteTaker();
    expect(writeNotes([], question, [worded(' \n ')], group.moment())).toEqual([]);
  });

  it('keeps the kind, the knowledge and what is for the working file only', () => {
    const group = noteTaker();
    const wording: Wording = {
      text: 'Tallet skjuler nye familier ',
      noteKind: 'disagreement',
      evidence: [cell],
      workingFileOnly: true,
    };
    group.write(writeNotes([], question, [wording], group.moment()));
    expect(group.notes()[0]?.value).toMatchObject({
      ...wording,
      text: 'Tallet skjuler nye familier',
      ...question,
    });
  });

  it("without a question, is the group's summary of the step", () => {
    const summary = { ...question, questionId: null };
    const group = noteTaker();
    group.write(writeNotes([], summary, [worded('Vi vil begynne i Teglhagen')], group.moment()));
    expect(group.notes()[0]?.value.noteKind).toBe('summary');
    expect(placeOf(summary)).toBe('gruppe-3/trinn-1');
    expect(placeOf(question)).toBe('gruppe-3/q-1');
  });
});

describe('changing notes', () => {
  it('writes only what differs, against what the writer saw', () => {
    const group = noteTaker();
    const note = group.say('Trangt i blokkene');
    const seen = ['r1' as RevisionId];
    const wording = { ...worded('Trangt i blokkene'), noteKind: 'question' as const };
    expect(rewordNote(note, wording, seen)).toEqual([
      { type: 'edit', kind: 'note', id: note.id, patch: { noteKind: 'question' }, base: seen },
    ]);
  });

  it('writes nothing when nothing is new or everything is gone', () => {
    const group = noteTaker();
    const note = group.say('Trangt i blokkene');
    expect(rewordNote(note, worded('Trangt i blokkene '))).toEqual([]);
    expect(rewordNote(note, worded(''))).toEqual([]);
  });

  it('undoes a change of wording, and nothing that has come since', () => {
    const group = noteTaker();
    const before = group.say('Trangt i blokkene');
    const changes = rewordNote(before, { ...worded('Trangt'), evidence: [paragraph] });
    group.write(changes);
    group.write(group.notes().flatMap(starNote));
    const back = takeBackRewording(before, changes, ['r2' as RevisionId]);
    group.write(back);
    expect(group.notes()[0]?.value).toEqual({ ...before.value, starred: true });
    expect(back).toMatchObject([{ base: ['r2'] }]);
  });

  it('undoes several changes at once, back to what was said before the first', () => {
    const group = noteTaker();
    const before = group.say('Trangt i blokkene');
    const first = rewordNote(before, { ...worded('Trangt'), noteKind: 'question' });
    group.write(first);
    const second = group.notes().flatMap((note) => rewordNote(note, worded('Trangt i de gamle blokkene')));
    group.write(second);
    group.write(takeBackRewording(before, [...first, ...second], []));
    expect(group.notes()[0]?.value).toEqual(before.value);
  });

  it('moves one place at a time, and not past the ends', () => {
    const group = noteTaker();
    const [a, , c] = ['a', 'b', 'c'].map((text) => group.say(text));
    group.write(moveNote(group.notes(), idOf(c), -1));
    expect(group.texts()).toEqual(['a', 'c', 'b']);
    group.write(moveNote(group.notes(), idOf(a), 1));
    expect(group.texts()).toEqual(['c', 'a', 'b']);
    expect(moveNote(group.notes(), idOf(c), -1)).toEqual([]);
  });

  it('stars and unstars a main point', () => {
    const group = noteTaker();
    group.write(starNote(group.say('Lekeplassen er viktigst')));
    expect(group.notes()[0]?.value.starred).toBe(true);
    for (const note of group.notes()) group.write(starNote(note));
    expect(group.notes()[0]?.value.starred).toBe(false);
  });

  it('deletes, and takes back', () => {
    const group = noteTaker();
    const note = group.say('Skrevet feil sted');
    group.write(deleteNote(note.id));
    expect(group.texts()).toEqual([]);
    group.write(takeBackNote(note.id));
    expect(group.texts()).toEqual(['Skrevet feil sted']);
  });
});

describe('a note that was deleted elsewhere while it was changed here', () => {
  it('is kept by a revision of its own, whose writer has seen the deletion', () => {
    const group = noteTaker();
    const note = group.say('Begge så det');
    expect(keepNote(note)).toEqual([
      { type: 'edit', kind: 'note', id: note.id, patch: { text: 'Begge så det' } },
    ]);
  });
});

describe('knowledge behind a note', () => {
  it('is tied with one tap and untied with the next; a cell is known by its place in the table', () => {
    const sameCell: Evidence = { type: 'cell', id: 'tall' as Id<'dataset'>, at: ['lavinntekt', null] };
    const otherCell: Evidence = { type: 'cell', id: 'tall' as Id<'dataset'>, at: ['lavinntekt', '2025'] };
    expect(toggledEvidence([paragraph], cell)).toEqual([paragraph, cell]);
    expect(toggledEvidence([paragraph, cell], sameCell)).toEqual([paragraph]);
    expect(toggledEvidence([cell], otherCell)).toEqual([cell, otherCell]);
  });
});

function noteTaker() {
  const paper = paperWorkshop();
  let now = Date.parse('2027-03-11T15:00:00Z');
  const moment = (): Moment => {
    now += 1;
    return { ...paper.moment, now };
  };
  const notes = () => paper.ordered('note');
  return {
    moment,
    notes,
    write: paper.write,
    texts: () => notes().map((note) => note.value.text),
    say: (text: string) => {
      paper.write(writeNotes(notes(), question, [worded(text)], moment()));
      const said = notes().at(-1);
      if (said === undefined) throw new Error(`«${text}» was not written`);
      return said;
    },
    setClockBack: () => {
      now -= 7_200_000;
    },
  };
}

function worded(text: string): Wording {
  return { ...emptyWording, text };
}

function idOf(note: { readonly id: Id<'note'> } | undefined): Id<'note'> {
  return note?.id ?? ('' as Id<'note'>);
}
