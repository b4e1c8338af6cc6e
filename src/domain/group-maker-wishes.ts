import type { Id } from './ids.ts';
import { bad, good, type Result } from './result.ts';

export type Pair = readonly [Id<'participant'>, Id<'participant'>];

/** Wishes that cannot all be met, whoever divides. */
export type WishProblem =
  | {
      readonly type: 'togetherTooMany';
      readonly people: readonly Id<'participant'>[];
      readonly largest: number;
    }
  /** Two who must not sit together, and those whose wishes bring them together. */
  | { readonly type: 'contradiction'; readonly pair: Pair; readonly through: readonly Id<'participant'>[] }
  /** More people who all must sit apart than there are groups. */
  | { readonly type: 'apartTooMany'; readonly people: readonly Id<'participant'>[]; readonly groups: number };

/** Those who must sit together, as places in the list; a person without such wishes is alone in one. */
export interface Cluster {
  readonly people: readonly number[];
  /** Other clusters that must not sit in the same group. */
  readonly apart: readonly number[];
}

interface Wishes {
  readonly ids: readonly Id<'participant'>[];
  readonly together: readonly Pair[];
  readonly apart: readonly Pair[];
  readonly groups: number;
  readonly largest: number;
}

/** Wishes about people who are not to be placed count for nothing. */
export function clustersOf(wishes: Wishes): Result<readonly Cluster[], WishProblem> {
  const { ids, groups, largest } = wishes;
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const known = (pairs: readonly Pair[]) =>
    pairs.flatMap(([a, b]): [number, number][] => {
      const [first, second] = [placeOf.get(a), placeOf.get(b)];
      return first === undefined || second === undefined || first === second ? [] : [[first, second]];
    });
  const idsOf = (places: readonly number[]) => places.flatMap((place) => ids[place] ?? []);
  const together = known(wishes.together);
  const apart = known(wishes.apart);
  const { clusters, clusterOf } = joined(ids.length, together);

  const tooMany = clusters.find((people) => people.length > largest);
  if (tooMany) return bad({ type: 'togetherTooMany', people: idsOf(tooMany), largest });
  for (const [a, b] of apart) {
    if (clusterOf[a] !== clusterOf[b]) continue;
    const through = idsOf(chainBetween(a, b, together)).slice(1, -1);
    const [first, second] = idsOf([a, b]);
    if (first && second) return bad({ type: 'contradiction', pair: [first, second], through });
  }
  const apartOf = clusters.map(() => new Set<number>());
  for (const [a, b] of apart) {
    apartOf[clusterOf[a] ?? 0]?.add(clusterOf[b] ?? 0);
    apartOf[clusterOf[b] ?? 0]?.add(clusterOf[a] ?? 0);
  }
  const crowd = allApart(apartOf);
  if (crowd.length > groups) {
    const people = idsOf(crowd.flatMap((cluster) => clusters[cluster]?.slice(0, 1) ?? []));
    return bad({ type: 'apartTooMany', people, groups });
  }
  return good(
    clusters.map((people, index) => ({
      people,
      apart: [...(apartOf[index] ?? [])].toSorted((a, b) => a - b),
    })),
  );
}

function joined(count: number, pairs: readonly (readonly [number, number])[]) {
  const parent = Array.from({ length: count }, (_, place) => place);
  const rootOf = (place: number): number => {
    const above = parent[place] ?? place;
    return above === place ? place : rootOf(above);
  };
  for (const [a, b] of pairs) {
    const [first, second] = [rootOf(a), rootOf(b)].toSorted((x, y) => x - y);
    if (first !== undefined && second !== undefined) parent[second] = first;
  }
  const byRoot = new Map<number, number[]>();
  for (let place = 0; place < count; place++) {
    const root = rootOf(place);
    byRoot.set(root, [...(byRoot.get(root) ?? []), place]);
  }
  const clusters = [...byRoot.values()];
  const clusterOf = new Int32Array(count);
  clusters.forEach((people, cluster) => {
    for (const place of people) clusterOf[place] = cluster;
  });
  return { clusters, clusterOf };
}

/** The shortest way from one to the other along wishes to sit together, both ends included. */
function chainBetween(from: number, to: number, together: readonly (readonly [number, number])[]): number[] {
  const next = new Map<number, number[]>();
  for (const [a, b] of together) {
    next.set(a, [...(next.get(a) ?? []), b]);
    next.set(b, [...(next.get(b) ?? []), a]);
  }
  const cameFrom = new Map<number, number>([[from, from]]);
  const open = [from];
  for (const place of open)
    for (const other of next.get(place) ?? [])
      if (!cameFrom.has(other)) {
        cameFrom.set(other, place);
        open.push(other);
      }
  const chain = [to];
  for (let place = to; place !== from; ) {
    place = cameFrom.get(place) ?? from;
    chain.unshift(place);
  }
  return chain;
}

/** Found greedily, from those with the most wishes: as many as it finds must sit apart, there may be more. */
function allApart(apartOf: readonly ReadonlySet<number>[]): number[] {
  const byWishes = [...apartOf.keys()]
    .filter((cluster) => (apartOf[cluster]?.size ?? 0) > 0)
    .toSorted((a, b) => (apartOf[b]?.size ?? 0) - (apartOf[a]?.size ?? 0) || a - b);
  let largest: number[] = [];
  for (const start of byWishes) {
    const crowd = [start];
    for (const other of byWishes)
      if (other !== start && crowd.every((each) => apartOf[each]?.has(other))) crowd.push(other);
    if (crowd.length > largest.length) largest = crowd;
  }
  return largest;
}
