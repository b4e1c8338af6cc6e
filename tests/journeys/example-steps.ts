import { expect, type Page } from '@playwright/test';
import { texts } from '../kit/texts.ts';

const t = texts.nb;

/** From a device that has just been switched on for the first time to the home screen. */
export async function firstStart(page: Page, label: string): Promise<void> {
  await page.getByLabel(t.home.welcome.deviceName).fill(label);
  await page.getByRole('button', { name: t.home.welcome.start }).click();
  await expect(page.getByRole('heading', { level: 1, name: t.home.title })).toBeVisible();
}

/** Opens the shipped example on a new device. Answers with the workshop's address. */
export async function openExample(page: Page, label = 'Fasilitator'): Promise<string> {
  await firstStart(page, label);
  await page.getByRole('button', { name: t.home.tryExample }).click();
  await page.waitForURL(/\/w\/[^/]+\/plan/);
  return page.url().replace(/\/plan.*$/, '');
}
