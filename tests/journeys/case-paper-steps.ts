import type { Locator, Page } from '@playwright/test';
import { goOffline, installedApp } from '../kit/browser.ts';
import { openExample } from './example-steps.ts';

/** A facilitator's tablet with the example, without a network. Answers with the workshop's address. */
export async function tabletWithoutNetwork(page: Page): Promise<string> {
  await installedApp(page);
  await page.goto('/');
  const workshop = await openExample(page);
  await goOffline(page.context());
  return workshop;
}

export function section(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}
