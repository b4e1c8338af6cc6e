import { alignPoints } from '#/domain/alignment.ts';
import type { Id } from '#/domain/ids.ts';
import {
  type AlignmentCase,
  coastalCase,
  exampleCase,
  exampleTexts,
  pointSaying,
  quality,
} from '../tests/kit/alignment.ts';
import { bestOfThree, report } from './measurement.ts';

/** Slowing Chromium's processor down does not reach its workers, so the time in Node is multiplied instead. */
const slowdown = 4;

/** How good the suggestions are that points belong together, and how long forty groups take. */
export function measureAlignment(): boolean {
  return [
    // Before the others: what a worker that has just been started needs is the first time of all.
    timed(40, 8),
    found('the example, as its plenary joined them', exampleCase(), { precision: 0.9, recall: 0.5 }),
    found('an invented coastal municipality with near misses', coastalCase(), {
      precision: 0.6,
      recall: 0.9,
    }),
  ].every(Boolean);
}

function found(
  name: string,
  set: AlignmentCase,
  least: { readonly precision: number; readonly recall: number },
) {
  const { precision, recall } = quality(alignPoints(set.points, [], set.groupOf), set);
  return [
    report({
      name: `suggested pairs of points that do not belong together: ${name}`,
      value: 1 - precision,
      unit: 'ratio',
      limit: 1 - least.precision,
    }),
    report({
      name: `pairs of points that belong together and are not suggested: ${name}`,
      value: 1 - recall,
      unit: 'ratio',
      limit: 1 - least.recall,
    }),
  ].every(Boolean);
}

/** Points of what the example's groups have written, two texts in each, no two of them the same. */
function timed(groups: number, each: number): boolean {
  const texts = exampleTexts();
  const at = (number: number) => texts[number % texts.length] ?? { text: '', evidence: [] };
  const points = Array.from({ length: groups * each }, (_, number) => {
    const [one, other] = [at(number), at(number * 7 + Math.floor(number / texts.length) + 1)];
    return pointSaying(`punkt-${number}`, `${one.text} ${other.text}`, [...one.evidence, ...other.evidence]);
  });
  const groupOf = ({ id }: { readonly id: string }) =>
    `gruppe-${Math.floor(Number(id.slice(6)) / each)}` as Id<'group'>;
  const name = `align the points of ${groups} groups with ${each} points each, in Node, times ${slowdown}`;
  const start = performance.now();
  alignPoints(points, [], groupOf);
  const first = performance.now() - start;
  const quickest = Math.min(...[1, 2, 3].map(() => bestOfThree(() => alignPoints(points, [], groupOf))));
  return [
    report({ name: `${name}, the first time`, value: slowdown * first, unit: 'ms', limit: 500 }),
    report({ name, value: slowdown * quickest, unit: 'ms', limit: 500 }),
  ].every(Boolean);
}
