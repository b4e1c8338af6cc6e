import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../kit/browser.ts';
import { texts } from '../kit/texts.ts';
import { openExample } from './example-steps.ts';

// What is printed is a document: no more paper than it needs, nothing to press, and nothing cut off at the edge.

/** Each with the most pages it may take: one more is a page that stands half empty. */
const prints = [
  { path: 'knowledge/source/kilde-stedskompasset', most: 6 },
  { path: 'knowledge/source/kilde-statistikk', most: 5 },
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
  { path: 'plan', most: 3 },
  { path: 'knowledge/paper/sak-1/edit', most: 4 },
  { path: 'run/gruppe-3/decision', most: 2 },
  { path: 'hand-over/report?without=evidence,groups,notes', most: 17 },
] as const;

/** What was found in a file, before it is saved. */
const found = join(import.meta.dirname, '../fixtures/tables/example/statistics-wide.csv');

test('every print is a document, dark on white, also from a device in dark mode', {
  tag: '@chromium',
}, async ({ page }) => {
  await page.goto('/');
  const workshop = await openExample(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  // As wide as A4 is between its margins, at 96 to the inch.
  await page.setViewportSize({ width: 673, height: 1000 });
  await test.step('what is being written is printed, what nobody has filled in is not', async () => {
    const purpose = page.getByLabel(texts.nb.plan.about.purpose, { exact: true });
    const caseNumber = page.getByLabel(texts.nb.plan.about.caseNumber);
    await purpose.clear();
    await caseNumber.fill('2027/123');
    await page.emulateMedia({ media: 'print' });
    await expect(caseNumber).toBeVisible();
    await expect(purpose).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await purpose.fill('Et bedre nærmiljø');
    await caseNumber.clear();
    await page.emulateMedia({ media: 'print' });
    await expect(purpose).toBeVisible();
    await expect(caseNumber).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  });
  for (const { path, most } of prints) {
    await test.step(path, async () => {
      await page.goto(`${workshop}/${path}`);
      await expect(page.getByRole('heading').first()).toBeVisible();
      await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.ds-button:visible')).toHaveCount(0);
      expect.soft(await page.evaluate(paleTexts)).toEqual([]);
      expect.soft(await page.evaluate(fieldsWithFrames)).toEqual([]);
      expect.soft(await page.evaluate(emptyFields)).toEqual([]);
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(673);
      expect.soft(await pagesOf(page)).toBeLessThanOrEqual(most);
      await page.emulateMedia({ media: 'screen' });
    });
  }

  await test.step('what was found in a table, without what can only be chosen on the screen', async () => {
    await page.goto(`${workshop}/knowledge/import`);
    await page.locator('article input[type=file]').setInputFiles(found);
    await expect(page.getByRole('table')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('select:visible, summary:visible, .ds-button:visible')).toHaveCount(0);
    expect(await page.evaluate(cutOff)).toEqual([]);
    expect(await pagesOf(page)).toBe(1);
  });
});

/** Fields that do not show all that is written in them. */
function cutOff(): string[] {
  return [...document.querySelectorAll<HTMLInputElement>('main input, main textarea')]
    .filter((field) => field.checkVisibility() && field.scrollWidth > field.clientWidth + 1)
    .map((field) => field.value);
}

/** What is printed so pale that it would hardly be read on white: 4.5:1 is asked for. */
function paleTexts(): string[] {
  const light = (colour: string) => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => Number(part) / 255);
    const linear = (part: number) => (part <= 0.04 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const pale: string[] = [];
  while (texts.nextNode()) {
    const { parentElement: around, textContent } = texts.currentNode;
    if (!around?.checkVisibility() || textContent?.trim() === '') continue;
    if (light(getComputedStyle(around).color) > 0.183) pale.push(textContent ?? '');
  }
  return pale;
}

/** Fields that still look like fields. */
function fieldsWithFrames(): string[] {
  return [...document.querySelectorAll('input:not([type="checkbox"], [type="radio"]), textarea, select')]
    .filter((field) => field.checkVisibility() && getComputedStyle(field).borderTopWidth !== '0px')
    .map(({ id, tagName }) => `${tagName} ${id}`);
}

/** Labels with nothing after them. */
function emptyFields(): string[] {
  return [...document.querySelectorAll('input:not([type="checkbox"], [type="radio"]), textarea')]
    .filter((field) => field.checkVisibility() && (field as HTMLInputElement).value.trim() === '')
    .map((field) => field.closest('.ds-field')?.textContent ?? field.id);
}

async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
}
