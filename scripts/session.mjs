import { readFileSync } from 'node:fs';
import { runTypescript } from './run-typescript.mjs';

// `npm run -s session -- inspect FILE…`: the command line over the app's own core (src/cli).

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const { main } = await runTypescript('src/cli/main.ts', 'session');
// npm goes to the top folder first; the names of files were typed where the user stands.
if (process.env.npm_lifecycle_event === 'session') process.chdir(process.env.INIT_CWD ?? '.');
const output = { say: (line) => console.log(line), complain: (line) => console.error(line) };
process.exitCode = await main(process.argv.slice(2), output, version);
