import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { documentsScreen as words } from '#/i18n/nb/documents-screen.ts';
import { evening, workshopId } from './files.ts';
import { report } from './measurement.ts';
import { bringIn, withApp } from './page.ts';

/** The built app in Chromium, not slowed: the report of 40 groups and 10,000 notes, made in the app's worker. */
export function measureReportInBrowser(): Promise<boolean> {
  return withApp(async ({ url, folder, newDevice }) => {
    const { context, page } = await newDevice('profile');
    await bringIn(page, url, join(folder, 'kveld.json'), evening());
    await page.goto(`${url}/w/${workshopId}/hand-over/report`);
    await page.locator('article[aria-busy="false"]').waitFor({ timeout: 300_000 });
    const kept = [];
    for (const form of ['html', 'docx', 'pdf'] as const) kept.push(await measureForm(context, page, form));
    await context.close();
    return kept.every(Boolean);
  });
}

async function measureForm(
  context: BrowserContext,
  page: Page,
  form: 'html' | 'docx' | 'pdf',
): Promise<boolean> {
  const memory = await watchMemory(context);
  const button = page.getByRole('button', { name: words.forms[form], exact: true });
  // Found before: Playwright looks through the whole page for it, which is what would be measured.
  const found = await button.elementHandle();
  const blocks = await page.evaluateHandle(watchForBlocks);
  const saved = page.waitForEvent('download', { timeout: 120_000 });
  const begun = performance.now();
  await found?.evaluate((element) => (element as HTMLElement).click());
  await saved;
  const value = performance.now() - begun;
  const blocked = await blocks.evaluate((watch) => watch.stop());
  const grown = await memory.stop();
  const name = `the report of 40 groups and 10,000 notes as ${form}, made in the app's worker`;
  return [
    report({ name, value, unit: 'ms', limit: 10_000 }),
    report({
      name: `the longest that the page was blocked by ${name}`,
      value: blocked,
      unit: 'ms',
      limit: 100,
    }),
    // Only Linux tells what a process holds.
    grown === null || report({ name: `memory of ${name}`, value: grown, unit: 'MB', limit: 500 }),
  ].every(Boolean);
}

/** The longest task of the page's own: what waits for a processor that others have is not the app's. 0: none over 50 ms. */
function watchForBlocks() {
  let longest = 0;
  const watch = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  watch.observe({ type: 'longtask' });
  return {
    stop: async () => {
      await new Promise((rest) => setTimeout(rest, 100));
      watch.disconnect();
      return longest;
    },
  };
}

/** By how much the page's process, the worker in it, grows at most, in MB. */
async function watchMemory(
  context: BrowserContext,
): Promise<{ readonly stop: () => Promise<number | null> }> {
  const before = await held(context);
  let most = before ?? 0;
  const timer = setInterval(async () => {
    most = Math.max(most, (await held(context)) ?? 0);
  }, 100);
  return {
    stop: async () => {
      clearInterval(timer);
      most = Math.max(most, (await held(context)) ?? 0);
      return before === null ? null : most - before;
    },
  };
}

/** What the largest of the browser's pages holds. */
async function held(context: BrowserContext): Promise<number | null> {
  try {
    const cdp = await context.browser()?.newBrowserCDPSession();
    if (!cdp) return null;
    const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
    await cdp.detach();
    const pages = processInfo.filter(({ type }) => type === 'renderer');
    const sizes = await Promise.all(pages.map(({ id }) => readFile(`/proc/${id}/status`, 'utf8')));
    return Math.max(...sizes.map((status) => Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024));
  } catch {
    return null;
  }
}
