import type { Page } from '@playwright/test';
import { expect, test } from '../kit/browser.ts';
import { openExample } from './example-steps.ts';

// What is printed is a document: no more paper than it needs, nothing to press, and nothing cut off at the edge.

/** Each with the most pages it may take: one more is a page that stands half empty. */
const prints = [
  { path: 'knowledge/source/kilde-stedskompasset', most: 6 },
  { path: 'knowledge/source/kilde-statistikk', most: 9 },
  { path: 'knowledge/paper/sak-1', most: 3 },
  { path: 'decide/compare', most: 7 },
  { path: 'decide/proposals', most: 14 },
  { path: 'decide/trace', most: 3 },
  { path: 'decide/trace?view=matrix&proposal=groups', most: 4 },
  { path: 'decide/trace?view=picture', most: 3 },
  { path: 'decide/trace?point=plenum-v1', most: 2 },
  { path: 'decide/support?point=plenum-v5', most: 1 },
  { path: 'decide/forward', most: 2 },
  { path: 'plan/program', most: 2 },
] as const;

test('every print is a document', { tag: '@chromium' }, async ({ page }) => {
  await page.goto('/');
  const workshop = await openExample(page);
  // As wide as A4 is between its margins, at 96 to the inch.
  await page.setViewportSize({ width: 673, height: 1000 });
  for (const { path, most } of prints) {
    await test.step(path, async () => {
      await page.goto(`${workshop}/${path}`);
      await expect(page.getByRole('heading').first()).toBeVisible();
      await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.ds-button:visible')).toHaveCount(0);
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(673);
      expect.soft(await pagesOf(page)).toBeLessThanOrEqual(most);
      await page.emulateMedia({ media: 'screen' });
    });
  }
});

async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
}
