import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveApp } from '../tests/kit/app-server.ts';
import { texts } from '../tests/kit/texts.ts';
import { fileOf, notes, plan } from './files.ts';
import { beside, report } from './measurement.ts';
import { measureNotes } from './notes.ts';
import { firstStart, launch } from './page.ts';
import { measurePicker } from './picker.ts';
import { rawPut } from './probes.ts';

const t = texts.nb;

/** The built app in Chromium: each job on a device of its own, so that what one has brought in does not weigh on the next. */
export async function measureBrowser(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'politisk-verksted-bench-'));
  const server = await serveApp('dist');
  const url = server.url.replace(/\/$/, '');
  try {
    return [
      await measureJoining(folder, url),
      await measurePicker(folder, url),
      await measureNotes(folder),
    ].every(Boolean);
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Thirty files chosen at once: from choosing to the last preview, and from «Hent inn alle» to the last receipt. */
async function measureJoining(folder: string, url: string): Promise<boolean> {
  const context = await launch(join(folder, 'joining'));
  const page = context.pages()[0] ?? (await context.newPage());
  await firstStart(page, url);
  const base = plan(30);
  const paths: string[] = [];
  for (let group = 1; group <= 30; group += 1) {
    const path = join(folder, `gruppe-${group}.json`);
    await writeFile(path, fileOf([...base, ...notes(group, 200)], 'group', group));
    paths.push(path);
  }
  await page.goto(`${url}/open`);
  const choosing = performance.now();
  await page.locator('input[type=file]').setInputFiles(paths);
  const all = page.getByRole('button', { name: t.exchange.open.bringAll(30) });
  await all.waitFor({ timeout: 120_000 });
  const reading = performance.now() - choosing;
  const bringing = performance.now();
  await all.click();
  await page.getByText(t.exchange.receipt.compareReceived).nth(29).waitFor({ timeout: 120_000 });
  const joining = performance.now() - bringing;
  const bare = await page.evaluate(rawPut, { count: 12_000, bytes: 700, transactions: 30 });
  await context.close();
  return [
    report({
      name: 'read, check and preview 30 group files of 200 notes, in the browser',
      value: reading,
      unit: 'ms',
      limit: 6000,
    }),
    report({
      name: 'join 30 group files of 200 notes, in the browser',
      value: joining,
      unit: 'ms',
      limit: 2000,
      beside: beside('raw put of every revision and every record as a row of its own', bare, joining),
    }),
  ].every(Boolean);
}
