import type { Seat } from './group-maker.ts';
import type { Board } from './group-maker-board.ts';

/**
 * Divides every two groups anew until everybody, each kind, each party and each committee is within one between any two
 * of them, and so between all. Only where nobody has a wish to sit together.
 *
 * Two of a party are tied to each other, so are the odd ones of two parties of a kind, and two of a committee; those tied
 * go to different groups. As each person has one tie of each sort at most, the ties make chains and rings of even length,
 * which can always be shared out turn by turn (the even edge colouring of a graph with two sides, de Werra 1971). So a
 * division with nothing to be said against it always exists, and this finds it.
 */
export function halveAll(board: Board, people: readonly Seat[]): void {
  // Ends by itself: each halving makes the sum of the squares of what is counted smaller.
  for (let changed = true; changed; ) {
    changed = false;
    for (let first = 0; first < board.groups; first++)
      for (let second = first + 1; second < board.groups; second++) {
        if (board.difference(first, second) < 2) continue;
        halve(board, people, first, second);
        changed = true;
      }
  }
}

function halve(board: Board, people: readonly Seat[], first: number, second: number): void {
  const units = [...board.units.keys()].filter(
    (unit) => board.at[unit] === first || board.at[unit] === second,
  );
  const sortOf = new Map(units.map((unit) => [unit, namesOf(people[board.units[unit]?.people[0] ?? 0])]));
  const byParty = ties(units, [
    (unit) => sortOf.get(unit)?.party,
    (unit) => sortOf.get(unit)?.kind,
    () => 'anybody',
  ]);
  const byCommittee = ties(units, [(unit) => sortOf.get(unit)?.committee]);
  for (const chain of chains(units, byParty, byCommittee)) {
    const stay = (start: number, other: number) =>
      chain.filter((unit, index) => board.at[unit] === (index % 2 === 0 ? start : other)).length;
    const [start, other] = stay(first, second) >= stay(second, first) ? [first, second] : [second, first];
    chain.forEach((unit, index) => {
      board.lift(unit);
      board.put(unit, index % 2 === 0 ? start : other);
    });
  }
}

/** Without a party or committee: undefined, which is no group of people. */
function namesOf(seat: Seat | undefined) {
  const plain = (name: string | undefined) => name?.trim().toLowerCase() || undefined;
  const party = plain(seat?.party);
  return {
    kind: seat?.kind,
    party: party && `${seat?.kind} ${party}`,
    committee: plain(seat?.committee),
  };
}

type Ties = ReadonlyMap<number, number>;

/** Ties two and two within the narrowest sort; those left over within the next. */
function ties(units: readonly number[], sorts: readonly ((unit: number) => string | undefined)[]): Ties {
  const tied = new Map<number, number>();
  for (const sort of sorts) {
    const waiting = new Map<string, number>();
    for (const unit of units) {
      const name = sort(unit);
      if (name === undefined || tied.has(unit)) continue;
      const other = waiting.get(name);
      if (other === undefined) waiting.set(name, unit);
      else {
        waiting.delete(name);
        tied.set(unit, other).set(other, unit);
      }
    }
  }
  return tied;
}

/** From tie to tie, first of the one sort and then of the other; what ends somewhere is begun at an end. */
function chains(units: readonly number[], one: Ties, two: Ties): number[][] {
  const seen = new Set<number>();
  const walk = (start: number, first: Ties, second: Ties) => {
    const chain: number[] = [];
    let [next, then] = [first, second];
    for (let unit: number | undefined = start; unit !== undefined && !seen.has(unit); ) {
      seen.add(unit);
      chain.push(unit);
      unit = next.get(unit);
      [next, then] = [then, next];
    }
    return chain;
  };
  const ends = units.filter((unit) => !one.has(unit) || !two.has(unit));
  return [
    ...ends.map((unit) => (one.has(unit) ? walk(unit, one, two) : walk(unit, two, one))),
    ...units.map((unit) => walk(unit, one, two)),
  ].filter((chain) => chain.length > 0);
}
