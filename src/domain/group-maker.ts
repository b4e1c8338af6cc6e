import {
  type Board,
  type Category,
  categoriesOf,
  isBetter,
  newBoard,
  type Setup,
} from './group-maker-board.ts';
import { halveAll } from './group-maker-halves.ts';
import { type Budget, fill, improve, repair, shake } from './group-maker-search.ts';
import { clustersOf, type Pair, type WishProblem } from './group-maker-wishes.ts';
import type { Id } from './ids.ts';
import { bad, good, type Result } from './result.ts';
import type { ParticipantKind } from './workshop.ts';

/** Somebody who is to have a seat. */
export interface Seat {
  readonly id: Id<'participant'>;
  readonly kind: ParticipantKind;
  readonly party: string;
  readonly committee: string;
  /** The group they are in now, as a place in the list of groups. */
  readonly group: number | null;
}

/** What counts most after the sizes and the kinds: that few have to move, or that parties and committees are spread. */
export type Aim = 'fewMoves' | 'bestSpread';

export interface ToDivide {
  readonly people: readonly Seat[];
  readonly groups: number;
  readonly largest: number;
  readonly together: readonly Pair[];
  readonly apart: readonly Pair[];
  readonly aim: Aim;
}

export type Aspect = 'size' | 'kind' | 'party' | 'committee';

export interface Division {
  readonly groupOf: ReadonlyMap<Id<'participant'>, number>;
  readonly sizes: readonly number[];
  /** Those who had a seat and get another, also those whose group is taken away. */
  readonly moved: readonly Move[];
  /** How many had none. */
  readonly placed: number;
  /** In people too many or too few, over all groups; and what it is at least, whoever divides. */
  readonly aspects: readonly { readonly aspect: Aspect; readonly off: number; readonly bound: number }[];
  /** At least so many must move for sizes and kinds to be even. Null where that was not the aim. */
  readonly movesBound: number | null;
}

export interface Move {
  readonly id: Id<'participant'>;
  readonly from: number;
  readonly to: number;
}

export type GroupProblem =
  | WishProblem
  | { readonly type: 'nobody' }
  | { readonly type: 'noGroups' }
  | {
      readonly type: 'tooFewGroups';
      readonly people: number;
      readonly needed: number;
      readonly largest: number;
    }
  /** Not proved impossible, but not found either: what would have been wrong with the best one. */
  | { readonly type: 'notFound'; readonly apart: readonly Pair[]; readonly tooLarge: number };

/**
 * Who sits with whom. First what must be (the largest size, who must and must not sit together), then sizes within one
 * of each other, then kinds, then by the aim: parties, committees, and as few moves as possible. The same people give
 * the same groups, in whatever order they come.
 */
export function makeGroups(wanted: ToDivide): Result<Division, GroupProblem> {
  const { groups, largest, aim } = wanted;
  const people = inFixedOrder(wanted);
  if (people.length === 0) return bad({ type: 'nobody' });
  if (groups < 1) return bad({ type: 'noGroups' });
  if (people.length > groups * largest)
    return bad({
      type: 'tooFewGroups',
      people: people.length,
      needed: Math.ceil(people.length / largest),
      largest,
    });
  const ids = people.map(({ id }) => id);
  const clusters = clustersOf({ ...wanted, ids });
  if (!clusters.ok) return clusters;
  const categories = categoriesOf(people, groups);
  const setup = { people, groups, largest, clusters: clusters.value, categories, aim };
  const board = bestOf(setup);
  if (board.cost().hard > 0) return bad({ type: 'notFound', ...whatIsWrong(board, people, largest) });
  return good(divisionOf(board, people, categories, wanted));
}

