import { serveApp } from '../kit/app-server.ts';
import { expect, expectNoForeignRequests, goOffline, installedApp, test } from '../kit/browser.ts';
import { buildUnder, builtApp, removeFolder } from '../kit/build.ts';
import { compiledBytesFound } from '../kit/compiled-code.ts';
import { newStorage, removeStorage, switchOn } from '../kit/device.ts';
import { texts } from '../kit/texts.ts';
import { makeWorkshop, visitEveryScreen } from './offline-steps.ts';

/** The languages are chunks of their own: under a path one of them, besides the built-in one, tells of all. */
const places = [
  ['/', ['nb', 'nn', 'en']],
  ['/kommune/verksted/', ['nn']],
] as const;

test.describe('after the first visit the server may be gone', () => {
  test.describe.configure({ timeout: 180_000 });

  for (const [base, languages] of places) {
    test(`cold start, deep links, every screen and language, served from ${base}`, {
      tag: '@chromium',
    }, async () => {
      const folder = base === '/' ? builtApp : await buildUnder(base);
      const server = await serveApp(folder, base);
      const storage = await newStorage();

      const first = await switchOn(storage);
      await installedApp(first.page, server.url);
      expectNoForeignRequests(first.context);
      await first.context.close();
      await server.stop();

      const tablet = await switchOn(storage);
      await goOffline(tablet.context);
      await tablet.page.goto(server.url);
      const workshopUrl = await makeWorkshop(tablet.page, texts.nb);
      await tablet.page.reload();
      await visitEveryScreen(tablet.page, server.url, workshopUrl, languages);
      await test.step('the first script is taken compiled, as the service worker keeps it', async () => {
        // Chromium compiles what it keeps when it has time.
        await expect.poll(() => compiledBytesFound(tablet.context, server.url)).toBeGreaterThan(100_000);
      });
      expectNoForeignRequests(tablet.context);
      await tablet.context.close();

      const again = await switchOn(storage);
      await goOffline(again.context);
      await again.page.goto(`${workshopUrl}/plan/program`);
      await expect(again.page.getByRole('heading', { level: 1 })).toBeVisible();
      await again.context.close();

      await removeStorage(storage);
      if (base !== '/') await removeFolder(folder);
    });
  }
});

test('a device proves that it has every file, and mends the one that was lost', async ({ page, context }) => {
  const t = texts.nb.offline;
  await installedApp(page, '/settings/offline');
  await page.reload();
  await expect(page.getByText(t.ready)).toBeVisible();

  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const font = (await cache.keys()).find((request) => request.url.endsWith('.woff2'));
      if (font) await cache.delete(font);
    }
  });
  await page.getByRole('button', { name: t.checkAgain }).click();
  await expect(page.getByText(t.notReady(1))).toBeVisible();
  await page.getByRole('button', { name: t.files.repair }).click();
  await expect(page.getByText(t.ready)).toBeVisible();

  await goOffline(context);
  await page.getByRole('button', { name: t.checkAgain }).click();
  await expect(page.getByText(t.ready)).toBeVisible();
});

test('a file that was changed on the device is found and fetched again', async ({ page }) => {
  const t = texts.nb.offline;
  await installedApp(page, '/settings/offline');
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const icon = (await cache.keys()).find((request) => request.url.includes('icon-192.png'));
      if (icon) await cache.put(icon, new Response('cut off'));
    }
  });
  await page.getByRole('button', { name: t.checkAgain }).click();
  await expect(page.getByText(t.notReady(1))).toBeVisible();
  await page.getByRole('button', { name: t.files.repair }).click();
  await expect(page.getByText(t.ready)).toBeVisible();
});

test('a tablet whose clock is two days wrong is told so', async ({ page }) => {
  await page.clock.setFixedTime(Date.now() + 2 * 24 * 60 * 60 * 1000);
  await page.goto('/settings/offline');
  await expect(page.getByText('Klokka går 2 880 minutter feil.')).toBeVisible();
});
