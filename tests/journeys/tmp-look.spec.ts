import { test } from '../kit/browser.ts';
import { openExample } from './example-steps.ts';

test('look', async ({ page }) => {
  await page.goto('/');
  const w = await openExample(page);
  await page.goto(`${w}/decide/compare`);
  await page.getByRole('heading', { level: 3 }).first().waitFor();
  const sizes = { wide: [1440, 900], land: [1024, 768], port: [768, 1024], phone: [390, 844] } as const;
  for (const [name, [width, height]] of Object.entries(sizes)) {
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(500);
    await page.screenshot({ path: `/tmp/join-${name}.png` });
  }
  await page.getByText(/^Felles forslag \(/).click();
  await page.waitForTimeout(300);
  await page.screenshot({ path: `/tmp/join-phone2.png` });
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.locator('summary, u-summary').filter({ hasText: 'Bygger på' }).first().click();
  await page.waitForTimeout(500);
  await page.screenshot({ path: `/tmp/join-origins.png` });
  await page.getByRole('button', { name: /Flere valg/ }).first().click();
  await page.waitForTimeout(500);
  await page.screenshot({ path: `/tmp/join-dialog.png` });
  await page.getByRole('button', { name: 'Lukk', exact: true }).click();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForTimeout(300);
  await page.screenshot({ path: `/tmp/join-dark.png` });
});
