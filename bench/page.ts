import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumArguments } from '../tests/kit/chromium.ts';
import { texts } from '../tests/kit/texts.ts';

const t = texts.nb;

/** Chromium with a device of its own, kept in a folder. */
export function launch(profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    ...(process.env.CHROMIUM && { executablePath: process.env.CHROMIUM }),
    args: [...chromiumArguments()],
    viewport: { width: 1024, height: 768 },
    locale: 'nb-NO',
  });
}

export async function firstStart(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: t.home.welcome.start }).click();
  await page.getByRole('heading', { level: 1, name: t.home.title }).waitFor();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}
