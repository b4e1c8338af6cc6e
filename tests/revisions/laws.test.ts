import fc from 'fast-check';
import { expect, test } from 'vitest';
import { core } from '../kit/core.ts';
import { type Action, days, inWords } from './actions.ts';
import { keepsTheLaws } from './laws.ts';

const runs = Number(process.env.LAWS_RUNS ?? 10_000);

test(`the laws hold over ${runs} days at the workshop`, { timeout: 600_000 }, () => {
  const result = fc.check(
    fc.property(days, (actions) => keepsTheLaws(core, actions)),
    {
      numRuns: runs,
      ...(process.env.LAWS_SEED && { seed: Number(process.env.LAWS_SEED) }),
      ...(process.env.LAWS_PATH && { path: process.env.LAWS_PATH }),
    },
  );
  expect(result.failed ? story(result) : 'kept').toBe('kept');
});

function story(result: fc.RunDetails<[readonly Action[]]>): string {
  return [
    `${String(result.errorInstance)}`,
    inWords(result.counterexample?.[0] ?? []),
    JSON.stringify(result.counterexample?.[0]),
    `Again: LAWS_SEED=${result.seed} LAWS_PATH=${result.counterexamplePath} npx vitest run tests/revisions/laws.test.ts`,
  ].join('\n');
}
