import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// Plain Node: this runs before anything is installed.

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const started = Date.now();

export function say(text) {
  console.log(`\n▸ ${text}  (${Math.round((Date.now() - started) / 1000)} s)`);
}

/** Node is new enough and the packages are the ones in package-lock.json, or we stop and say why. */
export function prepare() {
  process.chdir(root);
  checkNode();
  if (packagesAreFresh()) return;
  say('Fetching the packages named in package-lock.json (npm ci)');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
    stop('npm ci failed. Is there a network? The message above says what went wrong.');
  }
}

/** Runs a program in sight of the user; true when it ended well. */
export function run(program, args, env = {}) {
  const ended = spawnSync(program, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  return ended.status === 0;
}

/** The programs of the packages, by their files: no `npx`, which might go and fetch something else. */
export function tool(name) {
  return resolve(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
}

export function stop(text) {
  console.error(`\n✗ ${text}`);
  process.exit(1);
}

function checkNode() {
  const wanted = JSON.parse(readFileSync('package.json', 'utf8')).engines.node.replace('>=', '');
  if (isOlder(process.versions.node, wanted)) {
    stop(
      `Node ${wanted} or newer is needed; this is Node ${process.versions.node}. Get one at https://nodejs.org.`,
    );
  }
}

function isOlder(version, wanted) {
  const [a, b] = [version, wanted].map((text) => text.split('.').map(Number));
  const differing = [0, 1, 2].find((place) => (a[place] ?? 0) !== (b[place] ?? 0));
  return differing !== undefined && (a[differing] ?? 0) < (b[differing] ?? 0);
}

/**
 * npm writes its own copy of the lock when it has installed everything. Compared by what they say, not by their times:
 * in a folder that was just checked out every file is new. Only what is made for other machines may be missing.
 */
function packagesAreFresh() {
  const installed = 'node_modules/.package-lock.json';
  if (!existsSync(installed)) return false;
  const [here, wanted] = [installed, 'package-lock.json'].map(
    (file) => JSON.parse(readFileSync(file, 'utf8')).packages,
  );
  const isSame = (path) => JSON.stringify(here[path]) === JSON.stringify(wanted[path]);
  const isHere = (path) => (path in here ? isSame(path) : path === '' || wanted[path].optional === true);
  return Object.keys(wanted).every(isHere) && Object.keys(here).every((path) => path in wanted);
}
