import { check, forget, readReport } from './check.mjs';
import { findChromium, installChromium } from './chromium.mjs';
import { installReaders } from './readers.mjs';
import { prepare, run, say, stop, tool } from './setup.mjs';

// `npm test`: everything from a fresh clone to the verdict, the browser journeys included.

const browserReport = 'node_modules/.cache/reports/browser.json';

prepare();

say('Looking for a Chromium to run the journeys in');
const chromium = (await findChromium()) ?? (await fetchChromium());
console.log(`  ${chromium}`);

for (const { name, from } of installReaders(say)) {
  console.log(`  ${name} is not here: the tests that read documents with it are left out (Debian: ${from})`);
}

const { failures, unit } = check();

say('Journeys in the browser, with the network off after the first visit');
forget(browserReport);
const journeysPassed = run(tool('playwright'), ['test', '--reporter=list,json'], {
  CHROMIUM: chromium,
  PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport,
});
const browser = countBrowser();
say('Done');

const failed = [...failures, ...(journeysPassed ? [] : ['Journeys in the browser'])];
for (const name of failed) console.error(`✗ ${name}`);

// A part that failed without a failing test (a type error, a budget) counts as one failure of its own.
const testsFailed = Math.max(unit.failed + browser.failed, failed.length);
console.log(`\ntests: ${unit.passed + browser.passed} passed, ${testsFailed} failed`);
process.exit(failed.length === 0 ? 0 : 1);

async function fetchChromium() {
  if (process.env.CHROMIUM) stop(`$CHROMIUM names ${process.env.CHROMIUM}, which is not there.`);
  say('None found: installing one');
  return (
    (await installChromium()) ??
    stop('No Chromium could be installed. Install one and set $CHROMIUM to its path.')
  );
}

function countBrowser() {
  const stats = readReport(browserReport)?.stats;
  return { passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed: stats?.unexpected ?? 0 };
}
