import { type Division, makeGroups, type Seat, type ToDivide } from '#/domain/group-maker.ts';
import type { Pair } from '#/domain/group-maker-wishes.ts';
import type { Id } from '#/domain/ids.ts';

export const seatId = (number: number) => `deltaker-${number}` as Id<'participant'>;
export const pair = (a: number, b: number): Pair => [seatId(a), seatId(b)];

export function politician(number: number, party = '', committee = '', group: number | null = null): Seat {
  return { id: seatId(number), kind: 'politician', party, committee, group };
}

export function administrator(number: number, group: number | null = null): Seat {
  return { id: seatId(number), kind: 'administrator', party: '', committee: '', group };
}

/** Twenty-five politicians of five parties and two committees, and nine from the administration. */
export function thirtyFour(): Seat[] {
  const parties = ['Ap', 'Ap', 'Ap', 'H', 'H', 'H', 'Frp', 'Frp', 'Sp', 'SV'];
  return Array.from({ length: 34 }, (_, number) =>
    number < 25
      ? politician(number, parties[number % 10], number % 3 === 0 ? 'Kultur og miljø' : 'Helse og velferd')
      : administrator(number),
  );
}

export function divide(people: readonly Seat[], wanted: Partial<ToDivide> = {}) {
  return makeGroups({ people, groups: 6, largest: 6, together: [], apart: [], aim: 'fewMoves', ...wanted });
}

export function divided(people: readonly Seat[], wanted: Partial<ToDivide> = {}): Division {
  const made = divide(people, wanted);
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made.value;
}

/** The same people where the division has put them. */
export function seated(people: readonly Seat[], { groupOf }: Division): Seat[] {
  return people.map((seat) => ({ ...seat, group: groupOf.get(seat.id) ?? null }));
}

export function offOf(division: Division): number[] {
  return division.aspects.map(({ off }) => off);
}
