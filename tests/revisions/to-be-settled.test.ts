import { describe, expect, test } from 'vitest';
import { exchange, sharedNote } from '../kit/shared-note.ts';
import { tablet, wordings } from '../kit/tablets.ts';

describe('an act on what is still to be settled', () => {
  /** «Benker» is shown, «Lys» stands beside it. */
  function toBeSettled() {
    const both = sharedNote({ evidence: ['avsnitt-1'] });
    const { table3, hub, note } = both;
    table3.edits(note, { text: 'Lys', evidence: ['avsnitt-1', 'utsagn-9'] });
    hub.edits(note, { text: 'Benker', evidence: ['avsnitt-1', 'notat-4'] });
    exchange(table3, hub);
    return both;
  }

  test('a star settles nothing: both wordings stand, in the same order, and both are starred', () => {
    const { table3, hub, note } = toBeSettled();
    hub.edits(note, { starred: true });
    expect(hub.sees(note)?.value).toMatchObject({ text: 'Benker', starred: true });
    expect(wordings(hub.sees(note))).toEqual(['Benker', 'Lys']);
    hub.edits(note, { text: 'Lys' });
    table3.opens(hub.file());
    expect(table3.sees(note)).toMatchObject({ value: { text: 'Lys', starred: true }, conflicts: [] });
  });

  test('knowledge is unlinked from both wordings, whichever of them had it, and the rest of it stays', () => {
    const { table3, hub, note } = toBeSettled();
    hub.edits(note, { evidence: ['notat-4', 'figur-2'] });
    table3.opens(hub.file());
    expect(table3.sees(note)?.value.evidence).toEqual(['figur-2', 'notat-4']);
    expect(wordings(table3.sees(note))).toEqual(['Benker', 'Lys']);
  });

  test('what is already so is not written once more', () => {
    const { hub, note } = toBeSettled();
    const before = hub.file().length;
    hub.edits(note, { starred: false, order: 1 });
    expect(hub.file()).toHaveLength(before);
  });

  test('a star does not bring back what somebody else has changed meanwhile', () => {
    const { table3, hub, note } = sharedNote();
    table3.edits(note, { text: 'Lys', order: 5 });
    const group4 = tablet('Gruppe 4');
    group4.opens(table3.file());
    hub.edits(note, { text: 'Benker' });
    hub.opens(table3.file());
    group4.edits(note, { order: 6 });
    hub.edits(note, { starred: true });
    hub.opens(group4.file());
    expect(hub.sees(note)?.value).toMatchObject({ order: 6, starred: true });
    expect(wordings(hub.sees(note))).toEqual(['Benker', 'Lys']);
  });

  test('stars on two tablets, back and forth, leave two versions to carry and not more', () => {
    const { table3, hub, note } = toBeSettled();
    for (const starred of [true, false, true, false]) {
      table3.edits(note, { starred });
      hub.edits(note, { starred });
      exchange(table3, hub);
    }
    hub.edits(note, { order: 9 });
    expect(hub.looksAt(note)).toHaveLength(2);
    expect(wordings(hub.sees(note))).toEqual(['Benker', 'Lys']);
  });

  test('three wordings stay three', () => {
    const { table3, hub, note } = sharedNote();
    const group4 = tablet('Gruppe 4');
    group4.opens(hub.file());
    for (const [each, text] of [
      [table3, 'Lys'],
      [group4, 'Trær'],
      [hub, 'Benker'],
    ] as const)
      each.edits(note, { text });
    exchange(table3, hub, group4);
    hub.edits(note, { starred: true });
    group4.edits(note, { order: 7 });
    exchange(table3, hub, group4);
    expect(table3.sees(note)?.value).toMatchObject({ starred: true, order: 7 });
    expect(wordings(table3.sees(note))).toEqual(['Benker', 'Trær', 'Lys']);
  });

  test('one of two fields can be settled without the other', () => {
    const { table3, hub } = sharedNote();
    const point = table3.writes({ text: 'Park', economy: '' }, 'point');
    hub.opens(table3.file());
    table3.edits(point, { text: 'Lys', economy: '10' });
    hub.edits(point, { text: 'Benker', economy: '20' });
    exchange(table3, hub);
    hub.edits(point, { economy: '15' });
    expect(hub.sees(point)?.value.economy).toBe('15');
    expect(wordings(hub.sees(point), 'economy')).toEqual([]);
    expect(wordings(hub.sees(point))).toEqual(['Benker', 'Lys']);
  });

  test('both wordings of what was deleted are there again when it is taken back, and all that stood beside them', () => {
    const { table3, hub, note } = toBeSettled();
    const before = hub.sees(note);
    hub.deletes(note);
    hub.takesBack(note);
    expect(hub.sees(note)?.value).toEqual(before?.value);
    expect(wordings(hub.sees(note))).toEqual(['Benker', 'Lys']);
    table3.opens(hub.file());
    expect(table3.sees(note)).toEqual(hub.sees(note));
  });

  test('the mark of a deletion elsewhere stays with what is to be settled', () => {
    const { table3, hub, note } = sharedNote();
    const group4 = tablet('Gruppe 4');
    group4.opens(hub.file());
    group4.deletes(note);
    table3.edits(note, { text: 'Lys' });
    hub.edits(note, { text: 'Benker' });
    exchange(table3, hub, group4);
    hub.edits(note, { starred: true });
    expect(hub.entry(note)?.deletedOn).toBe('Gruppe 4');
    hub.edits(note, { text: 'Lys' });
    expect(hub.entry(note)?.deletedOn).toBeNull();
  });
});
