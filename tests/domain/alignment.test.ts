import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignPoints, type PointRow } from '#/domain/alignment.ts';
import { evidenceKey } from '#/domain/citation.ts';
import type { Evidence } from '#/domain/discussion.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { coastalCase, exampleCase, pairKey, pairsOf, pointSaying, quality } from '../kit/alignment.ts';

type Point = Entry<'point'>;
type Pair = readonly [Id<'point'>, Id<'point'>];

const words =
  'skolen skulane åpne opne havneplan havna lys belysning Teglhagen Solåsen kommunedirektøren bes om trygg'.split(
    ' ',
  );
const evidence = fc.oneof(
  fc.nat(4).map((n): Evidence => ({ type: 'statement', id: `utsagn-${n}` as Id<'statement'> })),
  fc.tuple(fc.nat(2), fc.option(fc.nat(1))).map(
    ([a, b]): Evidence => ({
      type: 'cell',
      id: 'tall' as Id<'dataset'>,
      at: [`${a}`, b === null ? null : `${b}`],
    }),
  ),
);
const points = fc
  .array(
    fc.tuple(fc.array(fc.constantFrom(...words), { maxLength: 8 }), fc.array(evidence, { maxLength: 3 })),
    {
      maxLength: 12,
    },
  )
  .map((all) => all.map(([text, links], at) => pointSaying(`punkt-${at}`, text.join(' '), links)));

/** Three points a group, and the last of none. */
function groupOf({ id }: { readonly id: string }): Id<'group'> | null {
  const number = Number(id.slice(6));
  return number > 8 ? null : (`gruppe-${Math.floor(number / 3)}` as Id<'group'>);
}

const pairsAmong = (all: readonly Point[]) =>
  fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 5 }).map((found) =>
    found.flatMap(([a, b]): Pair[] => {
      const [one, other] = [all[a], all[b]];
      return one && other ? [[one.id, other.id]] : [];
    }),
  );

const laid = points.chain((all) => fc.tuple(fc.constant(all), pairsAmong(all)));

describe('whatever the groups have written', () => {
  test('the rows are the same in whatever order the files came', () => {
    fc.assert(
      fc.property(
        laid.chain(([all, apart]) =>
          fc.tuple(
            fc.constant(all),
            fc.constant(apart),
            fc.shuffledSubarray([...all], { minLength: all.length }),
            fc.shuffledSubarray([...apart], { minLength: apart.length }),
          ),
        ),
        ([all, apart, otherOrder, otherApart]) => {
          const turned = otherApart.map(([a, b]): Pair => [b, a]);
          expect(alignPoints(otherOrder, turned, groupOf)).toEqual(alignPoints(all, apart, groupOf));
        },
      ),
    );
  });

  test('every point stands in one row, and rows of several come first', () => {
    fc.assert(
      fc.property(laid, ([all, apart]) => {
        const rows = alignPoints(all, apart, groupOf);
        const ids = rows.flatMap((row) => row.pointIds);
        expect(ids.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
        const sizes = rows.map((row) => row.pointIds.length);
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      }),
    );
  });

  test('points of one group, and points that people have set apart, are never put together', () => {
    fc.assert(
      fc.property(laid, ([all, apart]) => {
        const set = new Set(apart.map(([a, b]) => pairKey(a, b)));
        for (const [a, b] of alignPoints(all, apart, groupOf).flatMap((row) => pairsOf(row.pointIds))) {
          expect(set.has(pairKey(a, b))).toBe(false);
          const [one, other] = [groupOf({ id: a }), groupOf({ id: b })];
          expect(one === null || one !== other).toBe(true);
        }
      }),
    );
  });

  test('what two points have in common stands in the first of them, and the likeness is from 0 to 1', () => {
    fc.assert(
      fc.property(laid, ([all, apart]) => {
        for (const row of alignPoints(all, apart, groupOf)) {
          for (const { one, score, words: shared, evidence: links } of row.likenesses) {
            const value = all.find((point) => point.id === one)?.value;
            expect(score).toBeGreaterThan(0);
            expect(score).toBeLessThanOrEqual(1);
            expect(shared.length + links.length).toBeGreaterThan(0);
            expect(value?.text.split(' ')).toEqual(expect.arrayContaining([...shared]));
            expect(value?.evidence.map(evidenceKey)).toEqual(expect.arrayContaining(links.map(evidenceKey)));
          }
        }
      }),
    );
  });

  test('those who have said the same in the same words are put together', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Åpne svømmehallen hver kveld.', 'Bygge gapahuk ved tjernet.'),
        fc.nat(2),
        (text, n) => {
          const others = ['Merke løypene.', 'Ansette en vaktmester.', 'Flytte biblioteket.'].slice(0, n);
          const said = [text, ...others, text].map((each, at) => pointSaying(`punkt-${at * 3}`, each));
          const [first] = alignPoints(said, [], groupOf);
          expect(first?.pointIds).toEqual([said[0]?.id, said.at(-1)?.id].toSorted());
        },
      ),
    );
  });
});

