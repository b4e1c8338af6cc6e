import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findChromium } from './chromium.mjs';
import { prepare, say, stop } from './setup.mjs';

// `npm run test:hosting`: the nginx configuration of docs/hosting on a real nginx, and the app from it in a real Chromium.

prepare();
if (!existsSync('dist/sw.js')) stop('Run `npm run build` first.');
if (spawnSync('nginx', ['-v'], { stdio: 'ignore' }).error)
  stop('nginx is not installed (Debian: apt-get install nginx-light).');

const port = await freePort();
const folder = mkdtempSync(join(tmpdir(), 'politisk-verksted-nginx-'));
const nginx = spawn('nginx', ['-c', configuration(), '-p', folder], {
  stdio: ['ignore', 'inherit', 'inherit'],
});
const results = [];

try {
  await untilReady();
  say('Headers and fallbacks');
  await asksTheServer();
  say('The app in Chromium, then without nginx');
  await opensTheApp();
} finally {
  nginx.kill();
  rmSync(folder, { recursive: true, force: true });
}

const failed = results.filter((result) => !result.good);
console.log(`\nhosting: ${results.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);

async function asksTheServer() {
  const page = await ask('/');
  holds(
    'the page is 200 and not cached',
    page.status === 200 && page.headers.get('cache-control') === 'no-cache',
  );
  holds(
    'the page has the policy',
    page.headers.get('content-security-policy')?.includes("frame-ancestors 'none'"),
  );
  const screen = await ask('/w/abc/plan');
  holds(
    'a screen is the page',
    screen.status === 200 && screen.headers.get('content-type')?.startsWith('text/html'),
  );
  const missing = await ask('/assets/none.js');
  holds('a missing file is 404', missing.status === 404);
  holds('a 404 is not kept for a year', !missing.headers.get('cache-control')?.includes('immutable'));
  const worker = await ask('/sw.js');
  holds(
    'the service worker is a script and not cached',
    isScript(worker) && worker.headers.get('cache-control') === 'no-cache',
  );
  const manifest = await ask('/manifest.webmanifest');
  holds('the manifest has its type', manifest.headers.get('content-type') === 'application/manifest+json');
  for (const { url } of JSON.parse(readFileSync('dist/precache.json', 'utf8')).files) {
    const file = await ask(`/${url}`);
    const isForEver = file.headers.get('cache-control')?.includes('immutable') === true;
    holds(
      `${url} is there, kept ${isForEver ? 'for a year' : 'until asked'}`,
      file.status === 200 && isForEver === url.startsWith('assets/'),
    );
  }
}

async function opensTheApp() {
  const { chromium } = await import('playwright-core');
  const isRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: isRoot ? ['--no-sandbox', '--disable-gpu'] : [],
  });
  const page = await browser.newPage();
  const refusals = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refusals.push(message.text());
  });
  await page.goto(address('/'));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  holds('the app installs itself', true);
  nginx.kill();
  await new Promise((ended) => nginx.once('exit', ended));
  await page.goto(address('/settings/offline'));
  await page.getByRole('heading', { level: 1 }).waitFor();
  holds('the app opens without nginx', true);
  holds(`the policy refuses nothing ${refusals}`, refusals.length === 0);
  await browser.close();
}

function holds(what, good) {
  results.push({ what, good: Boolean(good) });
  console.log(`  ${good ? '✓' : '✗'} ${what}`);
}

function isScript(answer) {
  return /javascript/.test(answer.headers.get('content-type') ?? '');
}

function ask(path) {
  return fetch(address(path), { method: 'HEAD' });
}

function address(path) {
  return `http://localhost:${port}${path}`;
}

/** The published configuration as it is, but for the port and the folder, inside the least that nginx needs around it. */
function configuration() {
  const server = readFileSync('docs/hosting/nginx.conf', 'utf8')
    .replace('listen 8080', `listen 127.0.0.1:${port}`)
    .replace('/srv/politisk-verksted', resolve('dist'));
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const around = `${user} daemon off; pid ${folder}/nginx.pid; error_log stderr warn; events {}
    http { include /etc/nginx/mime.types; access_log off; ${places.join(' ')} ${server} }`;
  const path = join(folder, 'nginx.conf');
  writeFileSync(path, around);
  return path;
}

async function untilReady() {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const answer = await ask('/').catch(() => null);
    if (answer) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  stop('nginx did not start.');
}

function freePort() {
  return new Promise((found) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port: free } = server.address();
      server.close(() => found(free));
    });
  });
}
