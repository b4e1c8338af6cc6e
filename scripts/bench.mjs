import { findChromium } from './chromium.mjs';
import { runTypescript } from './run-typescript.mjs';
import { prepare, run, say, stop, tool } from './setup.mjs';

// `npm run bench`: builds the app and measures it against its budgets; a JSON line a measurement.

prepare();
process.env.CHROMIUM ??= (await findChromium()) ?? stop('No Chromium found. Set $CHROMIUM to its path.');
say('Building the app');
if (!run(tool('vite'), ['build', '--logLevel', 'error'])) stop('The build failed.');
say('Measuring');
const { bench } = await runTypescript('bench/bench.ts', 'bench');
process.exit(await bench());
