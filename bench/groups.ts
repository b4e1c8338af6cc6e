import { makeGroups, type Seat, type ToDivide } from '#/domain/group-maker.ts';
import type { Pair } from '#/domain/group-maker-wishes.ts';
import type { Id } from '#/domain/ids.ts';
import { bestOfThree, report } from './measurement.ts';

/** The group maker in Node, at its slowest: with wishes, and again when people have cancelled. */
export function measureGroups(): boolean {
  return [divide(34, 6, 8, 100), divide(500, 84, 160, 2000), divide(500, 90, 160, 2000)].every(Boolean);
}

function divide(people: number, groups: number, wishes: number, limit: number): boolean {
  const wanted = crowd(people, groups, wishes);
  const made = makeGroups(wanted);
  // Our own mistake: these wishes can be met.
  if (!made.ok) throw new Error(made.problem.type);
  const { groupOf } = made.value;
  const left = (gone: number) =>
    wanted.people.slice(gone).map((seat) => ({ ...seat, group: groupOf.get(seat.id) ?? null }));
  const value = Math.max(
    bestOfThree(() => makeGroups(wanted)),
    ...[2, Math.round(people / 10)].flatMap((gone) =>
      (['fewMoves', 'bestSpread'] as const).map((aim) =>
        bestOfThree(() => makeGroups({ ...wanted, people: left(gone), aim })),
      ),
    ),
  );
  const name = `divide ${people} people into ${groups} groups with ${wishes} wishes, and again when two or one in ten cancel, the slowest`;
  return report({ name, value, unit: 'ms', limit });
}

function crowd(count: number, groups: number, wishes: number): ToDivide {
  const people = Array.from({ length: count }, (_, number): Seat => {
    const isPolitician = number % 34 < 25;
    return {
      id: id(number),
      kind: isPolitician ? 'politician' : 'administrator',
      party: isPolitician ? `parti ${(number * 7) % 9}` : '',
      committee: number % 3 > 0 ? `utvalg ${(number * 11) % 5}` : '',
      group: null,
    };
  });
  const pairs = (every: number, apart: number) =>
    Array.from({ length: wishes / 2 }, (_, number): Pair => {
      const first = (number * every) % count;
      return [id(first), id((first + apart) % count)];
    });
  return { people, groups, largest: 6, together: pairs(6, 3), apart: pairs(5, 2), aim: 'bestSpread' };
}

function id(number: number): Id<'participant'> {
  return `deltaker-${number}` as Id<'participant'>;
}
