import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { prepare, run, say, tool } from './setup.mjs';

const unitReport = 'node_modules/.cache/reports/unit.json';

const parts = [
  ['Format and lint', () => run(tool('biome'), ['ci', '--log-level=warn', '.'])],
  ['Types, in every folder of the house', () => run(tool('tsc'), ['-b'])],
  [
    'Unit tests, laws and the architecture',
    () =>
      run(tool('vitest'), ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unitReport}`]),
  ],
  ['Code that nobody uses', () => run(tool('knip'), [])],
  ['Build', () => run(tool('vite'), ['build', '--logLevel', 'warn'])],
  ['Size budget', () => run(tool('size-limit'), [])],
];

/** Everything that needs no browser. Goes on after a failure, so that one run tells all. */
export function check() {
  forget(unitReport);
  const failures = parts.flatMap(([name, part]) => {
    say(name);
    return part() ? [] : [name];
  });
  return { failures, unit: countUnit() };
}

/** An old report must not speak for a run that never wrote one. */
export function forget(report) {
  mkdirSync('node_modules/.cache/reports', { recursive: true });
  rmSync(report, { force: true });
}

export function readReport(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return null;
  }
}

function countUnit() {
  const report = readReport(unitReport);
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  prepare();
  const { failures, unit } = check();
  for (const name of failures) console.error(`✗ ${name}`);
  console.log(
    `\n${unit.passed} tests passed, ${unit.failed} failed; ${failures.length} of ${parts.length} parts failed.`,
  );
  process.exit(failures.length === 0 ? 0 : 1);
}
