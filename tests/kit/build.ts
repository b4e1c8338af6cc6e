import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The app that `npm run build` has made. */
export const builtApp = resolve('dist');

/** Builds the app once more, to be served under another path than the root of a site. */
export async function buildUnder(base: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'politisk-verksted-path-'));
  const vite = resolve('node_modules/vite/bin/vite.js');
  await run(process.execPath, [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'], {
    env: { ...process.env, BASE_PATH: base },
  });
  return folder;
}

/** The next version of the app: another page (and so another service worker), everything else the same. */
export async function newerVersionOf(app: string, mark: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'politisk-verksted-next-'));
  await cp(app, folder, { recursive: true });
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const newPage = page.replace(
    '<meta charset="utf-8" />',
    `<meta charset="utf-8" /><meta name="version" content="${mark}" />`,
  );
  await writeFile(join(folder, 'index.html'), newPage);
  const worker = await readFile(join(folder, 'sw.js'), 'utf8');
  const entry = /\{url:"index\.html",revision:"[^"]*",integrity:"[^"]*"\}/;
  await writeFile(join(folder, 'sw.js'), worker.replace(entry, `{url:"index.html",revision:"${mark}"}`));
  return folder;
}

export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