/** So that no order of a list, and no device, makes another division. */
function inFixedOrder({ people, groups }: ToDivide): Seat[] {
  const key = ({ kind, party, committee, id }: Seat) => [kind, party, committee, id].join('\n').toLowerCase();
  return people
    .map((seat) => ({ ...seat, group: seat.group !== null && seat.group < groups ? seat.group : null }))
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Empty tables are not tried where everything is as even as can be already: that could only save moves by chance. */
function bestOf(setup: Setup): Board {
  const [first, ...others] = startsOf(setup.aim, setup.people);
  return others.reduce(
    (best, start) => {
      if (isAsEvenAsCanBe(best, setup)) return best;
      const board = solved(setup, start);
      return isBetter(board.cost(), best.cost()) ? board : best;
    },
    solved(setup, first),
  );
}

type Start = 'seated' | 'empty';

/** From where people sit now; where the spread counts most, from empty tables too. */
function startsOf(aim: Aim, people: readonly Seat[]): readonly [Start, ...Start[]] {
  const anybodySits = people.some(({ group }) => group !== null);
  if (!anybodySits) return ['empty'];
  return aim === 'fewMoves' ? ['seated'] : ['seated', 'empty'];
}

function solved(setup: Setup, start: Start): Board {
  const { people, aim, clusters } = setup;
  const board = newBoard(setup);
  const seats = start === 'seated' ? people.map(({ group }) => group ?? -1) : evenSeats(setup);
  board.units.forEach(({ people: [first = 0] }, unit) => {
    const group = seats[first] ?? -1;
    if (group >= 0) board.put(unit, group);
  });
  fill(board);
  const isSmall = clusters.length <= 100;
  const thorough = isSmall || (aim === 'fewMoves' && start === 'seated');
  const budget = budgetFor(clusters.length);
  if (thorough && isDear(board, budget)) {
    repair(board, budget);
    improve(board, budget, false);
  }
  improve(board, budget, thorough);
  // Sizes and kinds are never left uneven for want of tries: that takes few, and comes to an end by itself.
  if (thorough && isUneven(board)) repair(board, { left: Number.MAX_SAFE_INTEGER });
  const isDone = () => isAsEvenAsCanBe(board, setup);
  if (isSmall || !thorough || board.cost().hard > 0) shake(board, budget, thorough, isDone);
  return board;
}

function isAsEvenAsCanBe(board: Board, { people, categories }: Setup): boolean {
  const [off, bounds] = [board.off(), boundsOf(board, people, categories)];
  return board.cost().hard === 0 && aspects.every((aspect) => off[aspect] <= bounds[aspect]);
}

/** As if nobody had a wish: then nothing is left to be said against it, and the wishes disturb as little as they can. */
function evenSeats(setup: Setup): Int32Array {
  const alone = setup.people.map((_, person) => ({ people: [person], apart: [] }));
  const board = newBoard({ ...setup, clusters: alone });
  fill(board);
  halveAll(board, setup.people);
  return board.at;
}

/** 34 people within a few hundredths of a second on a tablet, 500 within one or two. */
function budgetFor(units: number): Budget {
  return { left: 15_000 + 2 * units * units };
}

/** Whether the best of all steps, as many times as there are faults, would take more than half of the tries. */
function isDear(board: Board, budget: Budget): boolean {
  const { size, kind } = board.off();
  const faulty = board.at.filter((group) => (board.faults[group] ?? 0) > 0).length;
  // A step puts right two things or more, and the faulty become fewer.
  const steps = (size + kind) / 4;
  return steps * faulty * (board.units.length + board.groups) > budget.left / 2;
}

function isUneven(board: Board): boolean {
  const { size, kind } = board.off();
  return size + kind > 0;
}

const aspects: readonly Aspect[] = ['size', 'kind', 'party', 'committee'];

/** Those who must sit together may be more of a sort than a group has room for in an even division. */
function boundsOf(
  board: Board,
  people: readonly Seat[],
  categories: readonly Category[],
): Readonly<Record<Aspect, number>> {
  const bounds = { size: 0, kind: 0, party: 0, committee: 0 };
  if (board.units.length === people.length) return bounds;
  for (const { categories: own, counts } of board.units)
    own.forEach((category, index) => {
      const { aspect, high } = categories[category] ?? { aspect: 'size', high: 0 };
      bounds[aspect] += Math.max(0, (counts[index] ?? 0) - high);
    });
  return bounds;
}

function divisionOf(
  board: Board,
  people: readonly Seat[],
  categories: readonly Category[],
  wanted: ToDivide,
): Division {
  const { aim, groups } = wanted;
  const groupAt = seatsOn(board, people);
  const off = board.off();
  const bounds = boundsOf(board, people, categories);
  const groupOf = new Map(people.map(({ id }, place) => [id, groupAt[place] ?? 0]));
  // From those who are divided, not as they are in the fixed order: there a group that is taken away is no group.
  const moved = wanted.people.flatMap(({ id, group }): Move[] => {
    const to = groupOf.get(id) ?? 0;
    return group === null || group === to ? [] : [{ id, from: group, to }];
  });
  const mustLeave = wanted.people.filter(({ group }) => group !== null && group >= groups).length;
  const isEven = off.size === 0 && off.kind === 0;
  return {
    groupOf,
    sizes: Array.from({ length: groups }, (_, group) => groupAt.filter((each) => each === group).length),
    moved,
    placed: wanted.people.filter(({ group }) => group === null).length,
    aspects: aspects.map((aspect) => ({ aspect, off: off[aspect], bound: bounds[aspect] })),
    movesBound: aim === 'fewMoves' && isEven ? mustLeave + fewestMoves(people, categories, groups) : null,
  };
}

function seatsOn(board: Board, people: readonly Seat[]): number[] {
  const groupAt = people.map(() => 0);
  board.units.forEach((unit, index) => {
    for (const person of unit.people) groupAt[person] = board.at[index] ?? 0;
  });
  return groupAt;
}

/** Those too many where there are too many must leave, and those too few where there are too few must come from somewhere. */
function fewestMoves(people: readonly Seat[], categories: readonly Category[], groups: number): number {
  const needed = (aspect: Aspect) =>
    categories
      .filter((category) => category.aspect === aspect)
      .reduce((sum, { members, low, high }) => {
        const counts = Array.from({ length: groups }, () => 0);
        let waiting = 0;
        for (const member of members) {
          const group = people[member]?.group ?? null;
          if (group === null) waiting += 1;
          else counts[group] = (counts[group] ?? 0) + 1;
        }
        const over = counts.reduce((all, count) => all + Math.max(0, count - high), 0);
        const under = counts.reduce((all, count) => all + Math.max(0, low - count), 0);
        return sum + Math.max(over, under - waiting);
      }, 0);
  return Math.max(needed('size'), needed('kind'));
}

function whatIsWrong(board: Board, people: readonly Seat[], largest: number) {
  const groupAt = seatsOn(board, people);
  const idAt = (unit: number) => people[board.units[unit]?.people[0] ?? 0]?.id;
  const apart = [...board.units.keys()].flatMap((unit) =>
    (board.units[unit]?.apart ?? []).flatMap((other): Pair[] => {
      const [first, second] = [idAt(unit), idAt(other)];
      return other > unit && board.at[unit] === board.at[other] && first && second ? [[first, second]] : [];
    }),
  );
  const sizes = Array.from({ length: board.groups }, (_, group) => groupAt.filter((each) => each === group));
  return { apart, tooLarge: sizes.filter((size) => size.length > largest).length };
}
