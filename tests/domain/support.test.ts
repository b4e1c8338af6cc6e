import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Count, handKinds, supports } from '#/domain/discussion.ts';
import {
  type Counted,
  divided,
  followsCount,
  handsAt,
  handsCounted,
  isPartCount,
  mostHands,
  stands,
  supportFrom,
  type Tally,
  unanimously,
  undivided,
  unsettledBy,
  withHands,
  withMoreHands,
  withoutCount,
  withSupport,
} from '#/domain/support.ts';

// How the room stands to a point: hands counted, and the support that follows from them. Never a formal count.

const uncounted: Counted = { hands: null, support: 'unsettled' };
const all = (stand: Tally['stand']): Tally => ({ stand, kind: null });
const counted = (inFavour: number, against = 0, abstaining = 0): Counted =>
  [withHands, withHands, withHands].reduce(
    (before, write, index) =>
      write(before, all(stands[index] ?? 'for'), [inFavour, against, abstaining][index] ?? 0),
    uncounted,
  );

describe('what the count says', () => {
  it.each([
    [34, 0, 0, 'unanimous'],
    [33, 0, 1, 'majority'],
    [18, 16, 0, 'majority'],
    [17, 17, 0, 'unsettled'],
    [10, 24, 0, 'unsettled'],
    [10, 4, 20, 'unsettled'],
    [0, 0, 0, 'unsettled'],
  ] as const)('%i for, %i against, %i abstaining is %s', (inFavour, against, abstaining, support) => {
    expect(counted(inFavour, against, abstaining).support).toBe(support);
  });

  it.each([
    [1, 0, 'unsettled'],
    [18, 0, 'majority'],
    [33, 0, 'majority'],
    [34, 0, 'unanimous'],
    [36, 0, 'unanimous'],
    [20, 10, 'majority'],
  ] as const)(
    'when %i are for and %i against of the 34 who are here, is %s',
    (inFavour, against, support) => {
      const hands = { for: inFavour, against, abstaining: 0 };
      expect(supportFrom(hands, 34)).toBe(support);
      expect(isPartCount(hands, 34)).toBe(inFavour + against < 34);
    },
  );

  it('is not unanimous after the first hand; whoever says that it is, is believed', () => {
    const first = withMoreHands(uncounted, all('for'), 1, 34);
    expect(first.support).toBe('unsettled');
    expect(unsettledBy(first.hands)).toBeNull();
    expect(unanimously(first)).toEqual({ ...first, support: 'unanimous' });
    expect(followsCount(unanimously(first), 34)).toBe(false);
  });

  it('tells in words why nothing is settled, and is silent when something is', () => {
    const why = (...hands: [number, number, number]) => unsettledBy(counted(...hands).hands);
    expect([why(17, 17, 0), why(10, 24, 0), why(10, 4, 20), why(18, 16, 0), why(0, 0, 0)]).toEqual([
      'tie',
      'moreAgainst',
      'notHalf',
      null,
      null,
    ]);
  });
});

describe('counting', () => {
  it('goes hand by hand, and back again', () => {
    const tapped = [1, 1, 1, -1].reduce((before, by) => withMoreHands(before, all('for'), by), uncounted);
    expect(tapped).toEqual({ hands: { for: 2, against: 0, abstaining: 0 }, support: 'unanimous' });
  });

  it('is no count any more when the last hand is taken away', () => {
    expect(withMoreHands(counted(1), all('for'), -1)).toEqual(uncounted);
  });

  it('takes all for unanimous with one tap; what was counted is kept if it agrees, else taken away', () => {
    expect(unanimously(uncounted)).toEqual({ hands: null, support: 'unanimous' });
    expect(unanimously(counted(34))).toEqual(counted(34));
    expect(unanimously(counted(30, 4))).toEqual({ hands: null, support: 'unanimous' });
  });

  it('follows the count again when a hand goes up after all', () => {
    expect(withMoreHands(unanimously(uncounted), all('against'), 1).support).toBe('unsettled');
  });

  it('leaves what people have said themselves, until they follow the count again', () => {
    const said = withSupport(counted(18, 16), 'unsettled');
    expect(followsCount(said)).toBe(false);
    const more = withMoreHands(said, all('for'), 1);
    expect([more.support, more.hands?.for]).toEqual(['unsettled', 19]);
    const again = withMoreHands(withSupport(more, supportFrom(more.hands)), all('for'), 15);
    expect(again.support).toBe('majority');
  });

  it('is begun anew', () => {
    expect(withoutCount()).toEqual(uncounted);
  });
});

