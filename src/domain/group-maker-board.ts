import type { Aim, Aspect, Seat } from './group-maker.ts';
import type { Cluster } from './group-maker-wishes.ts';

/**
 * Who sits where while groups are made, and what is wrong with it. Seats are counted as they change, so that a move can
 * be tried, judged and taken back a million times in a second.
 */
export interface Board {
  readonly groups: number;
  /** What is seated: a person, or those who must sit together. */
  readonly units: readonly Unit[];
  /** The group of each unit; -1 while it has none. */
  readonly at: Int32Array;
  /**
   * How much is wrong in each group, of what weighs more than that somebody has to move. A move between two groups
   * without faults can only help those who have moved, or had no seat.
   */
  readonly faults: Int32Array;
  readonly put: (unit: number, group: number) => void;
  readonly lift: (unit: number) => void;
  readonly cost: () => Cost;
  /** How many of the unit's people sit elsewhere than they did. */
  readonly movedIn: (unit: number, group: number) => number;
  /** None of its people had a seat where others had: no move counts, so that it may win where nothing is a fault. */
  readonly isNew: (unit: number) => boolean;
  /** How many more of some category one of the two groups has than the other, at most. */
  readonly difference: (group: number, other: number) => number;
  /** How far each aspect is from as even as can be: people too many or too few, over all groups. */
  readonly off: () => Readonly<Record<Aspect, number>>;
}

export interface Unit {
  readonly people: readonly number[];
  /** The categories its people belong to, and how many of them in each. */
  readonly categories: readonly number[];
  readonly counts: readonly number[];
  readonly apart: readonly number[];
}

/** What must not be, and then, by its weight, what should not be. Compared in this order. */
export interface Cost {
  readonly hard: number;
  readonly soft: number;
}

export interface Category {
  readonly aspect: Aspect;
  readonly members: ReadonlySet<number>;
  /** As even as can be: each group has no fewer than `low` of them and no more than `high`. */
  readonly low: number;
  readonly high: number;
}

const importance: Readonly<Record<Aim, readonly (Aspect | 'moves')[]>> = {
  bestSpread: ['size', 'kind', 'party', 'committee', 'moves'],
  fewMoves: ['size', 'kind', 'moves', 'party', 'committee'],
};

export function isBetter(a: Cost, b: Cost): boolean {
  return a.hard < b.hard || (a.hard === b.hard && a.soft < b.soft);
}

/** Everybody, each kind, each party and each committee. What is not filled in is no category. */
export function categoriesOf(people: readonly Seat[], groups: number): Category[] {
  const found = new Map<string, { aspect: Aspect; members: Set<number> }>();
  const add = (aspect: Aspect, name: string, person: number) => {
    const key = `${aspect} ${name.trim().toLowerCase()}`;
    const category = found.get(key) ?? { aspect, members: new Set() };
    category.members.add(person);
    found.set(key, category);
  };
  people.forEach(({ kind, party, committee }, person) => {
    add('size', '', person);
    add('kind', kind, person);
    // A party is within its kind, so that everything can be spread at once (group-maker-halves.ts).
    if (party.trim() !== '') add('party', `${kind} ${party}`, person);
    if (committee.trim() !== '') add('committee', committee, person);
  });
  return [...found.values()].map(({ aspect, members }) => ({
    aspect,
    members,
    low: Math.floor(members.size / groups),
    high: Math.ceil(members.size / groups),
  }));
}

export interface Setup {
  readonly people: readonly Seat[];
  readonly groups: number;
  readonly largest: number;
  readonly clusters: readonly Cluster[];
  readonly categories: readonly Category[];
  readonly aim: Aim;
}

