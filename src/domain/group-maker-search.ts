import { type Board, type Cost, isBetter } from './group-maker-board.ts';

/** Puts everybody who has no seat where it does least harm: the largest companies first. */
export function fill(board: Board): void {
  const waiting = [...board.units.keys()].filter((unit) => board.at[unit] === -1);
  const sizeOf = (unit: number) => board.units[unit]?.people.length ?? 0;
  for (const unit of waiting.toSorted((a, b) => sizeOf(b) - sizeOf(a) || a - b)) {
    let best = 0;
    let bestCost: Cost | null = null;
    for (let group = 0; group < board.groups; group++) {
      board.put(unit, group);
      const cost = board.cost();
      board.lift(unit);
      if (bestCost === null || isBetter(cost, bestCost)) {
        best = group;
        bestCost = cost;
      }
    }
    board.put(unit, best);
  }
}

/** How many moves may be tried: the same for the same people, whatever the device, so that all of them find the same. */
export interface Budget {
  left: number;
}

/**
 * Takes moves and exchanges until none makes it better. Thorough: each time the best of all, which gives the fewest moves.
 * Else the best for each person in turn, which comes much further with many people.
 */
export function improve(board: Board, budget: Budget, thorough: boolean): void {
  const units = [...board.units.keys()];
  if (thorough) {
    for (let step = bestStep(board, budget, units); step; step = bestStep(board, budget, units))
      take(board, step);
    return;
  }
  oneByOne(board, budget, () => true);
}

/**
 * Where much is wrong at once, the best of all steps is too dear. First the best of those between two faulty groups, which
 * put right two things at once: without exchanges, then with. When half of the tries are used, or nothing is found so,
 * those in faulty groups one by one, which comes far with few tries. What is left is for `improve`.
 */
export function repair(board: Board, budget: Budget): void {
  const isFaulty = (group: number) => (board.faults[group] ?? 0) > 0;
  const first: Budget = { left: Math.floor(budget.left / 2) };
  budget.left -= first.left;
  for (const exchanges of [false, true]) {
    const next = () => {
      const movers = [...board.units.keys()].filter((unit) => isFaulty(board.at[unit] ?? 0));
      return bestStep(board, first, movers, { isTo: isFaulty, exchanges });
    };
    for (let step = next(); step; step = next()) take(board, step);
  }
  budget.left += first.left;
  oneByOne(board, budget, isFaulty);
}

function oneByOne(board: Board, budget: Budget, isFrom: (group: number) => boolean): void {
  for (let improved = true; improved && budget.left > 0; ) {
    improved = false;
    for (const unit of board.units.keys()) {
      if (!isFrom(board.at[unit] ?? 0)) continue;
      const step = bestStep(board, budget, [unit]);
      if (step) take(board, step);
      improved = improved || step !== null;
    }
  }
}

interface Step {
  readonly unit: number;
  readonly to: number;
  /** Who goes the other way, if anybody. */
  readonly other: number;
}

const nobody = -1;

/** Where to, and whether somebody may come the other way. */
interface Scope {
  readonly isTo: (group: number) => boolean;
  readonly exchanges: boolean;
}

const everywhere: Scope = { isTo: () => true, exchanges: true };

function bestStep(
  board: Board,
  budget: Budget,
  movers: readonly number[],
  { isTo, exchanges }: Scope = everywhere,
): Step | null {
  let best: Step | null = null;
  let bestCost = board.cost();
  const consider = (unit: number, from: number, to: number, other: number) => {
    budget.left -= 1;
    exchange(board, unit, to, other, from);
    const cost = board.cost();
    exchange(board, unit, from, other, to);
    if (!isBetter(cost, bestCost)) return;
    bestCost = cost;
    best = { unit, to, other };
  };
  // Between two groups without faults only those who have moved, or had no seat, can win anything.
  const isFaulty = (group: number) => (board.faults[group] ?? 0) > 0;
  const mayWin = (unit: number) => {
    const group = board.at[unit] ?? 0;
    return isFaulty(group) || board.movedIn(unit, group) > 0 || board.isNew(unit);
  };
  for (const unit of movers) {
    if (budget.left <= 0) break;
    const from = board.at[unit] ?? 0;
    const wins = mayWin(unit);
    for (let group = 0; group < board.groups; group++)
      if (group !== from && (wins || isFaulty(group)) && isTo(group)) consider(unit, from, group, nobody);
    if (!exchanges) continue;
    for (let other = movers.length > 1 ? unit + 1 : 0; other < board.units.length; other++) {
      const to = board.at[other] ?? 0;
      if (to !== from && (wins || mayWin(other)) && isTo(to)) consider(unit, from, to, other);
    }
  }
  return best;
}

function take(board: Board, { unit, to, other }: Step): void {
  exchange(board, unit, to, other, board.at[unit] ?? 0);
}

function exchange(board: Board, unit: number, to: number, other: number, from: number): void {
  board.lift(unit);
  if (other !== nobody) board.lift(other);
  board.put(unit, to);
  if (other !== nobody) board.put(other, from);
}

/**
 * Shakes what is stuck and improves it again, as long as there is something to win and tries are left. The shaking is
 * drawn from a fixed series of numbers: the same people always get the same groups.
 */
export function shake(board: Board, budget: Budget, thorough: boolean, isDone: () => boolean): void {
  const draw = series(20_270_311);
  let best = board.at.slice();
  let bestCost = board.cost();
  while (budget.left > 0 && !isDone()) {
    for (let times = 2 + draw(3); times > 0; times--) swapSomebody(board, draw);
    improve(board, budget, thorough);
    if (isBetter(bestCost, board.cost())) restore(board, best);
    else {
      best = board.at.slice();
      bestCost = board.cost();
    }
  }
  if (isBetter(bestCost, board.cost())) restore(board, best);
}

function swapSomebody(board: Board, draw: (below: number) => number): void {
  const faulty = [...board.units.keys()].filter((unit) => (board.faults[board.at[unit] ?? 0] ?? 0) > 0);
  const from = faulty.length > 0 ? faulty : [...board.units.keys()];
  const unit = from[draw(from.length)] ?? 0;
  const other = draw(board.units.length);
  const [group, otherGroup] = [board.at[unit] ?? 0, board.at[other] ?? 0];
  if (group !== otherGroup) exchange(board, unit, otherGroup, other, group);
}

function restore(board: Board, seats: Int32Array): void {
  for (const unit of board.units.keys()) board.lift(unit);
  for (const unit of board.units.keys()) board.put(unit, seats[unit] ?? 0);
}

/** Numbers that look like chance and are none (mulberry32). */
function series(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
