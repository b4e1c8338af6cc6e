import { type Change, edit } from './change.ts';
import { type Count, type HandKind, type Hands, handKinds, type Point, type Support } from './discussion.ts';
import type { Entry } from './entry.ts';
import type { Id } from './ids.ts';

export const stands = ['for', 'against', 'abstaining'] as const;
export type Stand = (typeof stands)[number];

/** What a count is about: the hands, and the support that follows from them unless somebody has said otherwise. */
export type Counted = Pick<Point, 'hands' | 'support'>;

/** Which number: of all (null), or of one kind of people. */
export interface Tally {
  readonly stand: Stand;
  readonly kind: HandKind | null;
}

/** More hands than this are a slip of the finger. */
export const mostHands = 999;

const none: Count = { for: 0, against: 0, abstaining: 0 };

/**
 * What a count says: unanimous when every hand is for, a majority when more than half are, otherwise not settled. Those who
 * abstain are counted: a few in favour among many who wait and see is no majority of the room. While only some of the
 * room are counted, and all of them are for, it is not unanimous yet.
 *
 * @param present how many people are here; 0 when nobody knows
 */
export function supportFrom(hands: Count | null, present = 0): Support {
  const all = handsCounted(hands);
  if (hands === null || all === 0) return 'unsettled';
  if (hands.for === all && all >= present) return 'unanimous';
  return hands.for * 2 > (hands.for === all ? present : all) ? 'majority' : 'unsettled';
}

/** Some of those who are here are counted, and not all. */
export function isPartCount(hands: Count | null, present: number): boolean {
  const all = handsCounted(hands);
  return all > 0 && all < present;
}

/** Why a count settles nothing, to be told in neutral words; null when it does, or when none or only some in favour are counted. */
export function unsettledBy(hands: Count | null): 'tie' | 'moreAgainst' | 'notHalf' | null {
  if (hands === null || handsCounted(hands) === 0 || supportFrom(hands) !== 'unsettled') return null;
  if (hands.for === hands.against) return 'tie';
  return hands.for < hands.against ? 'moreAgainst' : 'notHalf';
}

export function handsCounted(hands: Count | null): number {
  return hands === null ? 0 : hands.for + hands.against + hands.abstaining;
}

/** False once somebody has chosen another support than the count says. */
export function followsCount({ hands, support }: Counted, present = 0): boolean {
  return hands === null || support === supportFrom(hands, present);
}

/** The hands were counted, or the support said, of another wording than the one that stands. */
export function isCountedBefore({
  saidOfAnother,
  value,
}: Pick<Entry<'point'>, 'saidOfAnother' | 'value'>): boolean {
  return saidOfAnother === true && (value.hands !== null || value.support !== 'unsettled');
}

/** The same hands and the same support, whatever order their fields were written in. */
export function isSameCount(one: Counted, other: Counted): boolean {
  return toldInFull(one) === toldInFull(other);
}

export function handsAt({ hands }: Counted, { stand, kind }: Tally): number {
  const count = kind === null ? hands : hands?.byKind?.[kind];
  return count?.[stand] ?? 0;
}

/** One number written anew. Counting by kind divides what was counted together, and the other way about. */
export function withHands(counted: Counted, tally: Tally, number: number, present = 0): Counted {
  const { stand, kind } = tally;
  const written = Math.max(0, Math.min(mostHands, Math.round(number)));
  const before = kind === null ? undivided(counted).hands : divided(counted).hands;
  const count = { ...(kind === null ? before : before?.byKind?.[kind]), [stand]: written };
  if (kind === null) return withCount(counted, { ...none, ...count }, present);
  const byKind = {
    politicians: none,
    administrators: none,
    ...before?.byKind,
    [kind]: { ...none, ...count },
  };
  return withCount(counted, { ...sum(handKinds.map((each) => byKind[each])), byKind }, present);
}

export function withMoreHands(counted: Counted, tally: Tally, more: number, present = 0): Counted {
  const before = tally.kind === null ? counted : divided(counted);
  return withHands(counted, tally, handsAt(before, tally) + more, present);
}

/** Everybody, in one tap. Hands that say otherwise are taken away; that nobody was counted is no count of all. */
export function unanimously({ hands }: Counted): Counted {
  return { hands: supportFrom(hands) === 'unanimous' ? hands : null, support: 'unanimous' };
}

export function withoutCount(): Counted {
  return { hands: null, support: 'unsettled' };
}

/** The count as two: what was counted together is the politicians', and can be moved. The sum stays. */
export function divided(counted: Counted): Counted {
  const { hands } = counted;
  if (hands === null || hands.byKind) return counted;
  const { for: inFavour, against, abstaining } = hands;
  const byKind = { politicians: { for: inFavour, against, abstaining }, administrators: none };
  return { ...counted, hands: { ...hands, byKind } };
}

export function undivided(counted: Counted): Counted {
  if (!counted.hands?.byKind) return counted;
  const { byKind: _, ...hands } = counted.hands;
  return { ...counted, hands };
}

/** The support as the room says it, whatever was counted. */
export function withSupport({ hands }: Counted, support: Support): Counted {
  return { hands, support };
}

export function writeCount(pointId: Id<'point'>, counted: Counted): Change[] {
  return [edit('point', pointId, { hands: counted.hands, support: counted.support })];
}

function withCount(before: Counted, hands: Hands, present: number): Counted {
  const next = handsCounted(hands) === 0 ? null : hands;
  const support = followsCount(before, present) ? supportFrom(next, present) : before.support;
  return { hands: next, support };
}

function toldInFull({ hands, support }: Counted): string {
  const counts = hands === null ? [] : [hands, ...handKinds.map((kind) => hands.byKind?.[kind])];
  return [support, ...counts.map((count) => count && stands.map((stand) => count[stand]).join())].join(' / ');
}

function sum(counts: readonly Count[]): Count {
  return counts.reduce(
    (all, each) => ({
      for: all.for + each.for,
      against: all.against + each.against,
      abstaining: all.abstaining + each.abstaining,
    }),
    none,
  );
}
