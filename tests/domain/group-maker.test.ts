import { describe, expect, test } from 'vitest';
import type { ToDivide } from '#/domain/group-maker.ts';
import { whyUneven, wishesMet } from '#/domain/group-maker-telling.ts';
import { divide, divided, offOf, pair, politician, seated, seatId, thirtyFour } from '../kit/group-maker.ts';

describe('twenty-five politicians and nine from the administration', () => {
  test('sit in six groups with sizes, kinds, parties and committees as even as can be', () => {
    const division = divided(thirtyFour());
    expect(division.sizes.toSorted()).toEqual([5, 5, 6, 6, 6, 6]);
    expect(offOf(division)).toEqual([0, 0, 0, 0]);
    expect(division.placed).toBe(34);
    expect(division.moved).toEqual([]);
  });

  test('those who must sit together do, and those who must not do not', () => {
    const together = [pair(0, 10), pair(10, 20)];
    const apart = [pair(1, 2), pair(25, 26), pair(0, 5)];
    const { groupOf, aspects } = divided(thirtyFour(), { together, apart });
    for (const [a, b] of together) expect(groupOf.get(a)).toBe(groupOf.get(b));
    for (const [a, b] of apart) expect(groupOf.get(a)).not.toBe(groupOf.get(b));
    // Three of the nine in one party sit in one group, which is one more than an even division has.
    const party = aspects.find(({ aspect }) => aspect === 'party');
    expect(party).toEqual({ aspect: 'party', off: 1, bound: 1 });
  });

  test('when one cancels late, at most one moves, and nobody when no evener seat is to be had', () => {
    const people = seated(thirtyFour(), divided(thirtyFour()));
    for (const gone of people) {
      const { moved, movesBound, aspects } = divided(people.filter(({ id }) => id !== gone.id));
      expect(moved.length).toBe(movesBound);
      expect(moved.length).toBeLessThanOrEqual(1);
      expect(aspects.slice(0, 2).map(({ off }) => off)).toEqual([0, 0]);
    }
  });

  test('late comers sit where they spread the parties best, also where nothing else is uneven', () => {
    const people = seated(thirtyFour(), divided(thirtyFour()));
    const groups = { groups: 8, largest: 6 };
    const eight = seated(people.slice(0, 32), divided(people.slice(0, 32), groups));
    const late = Array.from({ length: 8 }, (_, number) => politician(80 + number, 'V', 'Plan'));
    const { moved, aspects } = divided([...eight, ...late], groups);
    expect(moved).toEqual([]);
    expect(aspects.map(({ off }) => off)).toEqual([0, 0, 0, 0]);
  });

  test('a late comer gets a seat, and nobody moves', () => {
    const people = seated(thirtyFour(), divided(thirtyFour()));
    const { placed, moved } = divided([...people, politician(90, 'V')]);
    expect(placed).toBe(1);
    expect(moved).toEqual([]);
  });
});

describe('wishes that nobody can meet are told', () => {
  test('more people than there is room for', () => {
    expect(divide(thirtyFour(), { groups: 5 })).toEqual({
      ok: false,
      problem: { type: 'tooFewGroups', people: 34, needed: 6, largest: 6 },
    });
  });

  test('nobody to divide, and no groups', () => {
    expect(divide([])).toEqual({ ok: false, problem: { type: 'nobody' } });
    expect(divide(thirtyFour(), { groups: 0 })).toEqual({ ok: false, problem: { type: 'noGroups' } });
  });

  test('two who must not sit together, but whose friends do', () => {
    const problem = { type: 'contradiction', pair: pair(1, 4), through: [seatId(2), seatId(3)] };
    const together = [pair(1, 2), pair(2, 3), pair(3, 4)];
    expect(divide(thirtyFour(), { together, apart: [pair(1, 4)] })).toMatchObject({ ok: false, problem });
  });

  test('a company larger than a group', () => {
    const together = [1, 2, 3, 4, 5, 6].map((other) => pair(0, other));
    const made = divide(thirtyFour(), { together });
    expect(made).toMatchObject({ ok: false, problem: { type: 'togetherTooMany', largest: 6 } });
  });

  test('seven who all must sit apart, in six groups', () => {
    const seven = [0, 1, 2, 3, 4, 5, 6];
    const apart = seven.flatMap((a) => seven.filter((b) => b > a).map((b) => pair(a, b)));
    const made = divide(thirtyFour(), { apart });
    expect(made).toMatchObject({ ok: false, problem: { type: 'apartTooMany', groups: 6 } });
  });

  test('companies that do not fit beside each other', () => {
    const people = Array.from({ length: 6 }, (_, number) => politician(number));
    const together = [pair(0, 1), pair(2, 3), pair(4, 5)];
    const made = divide(people, { groups: 2, largest: 3, together });
    expect(made).toEqual({ ok: false, problem: { type: 'notFound', apart: [], tooLarge: 1 } });
  });
});

describe('groups that are taken away', () => {
  test('their people are told as moved from there, and must move whoever divides', () => {
    const people = seated(thirtyFour().slice(0, 30), divided(thirtyFour().slice(0, 30)));
    const { moved, placed, movesBound } = divided(people, { groups: 5 });
    const gone = people.filter(({ group }) => group === 5);
    expect(gone).toHaveLength(5);
    expect(placed).toBe(0);
    expect(moved.filter(({ from }) => from === 5).map((move) => move.id)).toEqual(gone.map(({ id }) => id));
    expect(movesBound).toBe(5);
    expect(moved.length).toBeGreaterThanOrEqual(5);
  });
});

describe('what is said about a division that is not quite even', () => {
  const wanted: ToDivide = {
    people: thirtyFour(),
    groups: 6,
    largest: 6,
    together: [pair(0, 1), pair(2, 99)],
    apart: [],
    aim: 'fewMoves',
  };
  const why = (aspect: 'size' | 'party', bound: number, patch: Partial<ToDivide> = {}) =>
    whyUneven({ aspect, off: 2, bound }, { ...wanted, ...patch });

  test('only wishes about those who are placed are counted', () => {
    expect(wishesMet(wanted)).toEqual([pair(0, 1)]);
  });

  test('that more moves would help is said only where they would', () => {
    expect(why('party', 2)).toBe('forced');
    expect(why('size', 0)).toBe('notFound');
    expect(why('party', 0)).toBe('perhapsIfMoreMove');
    expect(why('party', 0, { together: [pair(2, 99)] })).toBe('ifMoreMove');
    expect(why('party', 0, { aim: 'bestSpread' })).toBe('notFound');
  });
});
