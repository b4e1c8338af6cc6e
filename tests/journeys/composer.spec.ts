import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, test } from '../kit/browser.ts';
import { texts } from '../kit/texts.ts';
import { composer, example, linkTo, note, openAsGroup } from './notes-steps.ts';

// The field that notes are written in: no key is lost, whatever happens, and it is always in reach.

const t = texts.nb;

test('text survives a sudden end: the field has it again', async ({ page }) => {
  await openAsGroup(page);
  await page.goto(`${example}/run/gruppe-3/step/trinn-2`);
  await composer(page).fill('Halvveis i en setning');
  await expect.poll(() => keptDrafts(page)).toBe(1);
  await page.goto('about:blank');
  await page.goto(`${example}/run/gruppe-3/step/trinn-2`);
  await expect(composer(page)).toHaveValue('Halvveis i en setning');
  await expect(page.getByText(t.notes.composer.restored)).toBeVisible();
  await composer(page).press('Enter');
  await expect(note(page, 'Halvveis i en setning')).toBeVisible();
  await expect.poll(() => keptDrafts(page)).toBe(0);
});

test('an unfinished note is saved when its screen is left, so that a file made next holds it; one that is changed in a long pause, without a word', async ({
  page,
}) => {
  await page.clock.install();
  await openAsGroup(page);
  await page.goto(`${example}/run/gruppe-3/step/trinn-1`);
  await composer(page).fill('Glemte Enter');
  await page.getByRole('link', { name: new RegExp(`^${t.notes.summaryTab}`) }).click();
  await expect(page.getByRole('heading', { name: t.notes.summaryQuestion })).toBeVisible();
  await page.getByRole('link', { name: new RegExp(`^${t.notes.questionTab(1)}`) }).click();
  await expect(note(page, 'Glemte Enter')).toBeVisible();

  const said = page.getByRole('region', { name: t.notes.composer.region }).getByRole('status');
  await note(page, 'Glemte Enter')
    .getByRole('button', { name: /^Endre:/ })
    .click();
  await page.getByLabel(t.notes.editor.label).fill('Glemte ikke Enter, men');
  await expect.poll(() => keptDrafts(page)).toBe(1);
  await page.clock.fastForward('00:31');
  await expect.poll(() => keptDrafts(page)).toBe(0);
  await expect(said.filter({ hasText: t.notes.changed })).toHaveCount(0);
  await page.getByLabel(t.notes.editor.label).press('Enter');
  await expect(said.filter({ hasText: t.notes.changed })).toHaveCount(1);
});

test('200 notes as fast as keys can be sent, while other windows write: every key is there, in order', async ({
  page,
  context,
}) => {
  await openAsGroup(page);
  const other = await context.newPage();
  await other.goto('/');
  await other.getByRole('button', { name: t.home.newWorkshop }).click();
  await other.getByRole('button', { name: t.home.create.submit }).click();
  const purpose = other.getByLabel(t.plan.about.purpose);
  await expect(purpose).toBeVisible();
  const reader = await context.newPage();
  const place = `${example}/run/gruppe-3/step/trinn-3?question=summary`;
  await page.goto(place);
  await composer(page, t.notes.composer.summaryLabel).focus();
  await reader.goto(place);
  await expect(reader.getByText(t.notes.composer.readOnly)).toBeVisible();

  const texts = Array.from({ length: 200 }, (_, index) => `n${index + 1}`);
  let writing = true;
  let pace = 0;
  const otherWindow = async () => {
    let written = '';
    while (writing) {
      await purpose.pressSequentially('x');
      written += 'x';
      // Leaving the field seals it: a revision for every key or two, in the same database.
      if (written.length % 2 === 0) await purpose.blur();
    }
    return written;
  };
  const here = async () => {
    const begun = Date.now();
    for (const text of texts) {
      for (const key of text) await page.keyboard.press(key);
      await page.keyboard.press('Enter');
    }
    const keys = texts.join('').length + texts.length;
    pace = keys / ((Date.now() - begun) / 1000);
    writing = false;
  };
  const [written] = await Promise.all([otherWindow(), here()]);
  expect(pace, 'keys a second').toBeGreaterThan(20);
  expect(written.length, 'keys in the other window meanwhile').toBeGreaterThan(20);

  await expect(composer(page, t.notes.composer.summaryLabel)).toHaveValue('');
  await expect(page.getByText(t.notes.composer.saving)).toHaveCount(0);
  await expect(page.getByRole('link', { name: new RegExp(`^${t.notes.summaryTab}`) })).toContainText('200');
  for (const window of [page, reader]) {
    const shown = window.getByRole('list', { name: t.notes.list }).locator('> li p');
    await expect(shown).toHaveText(texts);
  }
  await expect(purpose).toHaveValue(new RegExp(`${written}$`));
});

