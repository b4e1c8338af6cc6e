import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clustered } from '#/domain/alignment-clusters.ts';

/** Every two clusters compared anew each time: slow, and easy to believe. */
function plainly(count: number, scores: Float64Array, enough: number): readonly (readonly number[])[] {
  const rows = Array.from({ length: count }, (_, at) => [at]);
  const alike = (one: readonly number[], other: readonly number[]) => {
    const all = one.flatMap((a) => other.map((b) => scores[a * count + b] ?? 0));
    return all.reduce((sum, score) => sum + score, 0) / all.length;
  };
  for (;;) {
    let [most, one, other] = [0, -1, -1];
    for (let a = 0; a < rows.length; a += 1)
      for (let b = a + 1; b < rows.length; b += 1) {
        const score = alike(rows[a] ?? [], rows[b] ?? []);
        if (score > most) [most, one, other] = [score, a, b];
      }
    if (one < 0 || most < enough) return rows;
    rows[one]?.push(...(rows.splice(other, 1)[0] ?? []));
    rows[one]?.sort((a, b) => a - b);
  }
}

/** Of 64 parts, so that nothing is rounded and many are equally alike; minus infinity now and then. */
const score = fc.oneof(
  { weight: 9, arbitrary: fc.nat(64).map((n) => n / 64) },
  { weight: 1, arbitrary: fc.constant(Number.NEGATIVE_INFINITY) },
);
const tables = fc.nat(9).chain((count) =>
  fc.array(score, { minLength: count * count, maxLength: count * count }).map((all) => {
    const scores = new Float64Array(count * count);
    for (let at = 0; at < scores.length; at += 1) {
      const [one, other] = [Math.floor(at / count), at % count];
      if (one < other) scores[at] = scores[other * count + one] = all[at] ?? 0;
    }
    return { count, scores };
  }),
);

test('the most alike are put together first, as if every two were compared each time', () => {
  fc.assert(
    fc.property(tables, fc.constantFrom(0.18, 0.5), ({ count, scores }, enough) => {
      expect(clustered(count, scores.slice(), enough)).toEqual(plainly(count, scores, enough));
    }),
    { numRuns: 500 },
  );
});
