import type { Page } from '@playwright/test';
import { participants as en } from '../../src/i18n/en/participants.ts';
import { participants as nb } from '../../src/i18n/nb/participants.ts';
import { participants as nn } from '../../src/i18n/nn/participants.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../kit/browser.ts';
import { texts } from '../kit/texts.ts';

for (const [language, words] of [
  ['nb', nb],
  ['nn', nn],
  ['en', en],
] as const) {
  test(`participants on a phone in portrait, in ${language}`, async ({ page }) => {
    const common = texts[language];
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/');
    await page.getByRole('radio', { name: common.common.languages[language] }).click();
    await page.getByRole('button', { name: common.home.welcome.start }).click();
    await page.getByRole('button', { name: common.home.tryExample }).click();
    await page.waitForURL(/\/w\/[^/]+\/plan/);
    const workshop = page.url().replace(/\/plan.*$/, '');
    await page.goto(`${workshop}/plan/groups/participants/import`);
    await page
      .getByLabel(words.take.paste)
      .fill('Navn;Parti;Svar\nKari Eksempel;Ap;ja\nOla Prøve;H;ja\nPer;SV;');
    await page.getByRole('button', { name: words.take.read }).click();
    await expect(page.getByText(words.take.summary(3, 0, 0))).toBeVisible();
    await expectFits(page);
    await page.getByRole('button', { name: words.take.save(3) }).click();
    await expect(page.getByRole('link', { name: words.list.edit('Per') })).toBeVisible();
    await expectFits(page);
    await page.getByRole('link', { name: words.list.edit('Per') }).click();
    await expect(page.getByRole('article', { name: 'Per' })).toBeFocused();
    await expectFits(page);
    await page.goto(`${workshop}/plan/groups`);
    await page.getByRole('button', { name: words.maker.applyGroups }).click();
    await expect(page.getByText(words.maker.nothing)).toBeVisible();
    await expectFits(page);
    await page.goto(`${workshop}/plan/groups/print`);
    await expect(page.getByRole('button', { name: words.prints.print })).toBeVisible();
    await expectFits(page);
  });
}

async function expectFits(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}
