import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Division, makeGroups, type Seat, type ToDivide } from '#/domain/group-maker.ts';
import { whyUneven, wishesMet } from '#/domain/group-maker-telling.ts';
import type { Pair } from '#/domain/group-maker-wishes.ts';
import type { Id } from '#/domain/ids.ts';

type PersonId = Id<'participant'>;

const id = (number: number) => `deltaker-${number}` as PersonId;
const pair = (a: number, b: number): Pair => [id(a), id(b)];

function politician(number: number, party = '', committee = '', group: number | null = null): Seat {
  return { id: id(number), kind: 'politician', party, committee, group };
}

function administrator(number: number, group: number | null = null): Seat {
  return { id: id(number), kind: 'administrator', party: '', committee: '', group };
}

/** Twenty-five politicians of five parties and two committees, and nine from the administration. */
function thirtyFour(): Seat[] {
  const parties = ['Ap', 'Ap', 'Ap', 'H', 'H', 'H', 'Frp', 'Frp', 'Sp', 'SV'];
  return Array.from({ length: 34 }, (_, number) =>
    number < 25
      ? politician(number, parties[number % 10], number % 3 === 0 ? 'Kultur og miljø' : 'Helse og velferd')
      : administrator(number),
  );
}

function divide(people: readonly Seat[], wanted: Partial<ToDivide> = {}) {
  return makeGroups({ people, groups: 6, largest: 6, together: [], apart: [], aim: 'fewMoves', ...wanted });
}

function divided(people: readonly Seat[], wanted: Partial<ToDivide> = {}): Division {
  const made = divide(people, wanted);
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made.value;
}

/** The same people where the division has put them. */
function seated(people: readonly Seat[], { groupOf }: Division): Seat[] {
  return people.map((seat) => ({ ...seat, group: groupOf.get(seat.id) ?? null }));
}

function offOf(division: Division): number[] {
  return division.aspects.map(({ off }) => off);
}

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
    const problem = { type: 'contradiction', pair: pair(1, 4), through: [id(2), id(3)] };
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

const somebody = fc.record({
  kind: fc.constantFrom('politician' as const, 'administrator' as const),
  party: fc.constantFrom('', 'Ap', 'H', 'Frp', 'Sp', 'SV', 'V'),
  committee: fc.constantFrom('', 'Kultur', 'Helse', 'Plan', 'Oppvekst'),
  group: fc.constantFrom(null),
});

const crowd = fc
  .array(somebody, { minLength: 1, maxLength: 60 })
  .map((people) => people.map((person, number): Seat => ({ id: id(number), ...person })));
const groupCount = fc.integer({ min: 1, max: 12 });

/** Room enough for all. */
function roomFor(people: readonly Seat[], groups: number): Partial<ToDivide> {
  return { groups, largest: Math.ceil(people.length / groups) };
}