export function newBoard({ people, groups, largest, clusters, categories, aim }: Setup): Board {
  const units = clusters.map((cluster) => unitOf(cluster, categories));
  // One step of what weighs more is worth all there can be of what weighs less. Exact up to 700 people.
  const base = Math.min(2 * people.length + 1, 1500);
  const weightOf = (aspect: Aspect | 'moves') => base ** (4 - importance[aim].indexOf(aspect));
  const weights = categories.map(({ aspect }) => weightOf(aspect));
  const moveWeight = weightOf('moves');
  const anybodySits = people.some(({ group }) => group !== null);
  const isFault = weights.map((weight) => (weight > moveWeight || !anybodySits ? 1 : 0));
  const size = categories.findIndex(({ aspect }) => aspect === 'size');
  const width = categories.length;
  const lows = Int32Array.from(categories, ({ low }) => low);
  const highs = Int32Array.from(categories, ({ high }) => high);
  const counts = new Int32Array(groups * width);
  const faults = new Int32Array(groups);
  const at = new Int32Array(units.length).fill(-1);
  const homes = units.map((unit) => homesOf(unit, people, groups));
  let hard = 0;
  let soft = 0;

  const offBy = (category: number, count: number) => {
    const low = lows[category] ?? 0;
    const high = highs[category] ?? 0;
    return count < low ? low - count : count > high ? count - high : 0;
  };
  for (let group = 0; group < groups; group++)
    for (let category = 0; category < width; category++) {
      soft += (weights[category] ?? 0) * offBy(category, 0);
      faults[group] = (faults[group] ?? 0) + (isFault[category] ?? 0) * offBy(category, 0);
    }

  const movedIn = (unit: number, group: number) => {
    const home = homes[unit];
    return home ? home.placed - (home.in[group] ?? 0) : 0;
  };
  const count = (unit: Unit, group: number, sign: 1 | -1) => {
    let faulty = faults[group] ?? 0;
    for (let each = 0; each < unit.categories.length; each++) {
      const category = unit.categories[each] ?? 0;
      const slot = group * width + category;
      const before = counts[slot] ?? 0;
      const after = before + sign * (unit.counts[each] ?? 0);
      counts[slot] = after;
      const change = offBy(category, after) - offBy(category, before);
      soft += (weights[category] ?? 0) * change;
      faulty += (isFault[category] ?? 0) * change;
      if (category === size) {
        const over = Math.max(0, after - largest) - Math.max(0, before - largest);
        hard += over;
        faulty += over;
      }
    }
    for (const other of unit.apart)
      if (at[other] === group) {
        hard += sign;
        faulty += sign;
      }
    faults[group] = faulty;
  };

  return {
    groups,
    units,
    at,
    faults,
    movedIn,
    isNew: (unit) => aim === 'fewMoves' && anybodySits && homes[unit]?.placed === 0,
    put: (index, group) => {
      const unit = units[index];
      if (!unit) return;
      count(unit, group, 1);
      soft += moveWeight * movedIn(index, group);
      at[index] = group;
    },
    lift: (index) => {
      const unit = units[index];
      const group = at[index] ?? -1;
      if (!unit || group < 0) return;
      at[index] = -1;
      count(unit, group, -1);
      soft -= moveWeight * movedIn(index, group);
    },
    cost: () => ({ hard, soft }),
    difference: (group, other) => {
      let most = 0;
      for (let category = 0; category < width; category++) {
        const [one, two] = [counts[group * width + category], counts[other * width + category]];
        most = Math.max(most, Math.abs((one ?? 0) - (two ?? 0)));
      }
      return most;
    },
    off: () => {
      const off = { size: 0, kind: 0, party: 0, committee: 0 };
      for (let slot = 0; slot < counts.length; slot++) {
        const aspect = categories[slot % width]?.aspect;
        if (aspect) off[aspect] += offBy(slot % width, counts[slot] ?? 0);
      }
      return off;
    },
  };
}

function unitOf({ people, apart }: Cluster, categories: readonly Category[]): Unit {
  const counted = categories
    .map(({ members }, category) => ({
      category,
      count: people.filter((person) => members.has(person)).length,
    }))
    .filter(({ count }) => count > 0);
  return {
    people,
    apart,
    categories: counted.map(({ category }) => category),
    counts: counted.map(({ count }) => count),
  };
}

/** How many of the unit's people sat in each group before, and in any of them. */
function homesOf({ people }: Unit, seats: readonly Seat[], groups: number) {
  const before = new Int32Array(groups);
  let placed = 0;
  for (const person of people) {
    const group = seats[person]?.group ?? null;
    if (group === null) continue;
    before[group] = (before[group] ?? 0) + 1;
    placed += 1;
  }
  return { in: before, placed };
}
