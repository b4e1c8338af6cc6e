import type { Page } from '@playwright/test';
import { type AppServer, serveApp } from '../kit/app-server.ts';
import { expect, installedApp, test } from '../kit/browser.ts';
import { builtApp, newerVersionOf, removeFolder } from '../kit/build.ts';
import { texts } from '../kit/texts.ts';
import { makeWorkshop } from './offline-steps.ts';

const t = texts.nb.offline.update;

test.describe('a new version is waiting', () => {
  let server: AppServer;
  let next: string;

  test.beforeEach(async () => {
    server = await serveApp(builtApp);
    next = await newerVersionOf(builtApp, 'next');
  });

  test.afterEach(async () => {
    await server.stop();
    await removeFolder(next);
  });

  test('nothing changes until somebody says yes; then what was written is still there', async ({ page }) => {
    await installedApp(page, server.url);
    const workshopUrl = await makeWorkshop(page, texts.nb);
    await offerNextVersion(page);
    expect(await versionOf(page)).toBe('');

    const title = page.getByLabel(texts.nb.plan.about.name);
    await title.fill('Verksted om nærmiljøet');
    await page.getByRole('button', { name: t.now }).click();
    await page.waitForFunction(() => document.querySelector('meta[name=version]') !== null);
    expect(await versionOf(page)).toBe('next');
    expect(page.url()).toContain(workshopUrl);
    await expect(title).toHaveValue('Verksted om nærmiljøet');
    await expect(page.getByText(t.ready)).toHaveCount(0);
  });

  test('«Senere» waits until the next start', async ({ page }) => {
    await installedApp(page, server.url);
    await offerNextVersion(page);
    await page.getByRole('button', { name: t.later }).click();
    await expect(page.getByText(t.ready)).toHaveCount(0);
    await page.reload();
    await expect(page.getByText(t.ready)).toBeVisible();
    expect(await versionOf(page)).toBe('');
  });

  test('no update while the app is open in another window', async ({ page, context }) => {
    await installedApp(page, server.url);
    const other = await context.newPage();
    await other.goto(server.url);
    await offerNextVersion(page);
    await page.getByRole('button', { name: t.now }).click();
    await expect(page.getByText(t.otherWindows)).toBeVisible();
    expect(await versionOf(page)).toBe('');

    await other.close();
    await page.getByRole('button', { name: t.now }).click();
    await page.waitForFunction(() => document.querySelector('meta[name=version]') !== null);
  });

  test('the question is not asked while the clock of a workshop runs', async ({ page }) => {
    await installedApp(page, server.url);
    const workshopUrl = await makeWorkshop(page, texts.nb);
    await page.goto(`${workshopUrl}/run`);
    await page.getByRole('button', { name: texts.nb.run.clock.start, exact: true }).click();
    await putNextVersionOnTheServer(page);
    await expect(page.getByText(t.ready)).toHaveCount(0);
    await page.getByRole('button', { name: texts.nb.run.clock.stop }).click();
    await expect(page.getByText(t.ready)).toBeVisible();
  });

  test('without a network the app goes on as it is', async ({ page }) => {
    await installedApp(page, server.url);
    server.serve(next);
    await server.stop();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await versionOf(page)).toBe('');
    await server.start();
  });

  /** Waits until the browser has the new version complete, as it would some day by itself. */
  async function putNextVersionOnTheServer(page: Page): Promise<void> {
    server.serve(next);
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
    });
    await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null);
  }

  async function offerNextVersion(page: Page): Promise<void> {
    await putNextVersionOnTheServer(page);
    await expect(page.getByText(t.ready)).toBeVisible();
  }
});

/** What the page says about itself: only the next version says anything. */
function versionOf(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('meta[name=version]')?.getAttribute('content') ?? '');
}