describe('laws', () => {
  test('nobody is lost, and without wishes everything is as even as can be', () => {
    fc.assert(
      fc.property(crowd, groupCount, (people, groups) => {
        const division = divided(people, roomFor(people, groups));
        expect([...division.groupOf.keys()].toSorted()).toEqual(people.map((seat) => seat.id).toSorted());
        expect(Math.max(...division.sizes) - Math.min(...division.sizes)).toBeLessThanOrEqual(1);
        expect(offOf(division)).toEqual([0, 0, 0, 0]);
      }),
      { numRuns: 300 },
    );
  });

  test('the spread told is the spread there is, and never better than the bound', () => {
    const wishes = fc.array(fc.tuple(fc.nat(59), fc.nat(59)), { maxLength: 6 });
    fc.assert(
      fc.property(crowd, groupCount, wishes, wishes, (people, groups, together, apart) => {
        const largest = Math.ceil(people.length / groups) + 2;
        const made = divide(people, {
          groups,
          largest,
          together: together.map(([a, b]) => pair(a, b)),
          apart: apart.map(([a, b]) => pair(a, b)),
        });
        if (!made.ok) return;
        const { groupOf, aspects, sizes } = made.value;
        expect(Math.max(...sizes)).toBeLessThanOrEqual(largest);
        for (const { off, bound } of aspects) expect(off).toBeGreaterThanOrEqual(bound);
        for (const aspect of ['party', 'committee'] as const)
          expect(aspects.find((each) => each.aspect === aspect)?.off).toBe(
            counted(people, groupOf, groups, aspect),
          );
        const here = (a: number) => groupOf.get(id(a));
        for (const [a, b] of together)
          if (here(a) !== undefined && here(b) !== undefined) expect(here(a)).toBe(here(b));
        for (const [a, b] of apart)
          if (a !== b && here(a) !== undefined && here(b) !== undefined) expect(here(a)).not.toBe(here(b));
      }),
      { numRuns: 300 },
    );
  });

  test('the same people get the same groups, in whatever order they come', () => {
    fc.assert(
      fc.property(crowd, groupCount, fc.nat(), (people, groups, turn) => {
        const at = turn % people.length;
        const turned = [...people.slice(at), ...people.slice(0, at)].toReversed();
        const wanted = roomFor(people, groups);
        expect(groupsOf(divided(turned, wanted))).toEqual(groupsOf(divided(people, wanted)));
      }),
      { numRuns: 50 },
    );
  });

  test('a division made again moves nobody', () => {
    fc.assert(
      fc.property(crowd, groupCount, (people, groups) => {
        const wanted = roomFor(people, groups);
        const again = divided(seated(people, divided(people, wanted)), wanted);
        expect(again.moved).toEqual([]);
        expect(divided(seated(people, again), { ...wanted, aim: 'bestSpread' }).moved).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('when one cancels, no more than two move, and never fewer than is said to be possible', () => {
    fc.assert(
      fc.property(crowd, groupCount, fc.nat(), (people, groups, index) => {
        const wanted = roomFor(people, groups);
        const there = seated(people, divided(people, wanted));
        const left = there.filter((_, number) => number !== index % there.length);
        if (left.length === 0) return;
        const { moved, movesBound, aspects } = divided(left, wanted);
        expect(moved.length).toBeLessThanOrEqual(2);
        expect(moved.length).toBeGreaterThanOrEqual(movesBound ?? 0);
        expect(aspects.slice(0, 2).map(({ off }) => off)).toEqual([0, 0]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('many people', () => {
  test('five hundred are divided as evenly as can be', () => {
    expect(offOf(divided(many(500), { groups: 84 }))).toEqual([0, 0, 0, 0]);
  });

  test('law: when one in ten cancels, sizes and kinds are even again, with nearly as few moves as can be', () => {
    for (const [count, groups] of [
      [100, 18],
      [300, 54],
      [500, 90],
    ] as const) {
      const there = seated(many(count), divided(many(count), { groups }));
      for (const left of [
        there.slice(count / 10),
        there.filter((_, number) => (number * 7919) % 12 !== 3),
        there.filter((_, number) => number % 10 !== 0),
      ]) {
        const { sizes, aspects, moved, movesBound } = divided(left, { groups });
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(aspects.slice(0, 2).map(({ off }) => off)).toEqual([0, 0]);
        expect(moved.length).toBeLessThanOrEqual(1.2 * (movesBound ?? 0) + 1);
      }
    }
  });
});

/** Three quarters politicians, of nine parties and six committees. */
function many(count: number): Seat[] {
  return Array.from({ length: count }, (_, number) =>
    number % 4 === 0
      ? administrator(number)
      : politician(number, `parti ${(number * 7) % 9}`, `utvalg ${(number * 11) % 6}`),
  );
}

function groupsOf({ groupOf }: Division): string[] {
  return [...groupOf].map(([person, group]) => `${person} ${group}`).toSorted();
}

/** Counted anew from the seats, apart from how the maker counts. */
function counted(
  people: readonly Seat[],
  groupOf: Division['groupOf'],
  groups: number,
  aspect: 'party' | 'committee',
): number {
  const nameOf = (seat: Seat) => (aspect === 'party' ? `${seat.kind} ${seat.party}` : seat.committee);
  const named = people.filter((seat) => seat[aspect] !== '');
  return [...new Set(named.map(nameOf))].reduce((sum, name) => {
    const members = named.filter((seat) => nameOf(seat) === name);
    const [low, high] = [Math.floor(members.length / groups), Math.ceil(members.length / groups)];
    const counts = Array.from(
      { length: groups },
      (_, group) => members.filter((seat) => groupOf.get(seat.id) === group).length,
    );
    return sum + counts.reduce((off, count) => off + Math.max(0, low - count, count - high), 0);
  }, 0);
}
