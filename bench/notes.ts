import { join } from 'node:path';
import { serveApp } from '../tests/kit/app-server.ts';
import { texts } from '../tests/kit/texts.ts';
import { type BareBrowser, type BarePage, bareBrowser, slowPage } from './bare-browser.ts';
import { groupId, notes, plan, workshopId } from './files.ts';
import { beside, middle, p95, report } from './measurement.ts';
import { prepared, slowdown } from './page.ts';
import {
  bareNotes,
  composerTime,
  keyTimes,
  markComposer,
  noteTimes,
  present,
  watchForComposer,
} from './probes.ts';

const t = texts.nb;
const runPath = `/w/${workshopId}/run`;
const notesPath = `${runPath}/${groupId(1)}/step/trinn-1`;
const composer = 'section textarea';

/** 10,000 notes, 2,000 of them under the one question that is open while we measure; the processor slowed four times. */
export async function measureNotes(folder: string): Promise<boolean> {
  const server = await serveApp('dist');
  const url = server.url.replace(/\/$/, '');
  const profile = join(folder, 'notes');
  const all = [...plan(30), ...notes(1, 2000, 0), ...notes(2, 4000), ...notes(3, 4000)];
  await prepared(profile, url, all);
  const browser = await bareBrowser(profile);
  const page = await slowPage(browser);
  const kept = [await measureOpening(page, url), await measureTyping(page, url)];
  // Two windows of one workshop: only the first may write, and the second has no composer.
  await page.close();
  await server.stop();
  kept.push(await measureColdStart(browser, url));
  await browser.close();
  return kept.every(Boolean);
}

/** From a tap on the link to a composer that can be typed in, with the notes above it. */
async function measureOpening(page: BarePage, url: string): Promise<boolean> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    await page.goto(url + runPath);
    await page.evaluate(`(${present})('a[href^="${notesPath}"]')`);
    const wanted = JSON.stringify({ href: notesPath, label: t.notes.list });
    times.push(Number(await page.evaluate(`(${watchForComposer})(${wanted})`)));
  }
  return report({
    name: `open the notes screen with 10,000 notes, ${slowdown} times slower`,
    value: p95(times),
    unit: 'ms',
    limit: 1000,
  });
}

async function measureTyping(page: BarePage, url: string): Promise<boolean> {
  await page.evaluate(`document.querySelector('${composer}').focus()`);
  await page.evaluate(`globalThis.keys = (${keyTimes})(); undefined`);
  await page.type('Innbyggerne vil ha et sted vi kan treffes '.repeat(5), 50);
  const keyed = (await page.evaluate('keys.stop()')) as number[];
  await page.evaluate(`document.querySelector('${composer}').select()`);
  const noted = await timesOfNotes(page, 60);
  const bare = p95(await timesOfBareNotes(page, url));
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
      beside: beside('the same in an empty page: a line, and a row put as strictly', bare, p95(noted)),
    }),
  ].every(Boolean);
}

/** Milliseconds of each of so many notes that somebody writes, with a breath after each. */
async function timesOfNotes(page: BarePage, count: number): Promise<number[]> {
  const words = JSON.stringify({ list: t.notes.list, saved: t.common.status.savedAt('').trim() });
  await page.evaluate(`globalThis.notes = (${noteTimes})(${words}); undefined`);
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 };
  for (let n = 1; n <= count; n += 1) {
    await page.send('Input.insertText', { text: `Målt notat ${n}` });
    await page.send('Input.dispatchKeyEvent', { type: 'keyDown', text: '\r', ...enter });
    await page.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
    await page.evaluate(`notes.saved(${n})`);
  }
  return (await page.evaluate('notes.times')) as number[];
}

/** The machine's own time: a page of the same origin that does nothing but show a line and put a row. */
async function timesOfBareNotes(page: BarePage, url: string): Promise<number[]> {
  await page.goto(`${url}/schema/result-v1.json`);
  await page.evaluate(`(${present})('pre')`);
  const words = JSON.stringify({ list: t.notes.list, saved: t.common.status.savedAt('').trim() });
  await page.evaluate(`(${bareNotes})(${words})`);
  await page.evaluate(`document.querySelector('${composer}').focus()`);
  return timesOfNotes(page, 60);
}

/** The server is gone: a new page from the service worker, until the composer can be typed in. */
async function measureColdStart(browser: BareBrowser, url: string): Promise<boolean> {
  const times: number[] = [];
  for (let round = 0; round < 9; round += 1) {
    const page = await slowPage(browser);
    await page.send('Page.enable');
    await page.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${markComposer})()` });
    await page.goto(url + notesPath);
    times.push(Number(await page.evaluate(`(${composerTime})()`)));
    // The next one starts when this one rests.
    await page.evaluate('new Promise((rest) => requestIdleCallback(() => setTimeout(rest, 1000)))');
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