describe('politicians and administration apart', () => {
  it('are added up', () => {
    const both = withHands(
      withHands(uncounted, { stand: 'for', kind: 'politicians' }, 20),
      { stand: 'against', kind: 'administrators' },
      3,
    );
    expect(both.hands).toEqual({
      for: 20,
      against: 3,
      abstaining: 0,
      byKind: {
        politicians: { for: 20, against: 0, abstaining: 0 },
        administrators: { for: 0, against: 3, abstaining: 0 },
      },
    });
  });

  it('begin from what was counted together', () => {
    const apart = withMoreHands(counted(20, 3), { stand: 'for', kind: 'administrators' }, 1);
    expect([apart.hands?.for, handsAt(apart, { stand: 'for', kind: 'politicians' })]).toEqual([21, 20]);
  });
});

describe('laws', () => {
  const tally = fc.record({ stand: fc.constantFrom(...stands), kind: fc.constantFrom(null, ...handKinds) });
  const act = fc.oneof(
    fc.tuple(tally, fc.integer({ min: -3, max: 3 })).map(
      ([at, by]) =>
        (before: Counted) =>
          withMoreHands(before, at, by),
    ),
    fc.tuple(tally, fc.integer({ min: -5, max: 2000 })).map(
      ([at, n]) =>
        (before: Counted) =>
          withHands(before, at, n),
    ),
    fc.constantFrom(divided, undivided, unanimously, withoutCount),
    fc.constantFrom(...supports).map((support) => (before: Counted) => withSupport(before, support)),
  );
  const story = fc
    .array(act, { maxLength: 30 })
    .map((acts) => acts.reduce((before, rule) => rule(before), uncounted));

  it('the sum is always the sum of the kinds, and no number is less than none or more than can be', () => {
    fc.assert(
      fc.property(story, ({ hands }) => {
        for (const stand of stands) {
          if (hands?.byKind)
            expect(hands[stand]).toBe(
              handKinds.reduce((sum, kind) => sum + (hands.byKind?.[kind][stand] ?? 0), 0),
            );
          expect(hands?.[stand] ?? 0).toBeGreaterThanOrEqual(0);
          expect(hands?.[stand] ?? 0).toBeLessThanOrEqual(2 * mostHands);
        }
      }),
    );
  });

  it('dividing and joining change no sum and no support', () => {
    fc.assert(
      fc.property(story, (before) => {
        for (const after of [divided(before), undivided(before), undivided(divided(before))]) {
          expect(after.support).toBe(before.support);
          expect(stands.map((stand) => handsAt(after, all(stand)))).toEqual(
            stands.map((stand) => handsAt(before, all(stand))),
          );
        }
      }),
    );
  });

  it('one hand more for never makes the support less, and a settled count always has more for than against', () => {
    const rank = { unsettled: 0, majority: 1, unanimous: 2 };
    const some = fc.record({ for: fc.nat(50), against: fc.nat(50), abstaining: fc.nat(50) });
    fc.assert(
      fc.property(some, fc.nat(60), (hands: Count, present) => {
        const onward = { ...hands, for: hands.for + 1 };
        expect(rank[supportFrom(onward, present)]).toBeGreaterThanOrEqual(rank[supportFrom(hands, present)]);
        const more = supportFrom(onward);
        expect(rank[more]).toBeGreaterThanOrEqual(rank[supportFrom(hands)]);
        if (supportFrom(hands) !== 'unsettled') expect(hands.for).toBeGreaterThan(hands.against);
        expect(unsettledBy(hands) !== null).toBe(
          supportFrom(hands) === 'unsettled' && handsCounted(hands) > 0,
        );
      }),
    );
  });
});
