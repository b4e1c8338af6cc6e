import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { serveApp } from '../tests/kit/app-server.ts';
import { texts } from '../tests/kit/texts.ts';
import { fileOf, groupId, knowledge, notes, plan, workshopId } from './files.ts';
import { beside, p95, report } from './measurement.ts';
import { measureNotes } from './notes.ts';
import { bringIn, firstStart, launch, slowdown } from './page.ts';
import { rawPut, searchTimes, watchForSearch } from './probes.ts';

const t = texts.nb;
const notesUrl = `/w/${workshopId}/run/${groupId(1)}/step/trinn-1`;

/** The built app in Chromium: each job on a device of its own, so that what one has brought in does not weigh on the next. */
export async function measureBrowser(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'politisk-verksted-bench-'));
  const server = await serveApp('dist');
  const url = server.url.replace(/\/$/, '');
  try {
    const kept: boolean[] = [];
    for (const measure of [measureJoining, measurePicker]) {
      const context = await launch(join(folder, measure.name));
      const page = context.pages()[0] ?? (await context.newPage());
      await firstStart(page, url);
      kept.push(await measure(page, url, folder));
      await context.close();
    }
    kept.push(await measureNotes(folder));
    return kept.every(Boolean);
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Thirty files chosen at once: from choosing to the last preview, and from «Hent inn alle» to the last receipt. */
async function measureJoining(page: Page, url: string, folder: string): Promise<boolean> {
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

async function slowDown(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

/** Linking to knowledge where 50,000 pieces can be cited: opening the picker, and typing in its field as a person does. */
async function measurePicker(page: Page, url: string, folder: string): Promise<boolean> {
  await bringIn(page, url, join(folder, 'kunnskap.json'), [...plan(30), ...knowledge()]);
  await page.goto(url + notesUrl);
  const open = page.getByRole('button', { name: t.notes.evidence.open }).first();
  await open.waitFor();
  await slowDown(page);
  const field = page.getByLabel(t.knowledge.picker.search);
  const opened: number[] = [];
  const first: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    if (round > 0) await page.getByRole('button', { name: t.notes.evidence.done }).click();
    opened.push(await page.evaluate(watchForSearch, t.notes.evidence.open));
    first.push(...(await typed(page, field, 'l')).shown);
  }
  const held: number[] = [];
  const shown: number[] = [];
  for (const question of ['trangbodde utvalg 12 2019', 'lekeplass benker utsagn 1999', 'finnes ikke her']) {
    const times = await typed(page, field, question);
    held.push(...times.held);
    shown.push(...times.shown);
  }
  await page.goto('about:blank');
  await page.setContent('<dialog open aria-busy="false"><input type="search"></dialog>');
  const bare = p95((await typed(page, page.locator('input'), 'trangbodde utvalg 12 2019')).shown);
  return [
    report({
      name: `open the picker with 50,000 pieces to cite, ${slowdown} times slower`,
      value: p95(opened),
      unit: 'ms',
      limit: 500,
    }),
    report({
      name: `the first answer of a picker that has just been opened, ${slowdown} times slower`,
      value: p95(first),
      unit: 'ms',
      limit: 3000,
    }),
    report({
      name: `a key in the picker until it is answered, 95 of 100, ${slowdown} times slower`,
      value: p95(held),
      unit: 'ms',
      limit: 50,
    }),
    report({
      name: `and until the picture that shows the answer`,
      value: p95(shown),
      unit: 'ms',
      limit: 100,
      beside: beside('a key in an empty page with nothing but the field', bare, p95(shown)),
    }),
  ].every(Boolean);
}

/** Milliseconds of each key, until every one has its answer. Letters of a US keyboard: others come without a key. */
async function typed(
  page: Page,
  field: Locator,
  question: string,
): Promise<{ readonly held: number[]; readonly shown: number[] }> {
  await field.fill('');
  await page.evaluate(() => new Promise((rest) => requestIdleCallback(rest)));
  const keys = await page.evaluateHandle(searchTimes);
  await page.keyboard.type(question, { delay: 200 });
  await keys.evaluate((probe, count) => probe.answered(count), question.length);
  return keys.evaluate((probe) => probe.stop());
}