describe('what counts as alike', () => {
  const rowsOf = (...texts: readonly (string | readonly [string, ...Evidence[]])[]) =>
    alignPoints(
      texts.map((each, at) => {
        const [text, ...links] = typeof each === 'string' ? [each] : each;
        return pointSaying(`punkt-${at * 3}`, text, links);
      }),
      [],
      groupOf,
    );
  const together = (rows: readonly PointRow[]) => rows.filter((row) => row.pointIds.length > 1);

  test('bokmål and nynorsk', () => {
    const [row] = together(
      rowsOf(
        'Kommunedirektøren bes om å bygge sykkelvei til skolen.',
        'Kommunedirektøren blir bedd om å byggje sykkelveg til skulen.',
        'Kommunestyret vedtar å selge rådhuset.',
      ),
    );
    expect(row?.likenesses[0]?.words).toEqual(['bygge', 'sykkelvei', 'skolen']);
  });

  test('not the words that every decision is made of', () => {
    const rows = rowsOf(
      'Kommunedirektøren bes om å legge fram en sak om gatelys innen 1. juni 2028.',
      'Kommunedirektøren bes om å legge fram en sak om svømmehall innen 1. juni 2028.',
    );
    expect(together(rows)).toEqual([]);
  });

  test('the same knowledge, also without a word in common', () => {
    const said: Evidence = { type: 'statement', id: 'utsagn-15' as Id<'statement'> };
    const paper: Evidence = { type: 'paragraph', id: 'sak-2-f9' as Id<'paragraph'> };
    const [row] = together(
      rowsOf(
        ['Gi deltakerne skriftlig tilbakemelding.', said, paper],
        ['Innbyggerne skal få et samlet svar.', paper, said],
        ['Rydde havna.', { type: 'statement', id: 'utsagn-1' as Id<'statement'> }],
      ),
    );
    expect(row?.likenesses[0]).toMatchObject({ words: [], evidence: [said, paper] });
  });

  test('a word within a compound, less than the whole word', () => {
    const likeness = (other: string) =>
      together(rowsOf('Lage plan for havna.', other, 'Ansette lærlinger.'))[0]?.likenesses[0]?.score ?? 0;
    expect(likeness('Utarbeide havneplan.')).toBeGreaterThan(0);
    expect(likeness('Utarbeide plan.')).toBeGreaterThan(likeness('Utarbeide kommuneplan.'));
  });

  test('a chain of neighbours is not one heap', () => {
    const rows = rowsOf(
      'Rydde stranda, merke turstien.',
      'Merke turstien, åpne svømmehallen.',
      'Åpne svømmehallen, flytte biblioteket.',
      'Flytte biblioteket, ansette vaktmester.',
    );
    expect(Math.max(...rows.map((row) => row.pointIds.length))).toBe(2);
  });
});

describe('the six groups of the example', () => {
  const set = exampleCase();
  const rows = alignPoints(set.points, [], set.groupOf);
  const withPoint = (id: string) => rows.find((row) => row.pointIds.includes(id as Id<'point'>))?.pointIds;

  test('three of them have said something of the same about the effort in the areas', () => {
    expect(withPoint('gruppe-6-v1')).toEqual(['gruppe-1-v1', 'gruppe-3-v1', 'gruppe-6-v1']);
  });

  test('two want the school in Teglhagen open in the evening', () => {
    expect(withPoint('gruppe-1-v2')).toEqual(['gruppe-1-v2', 'gruppe-6-v3']);
  });

  test('what one asks in bokmål and another in nynorsk about the outdoor areas stands side by side', () => {
    expect(withPoint('gruppe-5-v2')).toEqual(['gruppe-3-v3', 'gruppe-5-v2']);
  });

  test('what people set apart stays apart', () => {
    const apart = [['gruppe-1-v2', 'gruppe-6-v3']] as unknown as readonly Pair[];
    const kept = alignPoints(set.points, apart, set.groupOf);
    expect(kept.filter((row) => row.pointIds.includes('gruppe-1-v2' as Id<'point'>))).toMatchObject([
      { pointIds: ['gruppe-1-v2'] },
    ]);
  });

  test('nine in ten of what is suggested, the plenary joined', () => {
    expect(quality(rows, set).precision).toBeGreaterThanOrEqual(0.9);
    expect(quality(rows, set).recall).toBeGreaterThanOrEqual(0.5);
  });
});

test('in another municipality with other themes, what belongs together is found, and most near misses with it', () => {
  const set = coastalCase();
  const { precision, recall } = quality(alignPoints(set.points, [], set.groupOf), set);
  expect(recall).toBeGreaterThanOrEqual(0.9);
  expect(precision).toBeGreaterThanOrEqual(0.6);
});
