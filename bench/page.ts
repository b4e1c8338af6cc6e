import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { serveApp } from '../tests/kit/app-server.ts';
import { chromiumArguments } from '../tests/kit/chromium.ts';
import { texts } from '../tests/kit/texts.ts';
import { fileOf } from './files.ts';

const t = texts.nb;
/** Times that the processor is slowed, where a tablet is meant. */
export const slowdown = 4;

export interface Device {
  readonly context: BrowserContext;
  readonly page: Page;
}

export interface BuiltApp {
  /** Without a slash at the end. */
  readonly url: string;
  /** For files that are brought in; gone afterwards. */
  readonly folder: string;
  /** Chromium with a device of its own, past the first start. */
  readonly newDevice: (name: string) => Promise<Device>;
}

/** The built app, served for as long as it is measured. */
export async function withApp<T>(measure: (app: BuiltApp) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'politisk-verksted-bench-'));
  const server = await serveApp('dist');
  const url = server.url.replace(/\/$/, '');
  const newDevice = async (name: string): Promise<Device> => {
    const context = await launch(join(folder, name));
    const page = context.pages()[0] ?? (await context.newPage());
    await firstStart(page, url);
    return { context, page };
  };
  try {
    return await measure({ url, folder, newDevice });
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

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

/** A device that has the app and a workshop, and is turned off. */
export async function prepared(
  profile: string,
  url: string,
  revisions: Parameters<typeof fileOf>[0],
): Promise<void> {
  const context = await launch(profile);
  const page = context.pages()[0] ?? (await context.newPage());
  await firstStart(page, url);
  await bringIn(page, url, `${profile}.json`, revisions);
  await context.close();
}
