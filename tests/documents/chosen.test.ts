import { describe, expect, test } from 'vitest';
import { absenceOf, outlineOf } from '#/documents/chosen.ts';
import { type Change, remove } from '#/domain/change.ts';
import type { Id } from '#/domain/ids.ts';
import { words } from '../kit/documents.ts';
import { plan, tablet } from '../kit/tablet.ts';

// Somebody follows an old address, or another window deletes what is being read.

const paper = (id: string) => ({ type: 'paper' as const, casePaperId: id as Id<'casePaper'> });

function workshopWith(...changes: readonly Change[]) {
  const hub = tablet('hub');
  hub.write(...plan(), ...changes);
  return hub.entries();
}

describe('a case paper that was chosen as a document', () => {
  test('is there', () => {
    expect(absenceOf(workshopWith(), paper('sak-1'))).toBeNull();
    expect(absenceOf(workshopWith(), { type: 'draft' })).toBeNull();
  });

  test('is deleted, and can be taken back from the trash', () => {
    expect(absenceOf(workshopWith(remove('sak-1' as Id)), paper('sak-1'))).toBe('inTrash');
  });

  test('is erased for good, or was never here', () => {
    const erased = workshopWith({ type: 'erase', id: 'sak-1' as Id });
    expect(absenceOf(erased, paper('sak-1'))).toBe('notHere');
    expect(absenceOf(workshopWith(), paper('sak-99'))).toBe('notHere');
    expect(absenceOf(workshopWith(), paper('gruppe-1'))).toBe('notHere');
  });

  test('and whenever it is absent there is no document of it', () => {
    for (const entries of [
      workshopWith(remove('sak-1' as Id)),
      workshopWith({ type: 'erase', id: 'sak-1' as Id }),
    ])
      expect(outlineOf(entries, paper('sak-1'), words.nb)).toBeNull();
  });
});
