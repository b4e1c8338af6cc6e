import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { watch } from './browser.ts';
import { chromiumArguments } from './chromium.ts';

/** A tablet: what it stores survives that its browser is closed, or killed. */
export interface Tablet {
  readonly context: BrowserContext;
  readonly page: Page;
}

export async function newStorage(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'politisk-verksted-tablet-'));
}

export async function removeStorage(storage: string): Promise<void> {
  await rm(storage, { recursive: true, force: true, maxRetries: 5 });
}

/** Starts the browser on what the tablet has stored: a cold start. */
export async function switchOn(storage: string): Promise<Tablet> {
  const context = await chromium.launchPersistentContext(storage, {
    ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
    args: [...chromiumArguments()],
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    viewport: { width: 1180, height: 820 },
  });
  watch(context);
  return { context, page: context.pages()[0] ?? (await context.newPage()) };
}
