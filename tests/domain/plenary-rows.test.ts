import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PointRow } from '#/domain/alignment.ts';
import type { Id } from '#/domain/ids.ts';
import { arrangeRows, noRowChoices, putBeside, setApart, withoutChoice } from '#/domain/plenary-rows.ts';

const id = (name: string) => name as Id<'point'>;
const ids = (names: string) => names.split('').map(id);
const rows = (...all: readonly string[]): PointRow[] =>
  all.map((names) => ({ pointIds: ids(names), likenesses: [] }));
const told = (arranged: readonly PointRow[]) => arranged.map(({ pointIds }) => pointIds.join(''));

describe('a choice of rows that is taken back', () => {
  test('leaves what was chosen after it', () => {
    const first = putBeside(noRowChoices, id('a'), ids('c'));
    const then = setApart(putBeside(first, id('b'), ids('d')), id('e'), ids('ef'));
    expect(withoutChoice(then, noRowChoices, first)).toEqual({ apart: [ids('ef')], beside: [ids('bd')] });
  });

  test('puts back what it took away, but not over where the point has been put since', () => {
    const before = setApart(putBeside(noRowChoices, id('a'), ids('b')), id('c'), ids('cd'));
    expect(withoutChoice(noRowChoices, before, noRowChoices)).toEqual(before);
    const since = putBeside(noRowChoices, id('a'), ids('e'));
    expect(withoutChoice(since, before, noRowChoices)).toEqual({ apart: [ids('cd')], beside: [ids('ae')] });
  });

  test('at once, leaves what was there before', () => {
    const before = putBeside(setApart(noRowChoices, id('a'), ids('ab')), id('c'), ids('d'));
    for (const after of [setApart(before, id('c'), ids('dc')), putBeside(before, id('a'), ids('b'))])
      expect(withoutChoice(after, before, after)).toEqual(before);
  });
});

describe('rows that people have arranged', () => {
  test('a point moved to another row stands there, and its old row closes up', () => {
    const choices = putBeside(noRowChoices, id('a'), ids('cd'));
    expect(told(arrangeRows(rows('ab', 'cd', 'e'), choices))).toEqual(['cda', 'b', 'e']);
  });

  test('a row of one that gets company comes up among the rows of several', () => {
    const choices = putBeside(noRowChoices, id('a'), ids('c'));
    expect(told(arrangeRows(rows('a', 'b', 'c'), choices))).toEqual(['ca', 'b']);
  });

  test('the last move counts', () => {
    const first = putBeside(noRowChoices, id('a'), ids('c'));
    expect(told(arrangeRows(rows('ab', 'c', 'd'), putBeside(first, id('a'), ids('d'))))).toEqual([
      'da',
      'b',
      'c',
    ]);
  });

  test('«hører ikke sammen» keeps the point from each of its row, and one that was moved stands alone', () => {
    const moved = putBeside(noRowChoices, id('a'), ids('cd'));
    const choices = setApart(moved, id('a'), ids('cda'));
    expect(choices).toEqual({ apart: [ids('ac'), ids('ad')], beside: [ids('aa')] });
    expect(told(arrangeRows(rows('ab', 'cd'), choices))).toEqual(['cd', 'b', 'a']);
  });

  test('a move takes back «hører ikke sammen» between the point and its new row', () => {
    const choices = setApart(noRowChoices, id('a'), ids('abc'));
    expect(putBeside(choices, id('a'), ids('b'))).toEqual({ apart: [ids('ac')], beside: [ids('ab')] });
  });

  test('whoever was put beside a point that goes on to another row, or out of it, stays', () => {
    const company = putBeside(noRowChoices, id('c'), ids('a'));
    expect(told(arrangeRows(rows('ab', 'c', 'd'), company))).toEqual(['abc', 'd']);
    const gone = putBeside(company, id('a'), ids('d'), ids('abc'));
    expect(told(arrangeRows(rows('ab', 'c', 'd'), gone))).toEqual(['bc', 'da']);
    expect(setApart(company, id('a'), ids('abc')).beside).toEqual([ids('cb')]);
  });

  test('law: a point that is moved takes no other with it, and is taken back exactly', () => {
    const base = rows('abc', 'de', 'f', 'g');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...ids('abcdefg')), fc.nat(6))), (moves) => {
        moves.reduce((choices, [moving, place]) => {
          const shown = arrangeRows(base, choices);
          const from = shown.find(({ pointIds }) => pointIds.includes(moving))?.pointIds;
          const to = shown[place % shown.length]?.pointIds ?? [];
          if (from === undefined || to === from) return choices;
          const after = putBeside(choices, moving, to, from);
          const together = (arranged: readonly PointRow[]) =>
            arranged
              .map(({ pointIds }) =>
                pointIds
                  .filter((each) => each !== moving)
                  .toSorted()
                  .join(''),
              )
              .filter(Boolean)
              .toSorted();
          const now = arrangeRows(base, after);
          expect(together(now)).toEqual(together(shown));
          expect(now.find(({ pointIds }) => pointIds.includes(moving))?.pointIds).toEqual(
            expect.arrayContaining([...to]),
          );
          expect(withoutChoice(after, choices, after)).toEqual(choices);
          return after;
        }, noRowChoices);
      }),
    );
  });

  test('law: every point stays in exactly one row', () => {
    const letter = fc.constantFrom(...ids('abcdefg'));
    fc.assert(
      fc.property(fc.array(fc.tuple(letter, letter)), (beside) => {
        const arranged = arrangeRows(rows('abc', 'de', 'f', 'g'), { apart: [], beside });
        expect(told(arranged).join('').split('').sort().join('')).toBe('abcdefg');
        expect(arranged.every(({ pointIds }) => pointIds.length > 0)).toBe(true);
      }),
    );
  });
});
