import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { DeviceId, Id } from '#/domain/ids.ts';
import type { Dataset } from '#/domain/knowledge.ts';
import type { Revision } from '#/domain/revision.ts';
import { seal } from '#/revisions/seal.ts';
import { texts } from '../tests/kit/texts.ts';
import { fileOf, plan, source, twentyYears, workshopId } from './files.ts';
import { report } from './measurement.ts';
import { watchBlocks } from './probes.ts';

const t = texts.nb;
/** Milliseconds. */
const mostStill = 100;
const written = Date.UTC(2026, 10, 21, 9);

/** Session files with a table of 100,000 figures: brought in, made again, and joined where two devices changed the table apart. */
export async function measureLargeFiles(page: Page, url: string, folder: string): Promise<boolean> {
  const first = table(0, []);
  const base = [...plan(1), source('stor', 'statistics'), first];
  const one = table(1, [first.id]);
  const other = table(2, [first.id]);
  await page.goto(`${url}/open`);
  const kept = [
    await bringIn(page, join(folder, 'stor.json'), base, 'that is new here'),
    await make(page, url),
  ];
  await page.goto(`${url}/open`);
  kept.push(await bringIn(page, join(folder, 'en.json'), [...base, one], 'and its newer edition'));
  kept.push(await bringIn(page, join(folder, 'to.json'), [...base, other], 'and an edition that rivals it'));
  return kept.every(Boolean);
}

/** From choosing the file to the receipt, and how long the page stood still at most. */
async function bringIn(
  page: Page,
  path: string,
  revisions: readonly Revision[],
  what: string,
): Promise<boolean> {
  await writeFile(path, fileOf(revisions, 'full'));
  const receipts = page.getByText(t.exchange.receipt.compareReceived);
  const before = await receipts.count();
  const blocks = await page.evaluateHandle(watchBlocks);
  const choosing = performance.now();
  await page.locator('input[type=file]').setInputFiles(path);
  await page
    .getByRole('button', { name: t.exchange.preview.bringIn, exact: true })
    .click({ timeout: 120_000 });
  await receipts.nth(before).waitFor({ timeout: 120_000 });
  const took = performance.now() - choosing;
  await page.waitForTimeout(500);
  const longest = await blocks.evaluate((probe) => probe.longest());
  const name = `a session file with 100,000 figures ${what}`;
  return [
    report({ name: `${name}: from choosing it to its receipt`, value: took, unit: 'ms', limit: 5000 }),
    report({
      name: `${name}: the longest that the page stands still`,
      value: longest,
      unit: 'ms',
      limit: mostStill,
    }),
  ].every(Boolean);
}

/** The three files of hand-over, made in a worker as soon as the screen is open. */
async function make(page: Page, url: string): Promise<boolean> {
  await page.goto(`${url}/w/${workshopId}/plan`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const blocks = await page.evaluateHandle(watchBlocks);
  const opening = performance.now();
  await page.getByRole('link', { name: t.common.parts.handOver }).click();
  await page.getByRole('button', { name: t.exchange.offer.save }).nth(2).waitFor({ timeout: 120_000 });
  const took = performance.now() - opening;
  const longest = await blocks.evaluate((probe) => probe.longest());
  const name = 'session files and result file with 100,000 figures';
  return [
    report({
      name: `${name}: from opening the screen to three files`,
      value: took,
      unit: 'ms',
      limit: 10_000,
    }),
    report({
      name: `${name}: the longest that the page stands still`,
      value: longest,
      unit: 'ms',
      limit: 100,
    }),
  ].every(Boolean);
}

/** Five indicators of 1,000 areas over twenty years. Each edition has other figures. */
function table(edition: number, parents: readonly Revision['id'][]): Revision {
  const indicators = Array.from({ length: 5 }, (_, i) => ({ key: `i${i}`, label: `Indikator ${i}` }));
  const value: Dataset = {
    sourceId: 'stor' as Id<'source'>,
    title: 'Stor tabell',
    ...twentyYears(indicators, { label: 'Krets', count: 1000 }, (area) => (area === 999 ? edition : 0)),
  };
  return seal({
    recordId: 'stor-tabell' as Id<'dataset'>,
    kind: 'dataset',
    parents,
    value,
    hlc: written + edition,
    deviceId: `enhet-${edition}` as DeviceId,
    salt: `salt-of-the-bench-table-${edition}`,
  });
}
