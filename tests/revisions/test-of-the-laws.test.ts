import fc from 'fast-check';
import { expect, test } from 'vitest';
import { days } from './actions.ts';
import { keepsTheLaws } from './laws.ts';
import { plantedDefects } from './planted-defects.ts';
import { LawBroken } from './telling.ts';

test.each(plantedDefects)('law $law speaks up when $defect', ({ law, core }) => {
  const result = fc.check(
    fc.property(days, (actions) => keepsTheLaws(core, actions)),
    { numRuns: 5_000, seed: 2026 },
  );
  expect(result.failed, 'the laws saw nothing').toBe(true);
  const broken = result.errorInstance;
  expect(broken).toBeInstanceOf(LawBroken);
  expect(broken instanceof LawBroken && broken.law, String(broken)).toBe(law);
});
