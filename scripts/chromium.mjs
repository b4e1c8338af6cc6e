import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const knownPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The Chromium that is already here, or null: `$CHROMIUM`, then the usual places, then one that Playwright has fetched. */
export async function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) ? named : null;
  const known = knownPaths.find((path) => existsSync(path));
  if (known) return known;
  const { chromium } = await import('playwright-core');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

/** Fetches one: from the system's own packages where we may, else with Playwright. */
export async function installChromium() {
  if (process.platform === 'linux' && process.getuid?.() === 0 && has('apt-get')) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  }
  if ((await findChromium()) === null) run('npx', ['playwright', 'install', 'chromium']);
  return findChromium();
}

function has(program) {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

function run(program, args) {
  console.log(`   ${program} ${args.join(' ')}`);
  spawnSync(program, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

// Asked on the command line it answers with the path alone, so that playwright.config.ts can ask the same question.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log((await findChromium()) ?? '');
