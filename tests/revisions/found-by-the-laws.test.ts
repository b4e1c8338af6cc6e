import { expect, test } from 'vitest';
import { tablet, wordings } from '../kit/tablets.ts';

/** Each was once broken, and shrunk by the laws or by a close reading of them to what stands here. */

const [lys, benker, utkast] = ['Lys', 'Benker', 'Utkast'];

function three() {
  const [a, b, c] = [tablet('A'), tablet('B'), tablet('C')];
  const note = a.writes({ text: utkast, starred: false, evidence: [] });
  b.opens(a.file());
  c.opens(a.file());
  return { a, b, c, note };
}

test('a third tablet that only starred does not bring back a wording somebody had turned down', () => {
  const { a, b, c, note } = three();
  a.edits(note, { text: lys });
  b.opens(a.file());
  b.edits(note, { text: utkast });
  a.edits(note, { starred: true });
  a.opens(b.file());
  expect(a.sees(note)).toMatchObject({ value: { text: utkast }, conflicts: [] });
  c.edits(note, { starred: true });
  a.opens(c.file());
  expect(a.sees(note)).toMatchObject({ value: { text: utkast }, conflicts: [] });
});

test('two people settle one conflict in different ways: that is a conflict', () => {
  const { a, b, note } = three();
  a.edits(note, { text: lys });
  b.edits(note, { text: benker });
  const [fromA, fromB] = [a.file(), b.file()];
  a.opens(fromB);
  b.opens(fromA);
  a.edits(note, { text: lys });
  b.edits(note, { text: benker });
  a.opens(b.file());
  expect(wordings(a.sees(note))).toEqual([benker, lys]);
});

test('a star set while a second wording comes in does not settle the two unseen', () => {
  const { a, b, c, note } = three();
  b.edits(note, { text: benker });
  a.edits(note, { text: lys });
  const begun = a.looksAt(note);
  a.opens(b.file());
  a.edits(note, { starred: true }, begun);
  expect(wordings(a.sees(note))).toEqual([lys, benker]);
  c.opens(a.file());
  expect(c.sees(note)?.value.starred).toBe(true);
});

test('typing begun on a text that is erased meanwhile does not bury what came after', () => {
  const { a, c, note } = three();
  const begun = a.looksAt(note);
  c.edits(note, { text: benker });
  a.erases(note);
  a.opens(c.file());
  a.edits(note, { text: lys }, begun);
  expect(wordings(a.sees(note))).toEqual([lys, benker]);
  expect(a.sees(note)?.deletedOn).toBe('A');
});

test('an edit begun before a deletion came leaves the mark of the deletion', () => {
  const { a, b, c, note } = three();
  const begun = a.looksAt(note);
  b.deletes(note);
  c.edits(note, { text: benker });
  a.opens(b.file(), c.file());
  a.edits(note, { starred: true }, begun);
  expect(a.sees(note)).toMatchObject({ deletedOn: 'B', value: { text: benker, starred: true } });
});

test('an erasure reaches what is pruned here and whole in an old file', () => {
  const { a, b, note } = three();
  const old = a.file();
  a.edits(note, { text: lys });
  const hub = tablet('Arkiv');
  hub.opens(a.prunedFile());
  hub.erases(note);
  hub.opens(old);
  b.opens(hub.file());
  expect(JSON.stringify([hub.file(), b.file()])).not.toContain(utkast);
});
