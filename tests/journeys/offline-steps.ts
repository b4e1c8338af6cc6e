import { expect, type Page } from '@playwright/test';
import { texts } from '../kit/texts.ts';

const screens = ['', 'welcome', 'open', 'settings', 'settings/offline', 'help'];
const workshopScreens = [
  'plan',
  'plan/program',
  'plan/groups',
  'plan/share',
  'knowledge',
  'knowledge/import',
  'run',
  'decide',
  'decide/proposals',
  'decide/conflicts',
  'hand-over',
  'hand-over/report',
  'trash',
];

/** First start and a new workshop from the template. Answers with the workshop's address. */
export async function makeWorkshop(page: Page, t: typeof texts.nb): Promise<string> {
  await page.getByRole('button', { name: t.home.welcome.start }).click();
  await page.getByRole('button', { name: t.home.newWorkshop }).click();
  await page.getByRole('button', { name: t.home.create.submit }).click();
  await page.waitForURL(/\/w\/[^/]+\/plan/);
  return page.url().replace(/\/plan.*$/, '');
}

/** Opens every screen by its address in each language; each must say what it is, and none may have failed. */
export async function visitEveryScreen(
  page: Page,
  appUrl: string,
  workshopUrl: string,
  languages: readonly (keyof typeof texts)[],
): Promise<void> {
  const addresses = [
    ...screens.map((screen) => `${appUrl}${screen}`),
    ...workshopScreens.map((screen) => `${workshopUrl}/${screen}`),
  ];
  for (const language of languages) {
    await page.goto(`${appUrl}welcome`);
    await page.getByRole('radio', { name: texts[language].common.languages[language] }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    for (const address of addresses) {
      await page.goto(address);
      const heading = page.getByRole('heading', { level: 1 });
      await expect(heading, address).toHaveCount(1);
      await expect(heading, address).not.toHaveText(texts[language].common.crash.title);
      await expect(heading, address).not.toHaveText(texts[language].common.notFound.title);
      await expect(page.locator('html'), address).toHaveAttribute('lang', language);
    }
  }
}
