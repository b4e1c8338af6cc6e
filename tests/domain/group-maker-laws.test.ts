import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Division, Seat, ToDivide } from '#/domain/group-maker.ts';
import {
  administrator,
  divide,
  divided,
  offOf,
  pair,
  politician,
  seated,
  seatId,
} from '../kit/group-maker.ts';

const somebody = fc.record({
  kind: fc.constantFrom('politician' as const, 'administrator' as const),
  party: fc.constantFrom('', 'Ap', 'H', 'Frp', 'Sp', 'SV', 'V'),
  committee: fc.constantFrom('', 'Kultur', 'Helse', 'Plan', 'Oppvekst'),
  group: fc.constantFrom(null),
});

const crowd = fc
  .array(somebody, { minLength: 1, maxLength: 60 })
  .map((people) => people.map((person, number): Seat => ({ id: seatId(number), ...person })));
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
        const here = (a: number) => groupOf.get(seatId(a));
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