test('the composer stays above a keyboard that is laid over the page', async ({ page }) => {
  await openAsGroup(page);
  for (const [width, height, keyboard] of [
    [768, 1024, 380],
    [1024, 768, 410],
  ] as const) {
    await test.step(width < height ? 'portrait' : 'landscape', async () => {
      await page.setViewportSize({ width, height });
      await page.goto(`${example}/run/gruppe-3/step/trinn-1`);
      const region = page.getByRole('region', { name: t.notes.composer.region });
      const saveButton = region.getByRole('button', { name: t.notes.composer.add });
      await expect(note(page, 'Små områder')).toBeVisible();
      await composer(page).focus();
      await layKeyboardOver(page, keyboard);
      const free = height - keyboard;

      // All of it can be seen and reached.
      await expect.poll(() => bottomOf(region)).toBeLessThanOrEqual(free);
      expect(await bottomOf(region)).toBeGreaterThan(free - 2);
      for (const part of [composer(page), saveButton]) expect(await bottomOf(part)).toBeLessThanOrEqual(free);
      await expect(region.getByText(t.notes.kinds.input, { exact: true })).toBeInViewport();

      // A long text grows, and leaves room for what is above.
      await composer(page).fill('En lang setning om områdene. '.repeat(60));
      expect(await topOf(region)).toBeGreaterThan(0.2 * free);
      expect(await bottomOf(composer(page))).toBeLessThanOrEqual(free);

      // What is saved stays in sight above it.
      const text = `Skrevet over tastaturet, ${width} bred`;
      await composer(page).fill(text);
      await composer(page).press('Enter');
      const saved = note(page, text);
      await expect(saved.getByRole('button', { name: t.notes.star })).toBeVisible();
      await expect
        .poll(async () => (await bottomOf(saved.locator('> p'))) - (await topOf(region)))
        .toBeLessThanOrEqual(0);
      expect(await topOf(saved.locator('> p'))).toBeGreaterThan(0);
      await expectAccessible(page);

      // What was cited last is one tap away from the next note, where the knowledge does not lie beside it.
      const again = page.getByRole('button', { name: /^Knytt også til Sak 1 · F3$/ });
      if (width < height) {
        await linkTo(page, 'F3');
        await composer(page).fill('Bygger på det vi leste');
        await composer(page).press('Enter');
        await again.click();
        await expect(region.getByRole('list', { name: t.knowledge.chips.label })).toContainText('F3');
        await expect(again).toHaveCount(0);
        await composer(page).fill('Det gjør dette også');
        await composer(page).press('Enter');
        await expect(note(page, 'Det gjør dette også')).toContainText('F3');
      }

      // And it comes down again with the keyboard.
      await layKeyboardOver(page, 0);
      await expect.poll(() => bottomOf(region)).toBeGreaterThan(height - 80);
    });
  }
});

async function keptDrafts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('politisk-verksted');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('drafts').objectStore('drafts').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );
}

async function topOf(part: Locator): Promise<number> {
  return (await part.boundingBox())?.y ?? Number.NaN;
}

async function bottomOf(part: Locator): Promise<number> {
  const box = await part.boundingBox();
  return box ? box.y + box.height : Number.NaN;
}

/** As Safari does: the page keeps its height, and only the visual viewport knows that less of it is seen. */
async function layKeyboardOver(page: Page, pixels: number): Promise<void> {
  await page.evaluate((covered) => {
    Object.defineProperty(visualViewport, 'height', { configurable: true, get: () => innerHeight - covered });
    visualViewport?.dispatchEvent(new Event('resize'));
  }, pixels);
}
