import type { Locator, Page } from '@playwright/test';
import { tourStops } from '../../src/domain/tour.ts';
import * as en from '../../src/i18n/en/practice.ts';
import * as nb from '../../src/i18n/nb/practice.ts';
import * as nn from '../../src/i18n/nn/practice.ts';
import {
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  goOffline,
  installedApp,
  test,
} from '../kit/browser.ts';
import { tabTo } from '../kit/keyboard.ts';
import { texts } from '../kit/texts.ts';

const t = texts.nb;
const example = '/w/eksempel-omradesatsing';

/** Three steps, four notes in each: the kind by its shortcut, and for the first of each step the knowledge behind it. */
const twelve = [
  {
    step: 1,
    search: 'F3',
    notes: ['Tallene er tydelige', 'Vi er enige om barna', 'Noen er uenige', 'Hvem har målt?'],
  },
  {
    step: 2,
    search: 'Lek',
    notes: ['Leken trekker ned', 'Trafikken er verst', 'Lyset mangler', 'Hvem svarte ikke?'],
  },
  { step: 3, search: 'lys', notes: ['Lys i gangveien', 'Åpen skole', 'Flere benker', 'Mer dugnad'] },
] as const;

test('a group logs twelve notes over three steps without a network, changes one, deletes one and takes it back', async ({
  page,
  context,
}) => {
  test.slow();
  await openAsGroup(page);
  await goOffline(context);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Gruppe 3' })).toBeVisible();
  await expectAccessible(page);

  for (const { step, search, notes } of twelve) {
    await test.step(`step ${step}`, async () => {
      await page.goto(`${example}/run/gruppe-3/step/trinn-${step}`);
      await expect(page.getByRole('list', { name: t.notes.list })).toBeVisible();
      const before = await page.getByRole('list', { name: t.notes.list }).locator('> li').count();
      for (const [index, text] of notes.entries()) {
        await composer(page).fill(text);
        await page.keyboard.press(`Alt+Digit${index + 1}`);
        if (index === 0) await linkTo(page, search);
        await composer(page).press('Enter');
        await expect(composer(page)).toHaveValue('');
      }
      const written = page.getByRole('list', { name: t.notes.list }).locator('> li');
      await expect(written).toHaveCount(before + notes.length);
      const own = notes.map((text) => expect(note(page, text)).toBeVisible());
      await Promise.all(own);
      await expect(note(page, notes[0]).getByRole('list', { name: t.knowledge.chips.label })).toBeVisible();
      await expect(note(page, notes[2])).toContainText(t.notes.kinds.disagreement);
      await expectAccessible(page);
    });
  }

  await test.step('one is changed, back, and changed again', async () => {
    const edit = page.getByRole('button', { name: t.notes.editNote('Mer dugnad') });
    await edit.click();
    await page.getByLabel(t.notes.editor.label).fill('Ikke dette');
    await page.getByLabel(t.notes.editor.label).press('Enter');
    await page.getByRole('button', { name: t.notes.undoChange('Ikke dette') }).click();
    await expect(edit).toBeFocused();
    await edit.click();
    await page.getByLabel(t.notes.editor.label).fill('Mer dugnad, med kommunen som vert');
    await expectAccessible(page);
    await page.getByLabel(t.notes.editor.label).press('Enter');
    await expect(note(page, 'Mer dugnad, med kommunen som vert')).toBeVisible();
    await expect(page.getByLabel(t.notes.editor.label)).toBeHidden();
  });

  await test.step('one is deleted and taken back', async () => {
    await page.getByRole('button', { name: t.notes.deleteNote('Flere benker') }).click();
    await expect(note(page, 'Flere benker')).toBeHidden();
    await page.getByRole('button', { name: t.common.undo, exact: true }).click();
    await expect(note(page, 'Flere benker')).toBeVisible();
  });

  await test.step('one becomes the main point and moves up', async () => {
    await note(page, 'Åpen skole').getByRole('button', { name: t.notes.star }).click();
    await expect(note(page, 'Åpen skole').getByRole('button', { name: t.notes.star })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await page.getByRole('button', { name: t.common.moveUp('Åpen skole') }).click();
    const last = page.getByRole('list', { name: t.notes.list }).locator('> li');
    await expect(last.nth(-4)).toContainText('Åpen skole');
  });

  await test.step('everything is there after the app has been closed', async () => {
    await page.reload();
    await expect(note(page, 'Mer dugnad, med kommunen som vert')).toBeVisible();
    await expect(note(page, 'Flere benker')).toBeVisible();
    await page.goto(`${example}/run/gruppe-3/step/trinn-1`);
    await expect(note(page, 'Tallene er tydelige')).toBeVisible();
  });
});

test('the same with the keyboard alone', async ({ page }) => {
  await openAsGroup(page);
  await page.goto(`${example}/run/gruppe-3/step/trinn-1`);
  await expect(composer(page)).toBeVisible();
  const keys = page.keyboard;

  await tabTo(page, composer(page));
  await keys.type('Tastaturet holder');
  await keys.press('Alt+Digit5');
  await expect(page.getByRole('radio', { name: t.notes.kinds.proposal })).toBeChecked();
  await keys.press('Shift+Enter');
  await keys.type('med to linjer');
  await tabTo(page, page.getByRole('button', { name: t.notes.evidence.open }), 'Shift+Tab');
  await keys.press('Enter');
  await tabTo(page, page.getByLabel(t.knowledge.picker.search));
  await keys.type('F3');
  const hit = page.getByRole('dialog').locator('button[aria-pressed]:visible').first();
  await tabTo(page, hit);
  await keys.press('Space');
  await expect(hit).toHaveAttribute('aria-pressed', 'true');
  await expectAccessible(page);
  await keys.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await tabTo(page, composer(page));
  await keys.press('Enter');
  const written = note(page, 'Tastaturet holder');
  await expect(written).toContainText('med to linjer');
  await expect(written).toContainText(t.notes.kinds.proposal);
  await expect(composer(page)).toBeFocused();

  const edit = written.getByRole('button', { name: /^Endre:/ });
  await tabTo(page, edit, 'Shift+Tab');
  await keys.press('Enter');
  await expect(page.getByLabel(t.notes.editor.label)).toBeFocused();
  await keys.type(', også her');
  await keys.press('Enter');
  await expect(note(page, 'med to linjer, også her')).toBeVisible();
  await expect(edit).toBeFocused();

  await tabTo(page, written.getByRole('button', { name: /^Slett:/ }));
  await keys.press('Enter');
  await expect(written).toBeHidden();
  await tabTo(page, page.getByRole('button', { name: t.common.undo, exact: true }));
  await keys.press('Enter');
  await expect(written).toBeVisible();
});

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

test('an unfinished note is saved when its screen is left, so that a file made next holds it', async ({
  page,
}) => {
  await openAsGroup(page);
  await page.goto(`${example}/run/gruppe-3/step/trinn-1`);
  await composer(page).fill('Glemte Enter');
  await page.getByRole('link', { name: new RegExp(`^${t.notes.summaryTab}`) }).click();
  await expect(page.getByRole('heading', { name: t.notes.summaryQuestion })).toBeVisible();
  await page.getByRole('link', { name: new RegExp(`^${t.notes.questionTab(1)}`) }).click();
  await expect(note(page, 'Glemte Enter')).toBeVisible();
});

test('200 notes at more than 20 keys a second, while other windows write: every key is there', async ({
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
  const keys = texts.reduce((sum, text) => sum + text.length + 1, 0);
  let writing = true;
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
    const begun = performance.now();
    for (const text of texts) {
      for (const key of text) await page.keyboard.press(key);
      await page.keyboard.press('Enter');
    }
    writing = false;
    return performance.now() - begun;
  };
  const [milliseconds, written] = await Promise.all([here(), otherWindow()]);
  expect(keys / (milliseconds / 1000), 'keys a second').toBeGreaterThan(20);
  expect(written.length, 'keys in the other window meanwhile').toBeGreaterThan(20);

  await expect(composer(page, t.notes.composer.summaryLabel)).toHaveValue('');
  await expect(page.getByText(t.notes.composer.saving)).toHaveCount(0);
  await expect(page.getByRole('link', { name: new RegExp(`^${t.notes.summaryTab}`) })).toContainText('200');
  for (const window of [page, reader]) {
    await window.getByRole('button', { name: t.notes.showOlder(160) }).click();
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

test('a party or a person gets a soft word, and never stops the note', async ({ page }) => {
  await openAsGroup(page);
  await page.goto(`${example}/run/gruppe-3/step/trinn-1`);
  await composer(page).fill('Ap vil ha barnehage');
  await expect(page.getByText(t.notes.names.advice)).toBeVisible();
  await expectAccessible(page);
  await composer(page).press('Enter');
  await expect(note(page, 'Ap vil ha barnehage')).toBeVisible();
  await expect(page.getByText(t.notes.names.advice)).toBeHidden();
});

test('notes, the day of a group and the clock of the facilitator on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openExample(page);
  await page.goto(`${example}/run`);
  await page.getByRole('button', { name: t.run.clock.start }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.reload();
  await expect(page.getByRole('timer')).toBeVisible();
  await page
    .getByRole('link', { name: new RegExp(`${t.run.rollCall.place('Gruppe 1', '')}`) })
    .first()
    .click();
  await expect(page.getByRole('region', { name: t.notes.composer.region })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

for (const language of ['nb', 'nn', 'en'] as const) {
  test(`a practice on a phone, in ${language}`, async ({ page }) => {
    const words = texts[language];
    const { practice } = { nb, nn, en }[language];
    await page.setViewportSize({ width: 390, height: 844 });
    await openExample(page, language);
    await page.goto(`${example}/practice`);
    await expect(page.getByRole('heading', { level: 1, name: practice.title })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: practice.withTour }).click();
    const tour = page.getByRole('region', { name: practice.tour.label });
    for (const stop of tourStops) {
      await expect(tour).toContainText(practice.tour.stops[stop]);
      await expectNoSidewaysScroll(page);
      const next = stop === 'saved' ? practice.tour.next : practice.tour.skip;
      await tour.getByRole('button', { name: next }).click();
    }
    await expect(tour).toContainText(practice.tour.finished);
    await expectAccessible(page);
    await tour.getByRole('button', { name: practice.tour.more }).click();
    await expect(tour).toHaveCount(0);
    await page.getByRole('button', { name: words.common.practice.end }).click();
    await expect(page.getByText(words.common.practice.ended)).toBeVisible();
  });
}

async function openAsGroup(page: Page): Promise<void> {
  await openExample(page);
  await page.goto('/');
  await page.getByRole('button', { name: /^Bytt rolle i/ }).click();
  await page.getByRole('combobox', { name: t.home.chooseRole.label }).selectOption('Gruppe 3');
  await page.getByRole('button', { name: t.home.chooseRole.submit }).click();
  await expect(page.getByText(t.home.role('Gruppe 3'))).toBeVisible();
  await page.goto(`${example}/run`);
}

async function openExample(page: Page, language: keyof typeof texts = 'nb'): Promise<void> {
  const words = texts[language];
  await installedApp(page);
  await page.getByRole('radio', { name: words.common.languages[language] }).click();
  await page.getByRole('button', { name: words.home.welcome.start }).click();
  await page.getByRole('button', { name: words.home.tryExample }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.plan.about.title })).toBeVisible();
}

function composer(page: Page, label: string = t.notes.composer.label): Locator {
  return page.getByRole('region', { name: t.notes.composer.region }).getByLabel(label);
}

function note(page: Page, text: string): Locator {
  return page.getByRole('list', { name: t.notes.list }).locator('> li').filter({ hasText: text });
}

async function linkTo(page: Page, search: string): Promise<void> {
  await page.getByRole('button', { name: t.notes.evidence.open }).click();
  await page.getByLabel(t.knowledge.picker.search).fill(search);
  await page.getByRole('dialog').locator('button[aria-pressed]:visible').first().click();
  await page.getByRole('button', { name: t.notes.evidence.done }).click();
}

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
