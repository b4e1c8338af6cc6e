import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Locator, Page } from 'playwright-core';
import { serveApp } from '../tests/kit/app-server.ts';
import { texts } from '../tests/kit/texts.ts';
import { fileOf, groupId, knowledge, notes, plan, workshopId } from './files.ts';
import { beside, middle, p95, report } from './measurement.ts';
import { firstStart, launch } from './page.ts';
import {
  composerTime,
  keyTimes,
  markComposer,
  noteTimes,
  rawPut,
  searchTimes,
  watchForComposer,
  watchForSearch,
} from './probes.ts';

const t = texts.nb;
const slowdown = 4;
const notesUrl = `/w/${workshopId}/run/${groupId(1)}/step/trinn-1`;

/** The built app in Chromium: each job on a device of its own, so that what one has brought in does not weigh on the next. */
export async function measureBrowser(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'politisk-verksted-bench-'));
  const server = await serveApp('dist');
  const url = server.url.replace(/\/$/, '');
  try {
    const kept: boolean[] = [];
    for (const measure of [measureJoining, measureNotes, measurePicker]) {
      const context = await launch(join(folder, measure.name));
      const page = context.pages()[0] ?? (await context.newPage());
      await firstStart(page, url);
      kept.push(await measure(page, url, folder));
      await context.close();
    }
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

/** 10,000 notes, 2,000 of them under the one question that is open while we measure; the processor slowed four times. */
async function measureNotes(page: Page, url: string, folder: string): Promise<boolean> {
  const big = [...plan(30), ...notes(1, 2000, 0), ...notes(2, 4000), ...notes(3, 4000)];
  await bringIn(page, url, join(folder, 'stor.json'), big);
  const slow = await slowDown(page);
  const kept = [await measureOpening(page, url), await measureTyping(page)];
  // A page that is held back keeps a processor busy, also when it does nothing.
  await slow.detach();
  return [...kept, await measureColdStart(page.context(), url)].every(Boolean);
}

export async function bringIn(
  page: Page,
  url: string,
  path: string,
  revisions: Parameters<typeof fileOf>[0],
): Promise<void> {
  await writeFile(path, fileOf(revisions, 'full'));
  await page.goto(`${url}/open`);
  await page.locator('input[type=file]').setInputFiles(path);
  await page
    .getByRole('button', { name: t.exchange.preview.bringIn, exact: true })
    .click({ timeout: 120_000 });
  await page.getByText(t.exchange.receipt.compareReceived).waitFor({ timeout: 120_000 });
}

async function slowDown(page: Page): Promise<CDPSession> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return cdp;
}

/** From a tap on the link to a composer that can be typed in, with the notes above it. */
async function measureOpening(page: Page, url: string): Promise<boolean> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    await page.goto(`${url}/w/${workshopId}/run`);
    const link = page
      .getByRole('link', { name: t.run.rollCall.place('Gruppe 1', t.run.rollCall.step(1)) })
      .first();
    await link.waitFor();
    times.push(await page.evaluate(watchForComposer, { href: notesUrl, label: t.notes.list }));
  }
  return report({
    name: `open the notes screen with 10,000 notes, ${slowdown} times slower`,
    value: p95(times),
    unit: 'ms',
    limit: 1000,
  });
}

async function measureTyping(page: Page): Promise<boolean> {
  const composer = page.getByRole('region', { name: t.notes.composer.region }).getByRole('textbox');
  await composer.focus();
  const keys = await page.evaluateHandle(keyTimes);
  await page.keyboard.type('Innbyggerne vil ha et sted å møtes. '.repeat(6), { delay: 50 });
  const keyed = await keys.evaluate((probe) => probe.stop());
  await composer.fill('');
  const words = { list: t.notes.list, saved: t.common.status.savedAt('').trim() };
  const probe = await page.evaluateHandle(noteTimes, words);
  const cdp = await page.context().newCDPSession(page);
  await probe.evaluate((notes) => Object.assign(globalThis, { notes }));
  for (let n = 1; n <= 60; n += 1) {
    await page.keyboard.insertText(`Målt notat ${n}`);
    await page.keyboard.press('Enter');
    await askBare(cdp, `notes.saved(${n})`);
  }
  const noted = await probe.evaluate((notes) => notes.times);
  const bare = (await page.evaluate(rawPut, { count: 60, bytes: 900, transactions: 60 })) / 60;
  return [
    report({
      name: `a key in the composer, 95 of 100, ${slowdown} times slower`,
      value: p95(keyed),
      unit: 'ms',
      limit: 50,
    }),
    report({
      name: `Enter until the note is saved and shown, 95 of 100, ${slowdown} times slower`,
      value: p95(noted),
      unit: 'ms',
      limit: 150,
      beside: beside('raw put of the same bytes, strict durability', bare, p95(noted)),
    }),
  ].every(Boolean);
}

/** Without Playwright's own script in the page, which takes half a second to read at this speed. */
async function askBare(cdp: CDPSession, inPage: (() => unknown) | string): Promise<unknown> {
  const expression = typeof inPage === 'string' ? inPage : `(${inPage})()`;
  const answer = await cdp.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
  return answer.result.value;
}

/** The server may be gone: a new page from the service worker, until the composer can be typed in. */
async function measureColdStart(context: BrowserContext, url: string): Promise<boolean> {
  await context.setOffline(true);
  // Two windows of one workshop: only the first may write, and the second has no composer.
  await context.pages()[0]?.goto('about:blank');
  const times: number[] = [];
  for (let round = 0; round < 9; round += 1) {
    const page = await context.newPage();
    const cdp = await slowDown(page);
    await page.addInitScript(markComposer);
    await page.goto(url + notesUrl, { waitUntil: 'commit' });
    times.push((await askBare(cdp, composerTime)) as number);
    // The next one starts when this one rests.
    await askBare(cdp, 'new Promise((rest) => requestIdleCallback(() => setTimeout(rest, 1000)))');
    await page.close();
  }
  return report({
    name: `cold start without a network to a usable composer, ${slowdown} times slower, the middle of nine`,
    value: middle(times),
    unit: 'ms',
    limit: 1500,
    beside: beside('the quickest of them', Math.min(...times), middle(times)),
  });
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
