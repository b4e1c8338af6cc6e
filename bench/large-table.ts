import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { importTexts } from '../src/i18n/import-texts.ts';
import { texts } from '../tests/kit/texts.ts';
import { measureLargeFiles } from './large-files.ts';
import { report } from './measurement.ts';
import { withApp } from './page.ts';
import { watchBlocks } from './probes.ts';

const t = texts.nb;

/** A CSV of 100,000 rows brought in by hand, and such a table in session files: how long it takes, and how long the page stands still at most. */
export function measureLargeTable(): Promise<boolean> {
  return withApp(async ({ url, folder, newDevice }) => {
    const { context, page } = await newDevice('profile');
    await page.getByRole('button', { name: t.home.tryExample }).click();
    await page.waitForURL(/\/w\/[^/]+\/plan/);
    await page.goto(`${page.url().replace(/\/plan.*$/, '')}/knowledge/import`);
    const file = join(folder, 'stor.csv');
    await writeFile(file, largeCsv());
    const kept = [await bringIn(page, file), await measureLargeFiles(page, url, folder)];
    await context.close();
    return kept.every(Boolean);
  });
}

/** Five indicators of 500 areas, for both sexes over twenty years. */
export function largeCsv(): string {
  const rows = ['Indikator;Grunnkrets;Kjønn;År;Verdi'];
  for (let indicator = 1; indicator <= 5; indicator += 1)
    for (let area = 1; area <= 500; area += 1)
      for (const sex of ['Menn', 'Kvinner'])
        for (let year = 2005; year < 2025; year += 1)
          rows.push(`Indikator ${indicator};Krets ${1000 + area};${sex};${year};${(area * year) % 97},5`);
  return rows.join('\n');
}

async function bringIn(page: Page, file: string): Promise<boolean> {
  const { screen } = await importTexts('nb');
  const save = page.getByRole('button', { name: screen.save });
  await page.getByRole('button', { name: screen.choose }).waitFor();
  const blocks = await page.evaluateHandle(watchBlocks);
  const choosing = performance.now();
  await page.locator('input[type=file]').setInputFiles(file);
  await save.waitFor({ timeout: 60_000 });
  const reading = performance.now() - choosing;
  const told = { publisher: 'Kommunen', table: 'Prøve', period: '2005–2024', licence: 'Egne tall' };
  for (const [field, text] of Object.entries({ title: 'Stor tabell', ...told, fetched: '2026-11-01' }))
    await page.getByLabel(screen.fields[field as keyof typeof screen.fields], { exact: true }).fill(text);
  const saving = performance.now();
  await save.click();
  await page.getByRole('heading', { level: 1, name: 'Stor tabell' }).waitFor({ timeout: 60_000 });
  await page.locator('figure').first().waitFor({ timeout: 60_000 });
  const saved = performance.now() - saving;
  await page.waitForTimeout(500);
  const longest = await blocks.evaluate((probe) => probe.longest());
  return [
    report({ name: 'read 100,000 rows until the preview', value: reading, unit: 'ms', limit: 3000 }),
    report({ name: 'save 100,000 rows until the source is open', value: saved, unit: 'ms', limit: 3000 }),
    report({
      name: 'the longest that the page stands still meanwhile',
      value: longest,
      unit: 'ms',
      limit: 100,
    }),
  ].every(Boolean);
}
