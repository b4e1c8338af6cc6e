import { expect, type Locator, type Page } from '@playwright/test';
import { installedApp } from '../kit/browser.ts';
import { texts } from '../kit/texts.ts';

const t = texts.nb;
export const example = '/w/eksempel-omradesatsing';

export async function openAsGroup(page: Page): Promise<void> {
  await openExample(page);
  await page.goto('/');
  await page.getByRole('button', { name: /^Bytt rolle i/ }).click();
  await page.getByRole('combobox', { name: t.home.chooseRole.label }).selectOption('Gruppe 3');
  await page.getByRole('button', { name: t.home.chooseRole.submit }).click();
  await expect(page.getByText(t.home.role('Gruppe 3'))).toBeVisible();
  await page.goto(`${example}/run`);
}

export async function openExample(page: Page, language: keyof typeof texts = 'nb'): Promise<void> {
  const words = texts[language];
  await installedApp(page);
  await page.getByRole('radio', { name: words.common.languages[language] }).click();
  await page.getByRole('button', { name: words.home.welcome.start }).click();
  await page.getByRole('button', { name: words.home.tryExample }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.plan.about.title })).toBeVisible();
}

export function composer(page: Page, label: string = t.notes.composer.label): Locator {
  return page.getByRole('region', { name: t.notes.composer.region }).getByLabel(label);
}

export function note(page: Page, text: string): Locator {
  return page.getByRole('list', { name: t.notes.list }).locator('> li').filter({ hasText: text });
}

export async function linkTo(page: Page, search: string): Promise<void> {
  await page.getByRole('button', { name: t.notes.evidence.open }).click();
  await page.getByLabel(t.knowledge.picker.search).fill(search);
  await page.getByRole('dialog').locator('button[aria-pressed]:visible').first().click();
  await page.getByRole('button', { name: t.notes.evidence.done }).click();
}
