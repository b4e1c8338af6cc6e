import { AxeBuilder } from '@axe-core/playwright';
import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from '@playwright/test';
import { insertTextAsFirefoxDoes } from './firefox.ts';

interface Watch {
  readonly requests: string[];
  readonly refusals: string[];
}

const watches = new WeakMap<BrowserContext, Watch>();

interface Kit {
  /** A device of its own: nothing stored, nothing shared with another. Closed and checked when the test ends. */
  readonly freshProfile: (options?: BrowserContextOptions) => Promise<Page>;
}

/**
 * Playwright's `test` with the promises every journey makes: no request leaves the app's own origin, and the strict
 * Content-Security-Policy refuses nothing that the app does. Both are checked when the test ends.
 */
export const test = base.extend<Kit>({
  context: async ({ context, browserName }, use) => {
    watch(context);
    if (browserName === 'firefox') await insertTextAsFirefoxDoes(context);
    await use(context);
    expectNoForeignRequests(context);
  },
  freshProfile: async ({ browser, browserName, baseURL, locale, timezoneId, viewport }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({
        ...(baseURL ? { baseURL } : {}),
        ...(locale ? { locale } : {}),
        ...(timezoneId ? { timezoneId } : {}),
        viewport: viewport ?? null,
        ...options,
      });
      watch(context);
      if (browserName === 'firefox') await insertTextAsFirefoxDoes(context);
      contexts.push(context);
      return context.newPage();
    });
    for (const context of contexts) {
      expectNoForeignRequests(context);
      await context.close();
    }
  },
});

export { expect };

/** Starts to note where a context's requests go and what the page's policy refuses. */
export function watch(context: BrowserContext): void {
  const watched: Watch = { requests: [], refusals: [] };
  watches.set(context, watched);
  context.on('request', (request) => watched.requests.push(request.url()));
  context.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) watched.refusals.push(message.text());
  });
}

/** Every request so far went where the first one went: the origin of the app. */
export function expectNoForeignRequests(context: BrowserContext): void {
  const watched = watches.get(context);
  expect(watched, 'the context is watched').toBeDefined();
  const sent = (watched?.requests ?? []).filter((url) => /^(https?|wss?):/.test(url));
  const home = new URL(sent[0] ?? 'http://localhost').origin;
  const foreign = sent.filter((url) => new URL(url).origin !== home);
  expect(foreign, 'requests that left the origin').toEqual([]);
  expect(watched?.refusals, 'what the Content-Security-Policy refused').toEqual([]);
}

/** Loads the app once and waits until its service worker is in control and every file is kept. */
export async function installedApp(page: Page, url = '/'): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 30_000 });
  expect(await missingFiles(page), 'files missing from the cache').toEqual([]);
}

/** The network is gone for this device: pages and the service worker alike. */
export async function goOffline(context: BrowserContext): Promise<void> {
  await context.setOffline(true);
}

/**
 * No violation of WCAG 2.2 A and AA that a machine can find, on the screen as it is now. The app has no frames, so axe does
 * its whole work in the page and tells of violations only: many times as fast, and nothing less is found.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page.locator('iframe'), 'frames, which would need more of axe').toHaveCount(0);
  const found = await axe(page)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const violations: string[] = [];
  for (const { id, nodes } of found.violations)
    for (const { target, failureSummary } of nodes) {
      const place = target.join(' ');
      if (id === 'target-size' && !(await isTooSmallInFullSight(page, place))) continue;
      violations.push(`${id}: ${place} – ${failureSummary ?? ''}`);
    }
  expect(violations, `accessibility of ${page.url()}`).toEqual([]);
}

/** Nothing on the screen is wider than it. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(width, `pixels wider than the screen, on ${page.url()}`).toBeLessThanOrEqual(0);
}

/** What has been scrolled half under a bar that stays is measured again in the middle of the screen. */
async function isTooSmallInFullSight(page: Page, place: string): Promise<boolean> {
  await page.locator(place).evaluate((target) => {
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  const { violations } = await axe(page).include(place).withRules('target-size').analyze();
  return violations.length > 0;
}

function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
}

function missingFiles(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const scope = (await navigator.serviceWorker.ready).scope;
    const list = (await (await fetch(`${scope}precache.json`)).json()) as { files: { url: string }[] };
    const kept = await Promise.all(
      list.files.map(async ({ url }) =>
        (await caches.match(scope + url, { ignoreSearch: true })) ? [] : [url],
      ),
    );
    return kept.flat();
  });
}
