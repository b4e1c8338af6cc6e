import { nb } from '../../src/i18n/nb.ts';
import { expect, expectAccessible, test } from '../kit/browser.ts';
import { fileSavedBy } from '../kit/saved-file.ts';
import { texts } from '../kit/texts.ts';
import { bringIn, choose, device, keptFile, stored } from './exchange-steps.ts';

const t = nb.settings;
const workshop = '/w/verksted-1';

test('language, name and text size hold after a reload, and every language is accessible', async ({
  page,
}) => {
  await device(page, 'Fasilitator');
  await bringIn(page, 'good/full.json');
  await page.goto('/settings');
  await page.getByLabel(t.deviceName).fill('Gruppe 5');
  await page.getByLabel(t.deviceName).blur();
  await page.getByRole('radio', { name: t.textSizes.large }).click();
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'large');
  for (const language of ['nn', 'en', 'nb'] as const) {
    await page.goto('/settings');
    await page.getByRole('radio', { name: nb.common.languages[language] }).click();
    const words = texts[language];
    await expect(page.getByRole('heading', { level: 1, name: words.settings.title })).toBeVisible();
    await expectAccessible(page);
    await page.goto(`${workshop}/trash`);
    await expect(
      page.getByRole('heading', { level: 1, name: words.settings.trash.screenTitle }),
    ).toBeVisible();
    await expectAccessible(page);
    await page.goto('/help');
    await expect(page.getByRole('heading', { level: 1, name: words.common.help })).toBeVisible();
    await expectAccessible(page);
  }
  await page.goto('/settings');
  await expect(page.getByLabel(t.deviceName)).toHaveValue('Gruppe 5');
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'large');
});

test('a backup brings everything back after everything has been deleted', async ({ page }) => {
  await device(page, 'Fasilitator');
  await bringIn(page, 'good/full.json');
  const before = await stored(page);
  await page.goto('/settings');
  const copy = await fileSavedBy(page, () => page.getByRole('button', { name: t.backup.save }).click());

  await page.getByRole('button', { name: t.deleteAll.button }).click();
  await page.getByRole('dialog').getByRole('button', { name: t.deleteAll.button }).click();
  await expect(page.getByText(t.deleteAll.mustConfirm)).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel(t.deleteAll.understood).check();
  await page.getByRole('dialog').getByRole('button', { name: t.deleteAll.button }).click();
  await expect(page.getByText(t.deleteAll.done)).toBeVisible();
  expect(await stored(page)).toBe('{"revisions":[],"records":[]}');

  await page.goto('/settings');
  await page.locator('input[type=file]').setInputFiles(copy.path);
  await expect(page.getByText(/Sikkerhetskopien er hentet inn/)).toBeVisible();
  expect(await stored(page)).toBe(before);
});

test('something that is no backup changes nothing', async ({ page }) => {
  await device(page, 'Fasilitator');
  await bringIn(page, 'good/full.json');
  const before = await stored(page);
  await page.goto('/settings');
  await page.locator('input[type=file]').setInputFiles({
    name: 'annet.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"hei": 1}'),
  });
  await expect(page.getByText(t.backup.notABackup)).toBeVisible();
  expect(await stored(page)).toBe(before);
});

const trashed = 'Slettet, men kan tas tilbake.';

test('what is in the trash can be taken back', async ({ page }) => {
  await device(page, 'Fasilitator');
  await bringIn(page, 'good/full.json');
  await page.goto(`${workshop}/trash`);
  await page.getByRole('button', { name: `${t.trash.takeBack}: ${trashed}` }).click();
  await expect(page.getByText(t.trash.takenBack)).toBeVisible();
  await page.goto(`${workshop}/run/gruppe-1/step/trinn-1`);
  await expect(page.getByText(trashed)).toBeVisible();
});

test('what is erased for good leaves no text on the device, and an old file cannot bring it back', async ({
  page,
}) => {
  await device(page, 'Fasilitator');
  await bringIn(page, 'good/full.json');
  expect(await stored(page)).toContain(trashed);
  await page.goto(`${workshop}/trash`);
  await page.getByRole('button', { name: `${t.trash.erase}: ${trashed}` }).click();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: t.trash.erase }).click();
  await expect(page.getByText(t.trash.erased)).toBeVisible();
  expect(await stored(page)).not.toContain(trashed);

  await page.goto('/open');
  await choose(page, keptFile('good/full.json'));
  await page.getByRole('button', { name: nb.exchange.preview.bringIn, exact: true }).click();
  await expect(page.getByText(nb.exchange.receipt.compareReceived)).toBeVisible();
  expect(await stored(page)).not.toContain(trashed);
});
