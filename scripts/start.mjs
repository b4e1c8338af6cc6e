import { createServer } from 'node:net';
import { prepare, run, say, stop, tool } from './setup.mjs';

// `npm start`: everything from a fresh clone to the app in a browser.

prepare();

say('Building the app into dist/');
if (!run(tool('tsc'), ['-b']) || !run(tool('vite'), ['build', '--logLevel', 'warn'])) {
  stop('The app could not be built. The message above says where.');
}

const port = await freePort([4173, 4174, 4175, 4176, 4177, 4178, 4179]);
if (port === null) stop('The ports 4173 to 4179 are all taken. Close the program that uses one of them.');

const base = `/${(process.env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
say(`Ready: open http://localhost:${port}${base} in a browser. Stop with Ctrl+C.`);
console.log('  After the first visit the app works without this server and without a network.\n');
run(tool('vite'), ['preview', '--port', String(port), '--strictPort', '--logLevel', 'warn']);

async function freePort(candidates) {
  for (const candidate of candidates) if (await isFree(candidate)) return candidate;
  return null;
}

function isFree(candidate) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(candidate, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
